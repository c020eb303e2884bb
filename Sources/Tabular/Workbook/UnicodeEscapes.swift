/// Decodes `_xHHHH_`, with which workbooks write what XML cannot (ECMA-376 part 1, §22.9.2.19).
enum UnicodeEscapes {
  private static let length = 7

  /// Decodes the text at the end of an array in place.
  ///
  /// - Parameters:
  ///   - bytes: The array.
  ///   - start: Where the text begins.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    guard let place = firstMark(in: bytes, from: start) else { return }
    var rest = bytes[place...]
    bytes.removeSubrange(place...)
    var units: [UInt16] = []
    while let byte = rest.first {
      if let unit = unit(rest) {
        units.append(unit)
        rest.removeFirst(length)
      } else {
        flush(&units, to: &bytes)
        bytes.append(byte)
        rest.removeFirst()
      }
    }
    flush(&units, to: &bytes)
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

  /// Appends units as UTF-8; half a pair becomes U+FFFD.
  private static func flush(_ units: inout [UInt16], to bytes: inout [UInt8]) {
    guard !units.isEmpty else { return }
    bytes.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    units.removeAll()
  }

  /// Returns the unit that a text begins with.
  private static func unit(_ text: ArraySlice<UInt8>) -> UInt16? {
    guard text.first == UInt8(ascii: "_") else { return nil }
    let escape = text.prefix(length)
    let digits = escape.dropFirst(2).prefix(4)
    guard escape.count == length, escape[escape.startIndex + 1] == UInt8(ascii: "x"),
      escape.last == UInt8(ascii: "_"), digits.allSatisfy(isHexadecimal)
    else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 <= 5
  }
}
