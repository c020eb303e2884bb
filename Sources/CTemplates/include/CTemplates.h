#ifndef PILOTBOARD_CTEMPLATES_H
#define PILOTBOARD_CTEMPLATES_H

#include <stddef.h>

// A file of the folder Templates, built into the program.
typedef struct {
  const char *path;             // relative to Templates, with '/'
  const unsigned char *bytes;   // not terminated
  size_t count;
} pilotboard_template;

// The number of built-in files.
size_t pilotboard_template_count(void);

// A built-in file; they are ordered by path. The index must be below the number of files.
pilotboard_template pilotboard_template_at(size_t index);

#endif
