/// Why a site could not be written, or a published one not be read.
///
/// Whatever is thrown, the site that stood at the target before still stands there.
package enum PublishingError: Error, Equatable {
  /// What was being done when the system refused.
  package enum Operation: String, Sendable {
    case create, open, read, write, link, rename, remove
  }

  /// The target is a file.
  case notAFolder(target: String)
  /// The target is a link to something that is not there.
  case danglingLink(target: String)
  /// The target cannot be exchanged as a whole: the root, or where a disk is mounted.
  case notReplaceable(target: String)
  /// The target holds files and no manifest of ours; up to five of them, and how many there are.
  case foreignFolder(target: String, examples: [String], count: Int)
  /// The target holds a `manifest.json` that is not ours or is broken.
  case foreignManifest(target: String)
  /// The target holds files that its manifest does not list; up to five, and how many there are.
  case unlistedFiles(target: String, examples: [String], count: Int)
  /// A file of the site has a path that leaves the site, repeats another or is the manifest's.
  case illegalPath(String)
  /// The folder in which the site should grow cannot be made; `code` is the system's errno.
  case notWritable(folder: String, code: Int32)
  /// The disk is full; the site needs so many bytes beside the earlier one.
  case diskFull(target: String, needed: Int)
  /// There is no published site at the path.
  case noSite(path: String)
  /// The system refused something else; `code` is its errno.
  case system(Operation, path: String, code: Int32)
}
