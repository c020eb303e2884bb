/// A reason why bytes do not become tables.
package enum TabularError: Error, Sendable, Hashable {
  /// There is no byte.
  case empty
  /// The text is neither UTF-8 nor GB18030, nor UTF-16 with a byte order mark.
  case encoding
  /// The file, or what comes out of it, is larger than the limit in bytes.
  case tooLarge(limit: Int)
  /// The text holds more cells than the limit.
  case tooManyCells(limit: Int)
}
