/// A name with its prefix.
struct QualifiedName {
  /// The prefix; empty without one.
  private(set) var prefix = XMLName()
  /// The name behind it.
  private(set) var name = XMLName()

  /// The whole as one hash, to compare end tags with start tags.
  var hash: UInt64 { prefix.hash &* 31 &+ name.hash }

  /// Appends a byte; a colon ends the prefix.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if byte == UInt8(ascii: ":") {
      prefix = name
      name = XMLName()
    } else {
      name.append(byte)
    }
  }
}
