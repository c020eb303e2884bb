import Metrics

/// Values of cells as issues may print them: short, and without personal numbers.
enum PrintedValue {
  /// The most characters of a cell that an issue prints.
  static let limit = 60

  /// Returns a cell's text without line breaks, cut with … where it is long, the middle digits of
  /// what looks like an identity card's or a mobile telephone's number masked.
  static func of(_ text: String) -> String {
    if isShortLine(text) { return PersonalNumber.masked(text) }
    // By scalars: one character may be as long as the cell.
    let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(400)))
    let line = start.split(whereSeparator: \.isNewline).joined(separator: " ")
    let masked = PersonalNumber.masked(line)
    return masked.count <= limit ? masked : masked.prefix(limit - 1) + "…"
  }

  /// Whether a text is surely short enough and without line breaks, as nearly all are: those begin
  /// with one of these bytes.
  private static func isShortLine(_ text: String) -> Bool {
    text.utf8.count <= limit
      && text.utf8.allSatisfy { !(0x0A...0x0D ~= $0) && $0 != 0xC2 && $0 != 0xE2 }
  }
}
