#ifndef PILOTBOARD_CTEMPLATES_H
#define PILOTBOARD_CTEMPLATES_H

#include <stddef.h>

// A file of the folder Templates, built into the program.
typedef struct {
  const char *path;             // relative to Templates, with '/'
  const unsigned char *bytes;   // not terminated
  size_t count;
} pilotboard_template;

// The built-in files, ordered by path.
extern const pilotboard_template pilotboard_templates[];
extern const size_t pilotboard_template_count;

#endif
