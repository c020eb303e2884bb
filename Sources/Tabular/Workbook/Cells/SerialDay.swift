/// Turns serial numbers of days into dates.
struct SerialDay {
  private let dateSystem: Grid.DateSystem

  /// Creates the days of a date system.
  init(_ dateSystem: Grid.DateSystem) {
    self.dateSystem = dateSystem
  }

  /// Appends a date as `2024-06-30`.
  ///
  /// Serial 60 of the system of 1900 is written as the day that spreadsheets show, 1900-02-29.
  ///
  /// - Parameters:
  ///   - serial: Days since the system's beginning.
  ///   - text: Where the date goes.
  /// - Returns: False where spreadsheets show no date: before the beginning, after the year 9999.
  func append(_ serial: Int, to text: inout [UInt8]) -> Bool {
    switch dateSystem {
    case .from1900:
      guard 1...2_958_465 ~= serial else { return false }
      if serial == 60 {
        text.append(contentsOf: "1900-02-29".utf8)
      } else {
        // 25569 is 1970-01-01; before the day that never was, serials are one less.
        append(daysSince1970: serial - (serial > 60 ? 25_569 : 25_568), to: &text)
      }
    case .from1904:
      guard 0...2_957_003 ~= serial else { return false }
      append(daysSince1970: serial - 24_107, to: &text)
    }
    return true
  }

  /// The proleptic Gregorian calendar, in years that begin in March.
  private func append(daysSince1970 days: Int, to text: inout [UInt8]) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    append(year, digits: 4, to: &text)
    text.append(UInt8(ascii: "-"))
    append(month, digits: 2, to: &text)
    text.append(UInt8(ascii: "-"))
    append(day, digits: 2, to: &text)
  }

  private func append(_ number: Int, digits: Int, to text: inout [UInt8]) {
    var divisor = digits == 4 ? 1000 : 10
    while divisor > 0 {
      text.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}
