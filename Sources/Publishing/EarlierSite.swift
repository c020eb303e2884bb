/// What stands at the target before a new site takes its place.
///
/// A folder may only be replaced when nothing of the user's is lost with it.
struct EarlierSite: Equatable {
  /// The user's dot files, such as `.gitkeep`, which the new site takes over.
  var carried: [Disk.Leaf] = []

  /// The user's files that are named in an error at most.
  private static let exampleLimit = 5

  /// Files that desktops leave everywhere and nobody misses, in lower case.
  private static let litter: Set<String> = ["thumbs.db", "desktop.ini", ".ds_store"]

  /// Looks through a target.
  ///
  /// - Parameter target: The target; one that does not exist holds nothing.
  /// - Returns: What the new site takes over.
  /// - Throws: `foreignFolder`, `foreignManifest` or `unlistedFiles` where it must not be replaced.
  static func survey(_ target: TargetFolder) throws(PublishingError) -> EarlierSite {
    guard target.exists else { return EarlierSite() }
    let leaves = try Disk.leaves(of: target.path).filter { !isLitter($0.path) }
    let hasManifest = leaves.contains { $0.path == Manifest.fileName }
    let listed = hasManifest ? try listedPaths(of: target) : []
    var site = EarlierSite()
    var foreign: [String] = []
    for leaf in leaves where leaf.path != Manifest.fileName && !listed.contains(leaf.path) {
      if isDotted(leaf.path) && leaf.kind != .other {
        site.carried.append(leaf)
      } else {
        foreign.append(leaf.path)
      }
    }
    guard !foreign.isEmpty else { return site }
    let examples = Array(foreign.prefix(exampleLimit))
    guard hasManifest else {
      throw .foreignFolder(target: target.given, examples: examples, count: foreign.count)
    }
    throw .unlistedFiles(target: target.given, examples: examples, count: foreign.count)
  }

  private static func listedPaths(
    of target: TargetFolder
  ) throws(PublishingError) -> Set<String> {
    let bytes = try Disk.read("\(target.path)/\(Manifest.fileName)")
    guard let manifest = Manifest(json: bytes) else {
      throw .foreignManifest(target: target.given)
    }
    return Set(manifest.files.map(\.path))
  }

  /// Returns whether a file is one that desktops leave behind.
  static func isLitter(_ path: String) -> Bool {
    guard let name = path.split(separator: "/").last else { return false }
    return litter.contains(name.lowercased())
  }

  /// Returns whether a part of a path begins with a dot.
  static func isDotted(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.first == "." }
  }
}
