/// The room that text takes in a column: half-width characters count one, full-width two.
package enum DisplayWidth {
  /// Returns the width of text without line breaks.
  package static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// Returns the width of the widest line of a text.
  package static func ofLines(_ text: String) -> Int {
    text.split(separator: "\n").map { of($0) }.max() ?? 0
  }

  /// Calls a function with the width of each line, one after another.
  static func forEachLine(of text: String, _ body: (Int) -> Void) {
    var width = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        body(width)
        width = 0
      } else {
        width += of(scalar)
      }
    }
    body(width)
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0...0x1F, 0x200B...0x200F, 0xFEFF: 0
    // Quotation marks, dashes and dots are wide in Chinese faces.
    case 0x2010...0x2026, 0x1100...0x11FF, 0x2160...0x217F, 0x2460...0x24FF, 0x2E80...0xD7FF,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFF:
      2
    default: 1
    }
  }
}
