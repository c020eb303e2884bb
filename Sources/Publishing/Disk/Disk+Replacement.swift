import Glibc

extension Disk {
  /// Writes a file, taking an earlier one's place in one step.
  ///
  /// Links are followed. What is no regular file, such as a pipe or a device, is written to
  /// where it stands.
  ///
  /// - Throws: `system` with the given path.
  static func replace(_ path: String, with bytes: [UInt8]) throws(PublishingError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      guard code == ENOENT else { throw .system(.write, path: path, code: code) }
      // A link to a file that is not there yet says where it shall be.
      if try kind(of: path) == .link { return try append(bytes, to: path, flags: O_CREAT) }
      return try switchTo(bytes, at: path, for: path, replacing: nil)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .system(.write, path: path, code: EISDIR)
    case S_IFREG:
      guard let real = resolved(path) else { throw .system(.open, path: path, code: errno) }
      try switchTo(bytes, at: real, for: path, replacing: status)
    default: try append(bytes, to: path)
    }
  }

  /// Writes a new file beside a place, then switches to it.
  private static func switchTo(
    _ bytes: [UInt8], at place: String, for path: String, replacing earlier: stat?
  ) throws(PublishingError) {
    let staging = try stage(bytes, beside: place, for: path)
    if let earlier {
      // Only root can give files away, and only then is there another owner to give them to.
      _ = chown(staging, earlier.st_uid, earlier.st_gid)
      chmod(staging, earlier.st_mode & 0o7777)
    }
    guard Glibc.rename(staging, place) == 0 else {
      let code = errno
      unlink(staging)
      throw .system(.rename, path: path, code: code)
    }
  }

  /// Writes a file of a name that was free, and returns its path; a failure leaves nothing behind.
  private static func stage(
    _ bytes: [UInt8], beside place: String, for path: String
  ) throws(PublishingError) -> String {
    let folder = place.lastIndex(of: "/").map { place[...$0] } ?? ""
    var number = 0
    while true {
      let staging = "\(folder).pilotboard-\(number).tmp"
      let descriptor = open(staging, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor < 0 && errno == EEXIST && number < 999 {
        number += 1
        continue
      }
      guard descriptor >= 0 else { throw .system(.write, path: path, code: errno) }
      let code = closed(descriptor, after: write(bytes, to: descriptor))
      guard code == 0 else {
        unlink(staging)
        throw .system(.write, path: path, code: code)
      }
      return staging
    }
  }

  private static func append(
    _ bytes: [UInt8], to path: String, flags: Int32 = 0
  ) throws(PublishingError) {
    let descriptor = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC | flags, 0o666)
    guard descriptor >= 0 else { throw .system(.write, path: path, code: errno) }
    let code = closed(descriptor, after: write(bytes, to: descriptor))
    guard code == 0 else { throw .system(.write, path: path, code: code) }
  }
}
