#ifndef PILOTBOARD_CSYSTEM_H
#define PILOTBOARD_CSYSTEM_H

// Exchanges two paths of one file system in a single step (renameat2 with RENAME_EXCHANGE, which
// Swift's Glibc module does not import). Returns 0, or the errno of the failure.
int pilotboard_exchange(const char *one, const char *other);

#endif
