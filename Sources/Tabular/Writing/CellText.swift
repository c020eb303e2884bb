/// Makes text that a workbook's cell can hold.
enum CellText {
  /// The longest text of a cell, in UTF-16 units.
  static let limit = 32_767

  /// Returns text as it goes into a cell: shortened where it is too long, with what XML cannot
  /// hold replaced.
  ///
  /// Control characters are left to the library, which writes them as `_x000B_`; text that looks
  /// like such an escape gets one for its underscore.
  static func of(_ text: String) -> String {
    let fitting = shortened(text)
    return needsCare(fitting) ? escaped(fitting) : fitting
  }

  /// Returns whether text is longer than a cell takes.
  static func isTooLong(_ text: String) -> Bool {
    text.utf8.count > limit && text.utf16.count > limit
  }

  private static func shortened(_ text: String) -> String {
    guard isTooLong(text) else { return text }
    var room = limit - WritingNote.shortened.utf16.count
    var kept = ""
    for character in text {
      room -= character.utf16.count
      guard room >= 0 else { break }
      kept.append(character)
    }
    return kept + WritingNote.shortened
  }

  /// Returns whether text holds a NUL, a non-character, or an underscore before an x.
  private static func needsCare(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      utf8.indices.contains { place in
        switch utf8[place] {
        case 0: true
        case UInt8(ascii: "x"): place > 0 && utf8[place - 1] == UInt8(ascii: "_")
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF; full-width marks begin with EF, too.
        case 0xEF: utf8[place + 1] == 0xBF && utf8[place + 2] >= 0xBE
        default: false
        }
      }
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\u{0}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      case "_" where isEscape(scalars[place...].prefix(7)):
        result.append(contentsOf: "_x005F_".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Returns whether scalars read `_xHHHH_`.
  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard scalars.count == 7, scalars.last == "_", scalars.dropFirst().first == "x" else {
      return false
    }
    return scalars.dropFirst(2).dropLast().allSatisfy(\.properties.isASCIIHexDigit)
  }
}
