import Glibc

extension Disk {
  /// A file, link or other thing below a folder; folders themselves are not listed.
  struct Leaf: Equatable {
    /// The path relative to the folder.
    let path: String
    let kind: Kind
  }

  /// Returns everything below a folder except folders, ordered by path within each folder.
  static func leaves(of folder: String) throws(PublishingError) -> [Leaf] {
    var leaves: [Leaf] = []
    var pending = [""]
    while let prefix = pending.popLast() {
      var folders: [String] = []
      for name in try names(in: "\(folder)/\(prefix)") {
        let path = prefix + name
        guard let kind = try kind(of: "\(folder)/\(path)") else { continue }
        if kind == .folder {
          folders.append(path + "/")
        } else {
          leaves.append(Leaf(path: path, kind: kind))
        }
      }
      pending += folders.reversed()
    }
    return leaves
  }

  /// Makes the folders that a relative path needs below a folder, except those made before.
  ///
  /// - Parameters:
  ///   - path: A file's path relative to the folder.
  ///   - root: The folder, which exists.
  ///   - made: The relative folders that exist already; the new ones are added.
  /// - Throws: `system` where a folder cannot be made.
  static func makeFolders(
    for path: String, in root: String, made: inout Set<Substring>
  ) throws(PublishingError) {
    guard let end = path.utf8.lastIndex(of: UInt8(ascii: "/")), !made.contains(path[..<end]) else {
      return
    }
    var rest = path.startIndex
    while let slash = path[rest...].firstIndex(of: "/") {
      let folder = path[..<slash]
      if made.insert(folder).inserted { try makeFolder("\(root)/\(folder)") }
      rest = path.index(after: slash)
    }
  }

  /// Makes a folder and those above it; existing ones are left as they are.
  static func makeFolders(to path: String) throws(PublishingError) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw .notWritable(folder: path, code: errno)
    }
    try makeFolders(to: String(path[..<slash]))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw .notWritable(folder: path, code: errno)
    }
  }

  /// Puts a file or link into a second place without taking it from the first.
  ///
  /// A second name costs nothing, whatever the size; disks without them get a copy.
  static func carry(_ leaf: Leaf, from old: String, to new: String) throws(PublishingError) {
    let source = "\(old)/\(leaf.path)"
    let target = "\(new)/\(leaf.path)"
    if link(source, target) == 0 { return }
    if leaf.kind == .link {
      var place = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
      guard readlink(source, &place, Int(PATH_MAX)) >= 0, symlink(place, target) == 0 else {
        throw .system(.link, path: target, code: errno)
      }
      return
    }
    try write(read(source), to: target)
    if let permissions = permissions(of: source) { chmod(target, permissions) }
  }
}
