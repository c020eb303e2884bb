import Glibc

/// The place where a site stands or will stand, with the folders beside it that belong to us.
struct TargetFolder: Equatable {
  /// The path as the user gave it, for messages.
  let given: String
  /// The folder that holds the target, without links.
  let parent: String
  /// The target's own name.
  let name: String
  /// A Boolean value indicating whether a folder stands there already.
  private(set) var exists: Bool

  /// The target without links.
  var path: String { TargetFolder.join(parent, name) }

  /// The folder in which a run lets its site grow, and to which the earlier site goes afterwards.
  func staging(_ run: Int) -> String {
    TargetFolder.join(parent, stagingPrefix + String(run))
  }

  /// The folder that holds the earlier site for a moment where folders cannot be exchanged.
  func previous(_ run: Int) -> String {
    TargetFolder.join(parent, previousPrefix + String(run))
  }

  private var stagingPrefix: String { ".\(name).staging-" }
  private var previousPrefix: String { ".\(name).previous-" }

  /// Finds the target: links are resolved, and folders above it are made.
  ///
  /// - Parameter given: The path as the user gave it, absolute or not.
  /// - Returns: The target, which need not exist.
  /// - Throws: `notAFolder`, `danglingLink`, `notReplaceable` or `notWritable`.
  static func find(_ given: String) throws(PublishingError) -> TargetFolder {
    var trimmed = given
    while trimmed.count > 1 && trimmed.last == "/" { trimmed.removeLast() }
    switch try Disk.kind(of: trimmed) {
    case nil: return try new(trimmed, given: given)
    case .file, .other: throw .notAFolder(target: given)
    case .folder, .link: break
    }
    guard let real = Disk.resolved(trimmed) else { throw .danglingLink(target: given) }
    guard try Disk.kind(of: real) == .folder else { throw .notAFolder(target: given) }
    guard real != "/" else { throw .notReplaceable(target: given) }
    let (parent, name) = split(real)
    return TargetFolder(given: given, parent: parent, name: name, exists: true)
  }

  private static func new(
    _ path: String, given: String
  ) throws(PublishingError) -> TargetFolder {
    let (above, name) = split(path)
    guard !["", ".", ".."].contains(name) else { throw .notReplaceable(target: given) }
    try Disk.makeFolders(to: above)
    guard let parent = Disk.resolved(above) else {
      throw .notWritable(folder: above, code: ENOENT)
    }
    guard try Disk.kind(of: parent) == .folder else {
      throw .notWritable(folder: above, code: ENOTDIR)
    }
    return TargetFolder(given: given, parent: parent, name: name, exists: false)
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let name = String(path[path.index(after: slash)...])
    return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
  }

  private static func join(_ parent: String, _ name: String) -> String {
    parent == "/" ? "/\(name)" : "\(parent)/\(name)"
  }

  /// Puts the earlier site back where a run was killed between two renames.
  mutating func restore() throws(PublishingError) {
    guard !exists, let last = try folders(previousPrefix).last else { return }
    try Disk.rename(last, to: path)
    exists = true
  }

  /// Removes what killed runs left beside the target; folders of running ones stay.
  ///
  /// - Returns: The folders that could not be removed.
  func removeLeftovers() throws(PublishingError) -> [String] {
    var stuck: [String] = []
    for folder in try folders(stagingPrefix) + folders(previousPrefix) {
      guard let lock = FolderLock(folder) else { continue }
      do throws(PublishingError) {
        try Disk.remove(folder)
      } catch {
        stuck.append(folder)
      }
      _ = consume lock
    }
    return stuck
  }

  /// Returns the folders beside the target whose names are a prefix and a run's number.
  private func folders(_ prefix: String) throws(PublishingError) -> [String] {
    var found: [String] = []
    for name in try Disk.names(in: parent) where name.hasPrefix(prefix) {
      let number = name.dropFirst(prefix.count).utf8
      guard !number.isEmpty, number.allSatisfy({ (48...57).contains($0) }) else { continue }
      let folder = TargetFolder.join(parent, name)
      if try Disk.kind(of: folder) == .folder { found.append(folder) }
    }
    return found
  }
}
