/// A whole site in memory: every file that will be published.
package struct Site: Sendable {
  /// A file with its path inside the site.
  package struct File: Sendable {
    /// The path relative to the site, with `/`.
    package var path: String
    /// The content.
    package var bytes: [UInt8]

    /// Creates a file.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The files, ordered by path (code points), without repeats; the manifest is not among them.
  package var files: [File]
  /// What the manifest says besides the files, in printing order: programme, rule set, as-of
  /// date, edition.
  package var facts: [Fact]

  /// A line of the manifest.
  package struct Fact: Sendable, Hashable {
    /// The key, such as `as_of`.
    package var key: String
    /// The value.
    package var value: String

    /// Creates a line.
    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// Creates a site.
  package init(files: [File], facts: [Fact]) {
    self.files = files
    self.facts = facts
  }
}
