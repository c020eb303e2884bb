/// The name of an element or attribute without its prefix, as a number.
///
/// Names are told apart by a 64-bit hash, so that none of the millions of tags in a sheet costs a
/// string. Two names of the format that collide would fail the first test; one that an attacker
/// finds gains nothing.
struct XMLName: Equatable {
  /// The FNV-1a hash of the UTF-8 bytes.
  var hash = XMLName.seed

  /// The start of every hash.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Creates the name of no byte.
  init() {}

  /// Creates a name that the reader knows.
  ///
  /// The optimiser computes the hash of a literal.
  @inline(__always)
  init(_ text: StaticString) {
    for place in 0..<text.utf8CodeUnitCount { append(text.utf8Start[place]) }
  }

  /// Appends a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
