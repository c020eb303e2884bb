/// Values of cells as issues may print them: short, and without personal numbers.
enum PrintedValue {
  /// The most characters of a cell that an issue prints.
  static let limit = 60

  /// Returns a cell's text without line breaks, cut with … where it is long, the middle digits of
  /// what looks like an identity card's or a mobile telephone's number masked.
  static func of(_ text: String) -> String {
    // By scalars: one character may be as long as the cell.
    let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(400)))
    let line = start.split(whereSeparator: \.isNewline).joined(separator: " ")
    let masked = masked(line)
    return masked.count <= limit ? masked : masked.prefix(limit - 1) + "…"
  }

  private static func masked(_ text: String) -> String {
    var characters = Array(text)
    var start = 0
    while start < characters.count {
      guard let first = digit(characters[start]) else {
        start += 1
        continue
      }
      var digits = [first]
      while start + digits.count < characters.count,
        let next = digit(characters[start + digits.count])
      {
        digits.append(next)
      }
      let end = start + digits.count
      let hasX = end < characters.count && "xX".contains(characters[end])
      if let hidden = hiddenDigits(digits, hasX: hasX) {
        for place in hidden { characters[start + place] = "*" }
      }
      start = end
    }
    return String(characters)
  }

  /// Which digits of a run must not be printed; nil where the run is no personal number.
  private static func hiddenDigits(_ digits: [Int], hasX: Bool) -> Range<Int>? {
    if digits.count == 11, digits[0] == 1, digits[1] >= 3 { return 3..<7 }
    guard digits.count == 18 || (digits.count == 17 && hasX) else { return nil }
    let year = digits[6..<10].reduce(0) { $0 * 10 + $1 }
    let month = digits[10] * 10 + digits[11]
    let day = digits[12] * 10 + digits[13]
    let isBirthday = 1900...2099 ~= year && 1...12 ~= month && 1...31 ~= day
    return isBirthday ? 4..<14 : nil
  }

  private static func digit(_ character: Character) -> Int? {
    guard let value = character.wholeNumberValue, 0...9 ~= value, character.utf8.count <= 3 else {
      return nil
    }
    return value
  }
}
