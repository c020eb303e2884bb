/// Finds the date and time letters of a number format's first section.
struct NumberFormatScanner {
  private var rest: Substring.UnicodeScalarView
  private var found: [Character] = []

  /// The longest code that is looked at; that of Excel has 255 characters.
  private static let maximumLength = 1024

  /// Creates a scanner of a format code.
  init(_ code: String) {
    rest = Substring(code.unicodeScalars.prefix(NumberFormatScanner.maximumLength)).unicodeScalars
  }

  /// Returns the letters in order, runs of one as one.
  ///
  /// They are y for years of any calendar, m, d, a for names of weekdays, h, s.
  mutating func letters() -> [Character] {
    while let scalar = rest.popFirst(), scalar != ";" {
      switch scalar {
      case "\"": skip(to: "\"")
      case "[": readBracket()
      case "\\", "_", "*", "!": _ = rest.popFirst()
      case "G", "g": readEraOrGeneral()
      case "A", "a": readMarkerOrWeekday()
      case "E", "e":
        // 0.00E+00 is a number.
        if rest.first != "+" && rest.first != "-" { append("y") }
      case "Y", "y": append("y")
      case "M", "m": append("m")
      case "D", "d": append("d")
      case "H", "h": append("h")
      case "S", "s": append("s")
      default: break
      }
    }
    return found
  }

  private mutating func append(_ letter: Character) {
    if found.last != letter { found.append(letter) }
  }

  private mutating func skip(to end: Unicode.Scalar) {
    while let scalar = rest.popFirst(), scalar != end {}
  }

  /// `[h]`, `[mm]` and `[ss]` are lengths of time; colours, conditions and locales are nothing.
  private mutating func readBracket() {
    let inner = rest.prefix { $0 != "]" }
    skip(to: "]")
    let letters = Set(String(inner).lowercased())
    if letters == ["h"] || letters == ["m"] { append("h") }
    if letters == ["s"] { append("s") }
  }

  /// `General` and `G/通用格式` are no date; `ge` and `ggge` are years of an era.
  private mutating func readEraOrGeneral() {
    let word = String(rest.prefix(6)).lowercased()
    if word.hasPrefix("eneral") {
      rest.removeFirst(6)
    } else if word.hasPrefix("/通用格式") {
      rest.removeFirst(5)
    }
  }

  /// `AM/PM` and `A/P` belong to hours; `aaa` and `aaaa` are weekdays.
  private mutating func readMarkerOrWeekday() {
    let word = String(rest.prefix(4)).lowercased()
    if word == "m/pm" {
      rest.removeFirst(4)
    } else if word.hasPrefix("/p") {
      rest.removeFirst(2)
    } else {
      append("a")
    }
  }
}
