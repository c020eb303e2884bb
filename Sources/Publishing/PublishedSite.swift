/// What a publisher did.
package struct PublishedSite: Sendable, Hashable {
  /// The folder in which the site stands, without links.
  package var folder: String
  /// The manifest as written.
  package var manifest: Manifest
  /// A Boolean value indicating whether an earlier folder was replaced.
  package var isReplacement: Bool
  /// The user's dot files that were taken over from the earlier folder, by path.
  package var carried: [String]
  /// Folders of earlier runs, or the earlier site, that could not be removed.
  package var leftovers: [String]

  /// The size of all files together, without the manifest.
  package var bytes: Int { manifest.files.reduce(0) { $0 + $1.bytes } }
}
