import Glibc

/// Lists the files of an input: a folder with everything below it, or a single file.
struct InputFolder {
  /// A file that was found.
  struct Entry: Equatable {
    /// The path relative to the input with `/`; the name where the input is a file.
    let path: String
    /// Where the file lies.
    let location: String
    /// The bytes when it was listed.
    let size: Int
  }

  /// The files, ordered by relative path (code points).
  let entries: [Entry]
  /// The input's own name, for inputs whose city is only told by the folder.
  let name: String
  /// The folder that may hold settings; nil where the input is a file.
  let settings: String?

  /// Lists an input's files.
  ///
  /// Lock files of editors, dot files and what systems leave behind are passed over.
  ///
  /// - Parameter path: A folder or a file, as the user gave it.
  /// - Throws: `CommandFailure` where it does not exist or cannot be listed.
  init(_ path: String) throws(CommandFailure) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw CommandFailure(
        .unreadable, "找不到输入“\(path)”；请核对路径，应为台账所在的文件夹或一个文件")
    }
    name = Self.lastComponent(of: path)
    guard status.st_mode & S_IFMT == S_IFDIR else {
      entries = [
        Entry(
          path: Self.lastComponent(of: path), location: path, size: Int(status.st_size))
      ]
      settings = nil
      return
    }
    settings = path
    var found: [Entry] = []
    var visited: Set<UInt> = [status.st_ino]
    try Self.list(path, prefix: "", visited: &visited, into: &found)
    entries = found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func list(
    _ folder: String, prefix: String, visited: inout Set<UInt>, into found: inout [Entry]
  ) throws(CommandFailure) {
    guard let handle = opendir(folder) else {
      throw CommandFailure(.unreadable, "无法打开文件夹“\(folder)”；请检查访问权限")
    }
    defer { closedir(handle) }
    while let item = readdir(handle) {
      let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !isPassedOver(name) else { continue }
      let location = "\(folder)/\(name)"
      var status = stat()
      guard stat(location, &status) == 0 else { continue }
      let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
      if status.st_mode & S_IFMT == S_IFDIR {
        // A link may lead back up.
        guard visited.insert(status.st_ino).inserted else { continue }
        try list(location, prefix: path, visited: &visited, into: &found)
      } else if status.st_mode & S_IFMT == S_IFREG {
        found.append(Entry(path: path, location: location, size: Int(status.st_size)))
      }
    }
  }

  private static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name == "__MACOSX"
      || ["thumbs.db", "desktop.ini", "pilotboard.yaml"].contains(name.lowercased())
  }

  private static func lastComponent(of path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    return parts.last.map(String.init) ?? path
  }
}
