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
    if isPlain(name) { return name }
    return casefolded(withoutBlanks(compatible(name)))
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

  /// Common Chinese characters, digits and small letters are their own comparable form.
  private static func isPlain(_ name: String) -> Bool {
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A, 0x28, 0x29, 0x2D, 0x4E00...0x9FA5: continue
      default: return false
      }
    }
    return true
  }
}
