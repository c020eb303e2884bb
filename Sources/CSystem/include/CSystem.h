#ifndef PILOTBOARD_CSYSTEM_H
#define PILOTBOARD_CSYSTEM_H

#include <stddef.h>
#include <stdint.h>

// Exchanges two paths of one file system in a single step (renameat2 with RENAME_EXCHANGE, which
// Swift's Glibc module does not import). Returns 0, or the errno of the failure.
int pilotboard_exchange(const char *one, const char *other);

// Asks the disk to lay the folders in a folder far from each other (the attribute T of ext2 to ext4);
// other disks ignore it.
void pilotboard_spread_folders(const char *folder);

// Computes SHA-256 with the processor's own instructions, which Swift cannot name and which are
// several times as fast as GLib's portable code. Returns 1, or 0 where the processor has none.
int pilotboard_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]);

#endif
