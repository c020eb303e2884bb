import CGLib

/// Brings names to the form in which the contract compares them.
///
/// NFKC; Unicode white space and U+200B–200D, U+2060, U+FEFF removed; case folded (contract §2).
package enum NormalName {
  /// Returns the form in which two spellings of a name are equal.
  ///
  /// - Parameter name: A name as handed in.
  /// - Returns: The comparable form; empty where nothing is left.
  package static func of(_ name: String) -> String {
    switch common(name) {
    case .same: name
    case .other(let form): form
    case .unknown: withTables(name)
    }
  }

  /// Appends the comparable form of a name to bytes.
  static func append(_ name: String, to bytes: inout [UInt8]) {
    let count = bytes.count
    let isKnown = name.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes) }
    guard isKnown != true else { return }
    bytes.removeSubrange(count...)
    bytes.append(contentsOf: withTables(name).utf8)
  }

  /// Appends the form of a simple name; false where its form takes more to know.
  private static func append(
    _ name: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
  ) -> Bool {
    var place = plainCount(name)
    bytes.append(contentsOf: name[..<place])
    while place < name.count {
      guard let step = append(name, at: place, to: &bytes) else { return false }
      place += step
    }
    return true
  }

  /// Returns the comparable form of any name, by Unicode's tables.
  static func withTables(_ name: String) -> String {
    casefolded(withoutBlanks(compatible(name)))
  }

  /// Returns a code after NFKC, without white space and zero-width characters, in upper case.
  ///
  /// - Parameter text: A code as handed in.
  /// - Returns: The normalised code; it may still be illegal.
  package static func code(_ text: String) -> String {
    var isUpper = true
    for byte in text.utf8
    where !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte)
      && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte)
    {
      isUpper = false
      break
    }
    if isUpper { return text }
    return withoutBlanks(compatible(text)).uppercased()
  }

  /// Returns the text in Unicode's compatibility composition (NFKC).
  ///
  /// - Parameter text: Any text.
  /// - Returns: The same text where GLib cannot normalise it, which valid UTF-8 never meets.
  package static func compatible(_ text: String) -> String {
    let length = text.utf8.count
    return text.withCString { pointer in
      guard let normal = g_utf8_normalize(pointer, gssize(length), G_NORMALIZE_NFKC) else {
        return text
      }
      defer { g_free(normal) }
      return String(cString: normal)
    }
  }

  /// Returns the text without Unicode white space and zero-width characters.
  package static func withoutBlanks(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isBlank) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isBlank(scalar) { scalars.append(scalar) }
    return String(scalars)
  }

  /// Returns whether a character is white space or has no width.
  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0xD7FF, 0x21...0x7E: false
    case 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: scalar.properties.isWhitespace
    }
  }

  private static func casefolded(_ text: String) -> String {
    let length = text.utf8.count
    return text.withCString { pointer in
      guard let folded = g_utf8_casefold(pointer, gssize(length)) else { return text }
      defer { g_free(folded) }
      return String(cString: folded)
    }
  }

  /// The comparable form of a name as far as it is simple.
  private enum Form {
    case same
    case other(String)
    case unknown
  }

  /// Returns the form of a name of common Chinese characters and of ASCII in either width, which
  /// nearly all names are; none of these characters composes with another.
  private static func common(_ name: String) -> Form {
    let form = name.utf8.withContiguousStorageIfAvailable { bytes -> Form in
      let plain = plainCount(bytes)
      if plain == bytes.count { return .same }
      var form: [UInt8] = []
      guard append(bytes, to: &form) else { return .unknown }
      return .other(String(decoding: form, as: UTF8.self))
    }
    return form ?? .unknown
  }

  /// Returns how many bytes at the start are their own comparable form.
  private static func plainCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case 0x21...0x40, 0x5B...0x7E: place += 1
      case 0xE4...0xE9 where isCommonChinese(bytes, at: place): place += 3
      case 0xE3 where isPunctuation(bytes, at: place): place += 3
      default: return place
      }
    }
    return place
  }

  /// Appends the form of the character at a place.
  ///
  /// - Returns: The character's length in bytes; nil where its form takes more to know.
  private static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, to form: inout [UInt8]
  ) -> Int? {
    switch bytes[place] {
    case 0x09...0x0D, 0x20: return 1
    case 0x41...0x5A:
      form.append(bytes[place] + 0x20)
      return 1
    case 0x01...0x7F:
      form.append(bytes[place])
      return 1
    case 0xE4...0xE9 where isCommonChinese(bytes, at: place):
      form.append(contentsOf: bytes[place..<place + 3])
      return 3
    case 0xE3 where isPunctuation(bytes, at: place):
      form.append(contentsOf: bytes[place..<place + 3])
      return 3
    case 0xE3 where bytes[place + 1] == 0x80 && bytes[place + 2] == 0x80:
      // U+3000, the blank as wide as a character.
      return 3
    case 0xEF:
      let value = UInt32(bytes[place + 1] & 0x3F) << 6 | UInt32(bytes[place + 2] & 0x3F) | 0xF000
      guard (0xFF01...0xFF5E).contains(value) else { return nil }
      let byte = UInt8(value - 0xFEE0)
      form.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
      return 3
    default: return nil
    }
  }

  /// Returns whether a character of three bytes is one of U+3001–3029: 、 。 〇 brackets, numerals.
  private static func isPunctuation(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    bytes[place + 1] == 0x80 && 0x81...0xA9 ~= bytes[place + 2]
  }

  /// Returns whether a character of three bytes is one of U+4E00–9FA5.
  private static func isCommonChinese(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    switch bytes[place] {
    case 0xE4: bytes[place + 1] >= 0xB8
    case 0xE9:
      bytes[place + 1] < 0xBE || bytes[place + 1] == 0xBE && bytes[place + 2] <= 0xA5
    default: true
    }
  }
}
