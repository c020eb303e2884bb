/// Decodes `_xHHHH_`, with which workbooks write what XML cannot (ECMA-376 part 1, §22.9.2.19).
enum UnicodeEscapes {
  private static let length = 7

  /// Decodes the text at the end of an array in place.
  ///
  /// - Parameters:
  ///   - bytes: The array.
  ///   - start: Where the text begins.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    guard var place = firstMark(in: bytes, from: start) else { return }
    // What is written is never longer than what was read.
    var end = place
    while place < bytes.count {
      if let (scalar, length) = scalar(in: bytes, at: place) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          bytes[end] = byte
          end += 1
        }
        place += length
      } else {
        bytes[end] = bytes[place]
        end += 1
        place += 1
      }
    }
    bytes.removeLast(bytes.count - end)
  }

  /// Returns where `_x` stands first: hardly any text has one.
  private static func firstMark(in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while place + length <= bytes.count {
      if bytes[place] == UInt8(ascii: "_"), bytes[place + 1] == UInt8(ascii: "x") { return place }
      place += 1
    }
    return nil
  }

  /// Returns a text with its escapes decoded.
  static func decoded(_ text: String) -> String {
    var bytes = Array(text.utf8)
    decode(&bytes, from: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns the character that is escaped at a place, and how many bytes its escapes take; half
  /// a pair is U+FFFD.
  private static func scalar(
    in bytes: [UInt8], at place: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard let unit = unit(in: bytes, at: place) else { return nil }
    if let scalar = Unicode.Scalar(unit) { return (scalar, length) }
    if UTF16.isLeadSurrogate(unit), let trail = self.unit(in: bytes, at: place + length),
      UTF16.isTrailSurrogate(trail)
    {
      return (UTF16.decode(UTF16.EncodedScalar([unit, trail])), 2 * length)
    }
    return ("\u{FFFD}", length)
  }

  /// Returns the unit that is escaped at a place.
  private static func unit(in bytes: [UInt8], at place: Int) -> UInt16? {
    guard place + length <= bytes.count, bytes[place] == UInt8(ascii: "_"),
      bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[place + 2..<place + 6] {
      guard let digit = hexadecimal(byte) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt16? {
    if byte &- UInt8(ascii: "0") <= 9 { return UInt16(byte - UInt8(ascii: "0")) }
    let letter = byte | 0x20
    return letter &- UInt8(ascii: "a") <= 5 ? UInt16(letter - UInt8(ascii: "a") + 10) : nil
  }
}
