import Glibc

/// A folder that one run has to itself; the system ends the lock when the run dies.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// Locks a folder, or returns nil where it is gone or another run holds it.
  ///
  /// Disks that know no locks count as not held.
  init?(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }
}
