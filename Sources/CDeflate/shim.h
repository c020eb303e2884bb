// ISA-L's deflate where its header is installed; the Swift side falls back to zlib elsewhere.
#if __has_include(<isa-l.h>)
#include <isa-l.h>
#endif
