package import Renderer

/// What a published site consists of, and what it was made from.
///
/// It says nothing about when and where the site was made, so that the same site has the same
/// manifest everywhere.
package struct Manifest: Sendable, Hashable {
  /// A file with its size and checksum.
  package struct Entry: Sendable, Hashable {
    /// The path with `/`: of a site's file relative to the site, of an input relative to the
    /// input that was given.
    package var path: String
    /// The size in bytes.
    package var bytes: Int
    /// The SHA-256 as 64 hexadecimal digits in lower case.
    package var sha256: String

    /// Creates an entry.
    package init(path: String, bytes: Int, sha256: String) {
      self.path = path
      self.bytes = bytes
      self.sha256 = sha256
    }

    /// Creates the entry of a file from its content.
    package init(path: String, content: [UInt8]) {
      self.init(path: path, bytes: content.count, sha256: Checksum.sha256(of: content))
    }
  }

  /// The name of the manifest inside a site.
  package static let fileName = "manifest.json"

  /// The form that a manifest of ours names first; another form is not ours.
  package static let form = "pilotboard-manifest/1"

  /// Keys that the manifest itself uses and no fact may take.
  package static let reservedKeys: Set<String> = ["form", "inputs", "files"]

  /// Programme, rule set, as-of date and so on, in printing order; after reading, ordered by key.
  package var facts: [Site.Fact]
  /// The files that the site was made from, in input order.
  package var inputs: [Entry]
  /// The site's files, ordered by path; the manifest is not among them.
  package var files: [Entry]

  /// Creates a manifest.
  package init(facts: [Site.Fact], inputs: [Entry], files: [Entry]) {
    self.facts = facts
    self.inputs = inputs
    self.files = files
  }

  /// Returns a fact's value, or nil where the manifest has no such fact.
  package func fact(_ key: String) -> String? {
    facts.first { $0.key == key }?.value
  }
}
