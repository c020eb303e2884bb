/// Something wrong with a published site.
package struct SiteProblem: Sendable, Hashable {
  /// What is wrong.
  package enum Kind: Sendable, Hashable {
    /// The site has no `manifest.json`, or one that is not ours or is broken.
    case noManifest
    /// The manifest lists the file, and it is not there.
    case missingFile
    /// The file is there, and the manifest does not list it.
    case unlistedFile
    /// The file's size is not the manifest's.
    case wrongSize(expected: Int, actual: Int)
    /// The file's bytes are not those that were published.
    case wrongChecksum
    /// The file cannot be read.
    case unreadable
    /// An address leads to no file of the site.
    case brokenLink(String)
    /// An address leads to a place that its page does not have.
    case missingAnchor(String)
    /// Two elements of a page have the same id.
    case repeatedAnchor(String)
    /// An address leads out of the site.
    case outsideRequest(String)
    /// The page has no Content-Security-Policy, or none with a `default-src`.
    case noPolicy
  }

  /// The file, relative to the site.
  package var path: String
  /// The line, from 1; nil where the whole file is meant.
  package var line: Int?
  /// What is wrong.
  package var kind: Kind

  /// Creates a problem.
  package init(path: String, line: Int? = nil, kind: Kind) {
    self.path = path
    self.line = line
    self.kind = kind
  }
}
