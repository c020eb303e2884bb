import Glibc

/// The few calls to the system that a site needs.
///
/// They go to POSIX itself, because a site is some hundred small files and every layer shows.
/// None follows a link at the end of a path, except where its name says so.
enum Disk {
  /// What stands at a path.
  enum Kind: Equatable {
    case file, folder, link, other
  }

  /// Returns what stands at a path, or nil where nothing does.
  static func kind(of path: String) throws(PublishingError) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .system(.open, path: path, code: errno)
    }
    return kind(ofMode: status.st_mode)
  }

  /// Returns the permission bits of what stands at a path, or nil where nothing does.
  static func permissions(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  /// Returns the path without links and relative parts, or nil where it leads nowhere.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Returns the names in a folder, without `.` and `..`, ordered by code points.
  static func names(in folder: String) throws(PublishingError) -> [String] {
    guard let stream = opendir(folder) else {
      throw .system(.open, path: folder, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw .system(.read, path: folder, code: errno) }
    return names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  /// Returns the content of a file, following links.
  static func read(_ path: String) throws(PublishingError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(.open, path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .system(.read, path: path, code: errno)
    }
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let step = Glibc.read(
          descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if step < 0 && errno == EINTR { continue }
        if step < 0 { code = errno }
        if step <= 0 { return }
        count += step
      }
    }
    guard code == 0 else { throw .system(.read, path: path, code: code) }
    return bytes
  }

  /// Writes a new file; what stands at the path already is an error.
  static func write(_ bytes: [UInt8], to path: String) throws(PublishingError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .system(.write, path: path, code: errno) }
    let code = closed(descriptor, after: write(bytes, to: descriptor))
    guard code == 0 else { throw .system(.write, path: path, code: code) }
  }

  /// Writes bytes to an open file.
  ///
  /// - Returns: The system's errno, or 0.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let step = Glibc.write(
          descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if step < 0 && errno == EINTR { continue }
        guard step >= 0 else { return errno }
        done += step
      }
      return 0
    }
  }

  /// Closes a file that was written, and returns the first failure of both, or 0.
  static func closed(_ descriptor: Int32, after code: Int32) -> Int32 {
    // Network disks and quotas report a lack of space only here.
    close(descriptor) != 0 && code == 0 && errno != EINTR ? errno : code
  }

  /// Makes a folder; an existing one is an error.
  static func makeFolder(_ path: String) throws(PublishingError) {
    guard mkdir(path, 0o777) == 0 else { throw .system(.create, path: path, code: errno) }
  }

  /// Renames a file or folder within its disk.
  static func rename(_ old: String, to new: String) throws(PublishingError) {
    guard Glibc.rename(old, new) == 0 else {
      throw .system(.rename, path: new, code: errno)
    }
  }

  /// Removes a file, or a folder with all that is in it; nothing there is no error.
  static func remove(_ path: String) throws(PublishingError) {
    guard unlink(path) != 0, errno != ENOENT else { return }
    guard errno == EISDIR || errno == EPERM else {
      throw .system(.remove, path: path, code: errno)
    }
    for name in try names(in: path) { try remove("\(path)/\(name)") }
    guard rmdir(path) == 0 || errno == ENOENT else {
      throw .system(.remove, path: path, code: errno)
    }
  }

  private static func kind(ofMode mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }
}
