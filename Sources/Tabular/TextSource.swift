/// The bytes of a large text, which are fetched piece by piece.
package struct TextSource: Sendable {
  /// The number of bytes.
  package let count: Int
  private let fetch: @Sendable (Range<Int>) -> [UInt8]?

  /// Creates a source.
  ///
  /// - Parameters:
  ///   - count: The number of bytes.
  ///   - fetch: Returns the bytes of a range within, from any thread; nil where they cannot be had.
  package init(count: Int, fetch: @escaping @Sendable (Range<Int>) -> [UInt8]?) {
    self.count = count
    self.fetch = fetch
  }

  /// Creates a source of bytes that are there.
  package init(_ bytes: [UInt8]) {
    self.init(count: bytes.count) { Array(bytes[$0]) }
  }

  /// Returns the bytes of a range; nil where they cannot be had.
  package func bytes(in range: Range<Int>) -> [UInt8]? {
    guard let bytes = fetch(range), bytes.count == range.count else { return nil }
    return bytes
  }
}
