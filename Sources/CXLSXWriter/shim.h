#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

// A file without a name that lives in memory and goes with its last descriptor; -1 on failure.
// glibc's own declaration asks for _GNU_SOURCE, which modules are not built with.
static inline int cxlsxwriter_memory_file(void) {
  // 1 is MFD_CLOEXEC.
  return (int)syscall(SYS_memfd_create, "workbook", 1u);
}
