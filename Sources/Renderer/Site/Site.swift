/// What a site consists of: its files, and facts about the whole.
package enum Site {
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

  /// Takes a file as soon as it is made, so that its bytes need not wait for the others.
  ///
  /// Each file comes once, in no particular order and from any thread; the manifest is not among
  /// them. What cannot be kept is the receiver's to tell once all files have come.
  package typealias Sink = @Sendable (File) -> Void

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
}
