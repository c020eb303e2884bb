/// What a number format makes of a number: a date, or anything else.
enum NumberFormat: UInt8 {
  /// A number, a text or a time of day.
  case number
  /// A date.
  case day
  /// A date whose day is not shown.
  case month

  /// Creates the format of a built-in id (ECMA-376 part 1, §18.8.30, for zh-CN where countries
  /// differ); ids of no date are numbers.
  init(builtIn id: Int) {
    switch id {
    case 14...16, 22, 28...31, 51, 53, 54, 58: self = .day
    case 17, 27, 36, 50, 52, 57: self = .month
    default: self = .number
    }
  }

  /// Creates the format of a code such as `yyyy"年"m"月"` (ECMA-376 part 1, §18.8.31).
  ///
  /// Only the first section counts. An `m` next to hours or seconds is a minute.
  init(code: String) {
    var scanner = NumberFormatScanner(code)
    let letters = scanner.letters()
    var shows = Set<Character>()
    for (place, letter) in letters.enumerated() {
      if letter == "m" {
        let before = place > 0 ? letters[place - 1] : " "
        let after = place + 1 < letters.count ? letters[place + 1] : " "
        if before == "h" || after == "s" { continue }
      }
      shows.insert(letter)
    }
    if shows.contains("d") || shows.contains("a") {
      self = .day
    } else if shows.contains("y") || shows.contains("m") {
      self = .month
    } else {
      self = .number
    }
  }
}
