/// A day of the calendar as spreadsheets count it: 1 is 1900-01-01, 60 a day that never was.
package struct DayNumber: Sendable, Hashable {
  /// The serial number, from 61, which is 1900-03-01, to 2,958,465, which is 9999-12-31.
  let serial: Int

  /// Creates a day of the Gregorian calendar.
  ///
  /// - Returns: Nil where the calendar has no such day, or spreadsheets do not count it right.
  package init?(year: Int, month: Int, day: Int) {
    guard 1900...9999 ~= year, 1...12 ~= month, 1...31 ~= day else { return nil }
    // Years begin in March, so that the leap day is the last.
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
    // 693,899 is 1899-12-30 counted like this.
    let serial = days - 693_899
    guard serial > 60 else { return nil }
    // A day beyond the month's end is another month's.
    let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    guard day <= (month == 2 && !isLeap ? 28 : lengths[month - 1]) else { return nil }
    self.serial = serial
  }

  /// Reads a day as `2024-06-30`; nil for anything else.
  package init?(iso text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { part -> Int? in
      let isPlain = part.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      return isPlain ? part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } : nil
    }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
