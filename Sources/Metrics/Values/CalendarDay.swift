/// A day of the proleptic Gregorian calendar, without a time or a time zone.
package struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The days since 1970-01-01.
  package let number: Int32

  /// Creates a day from its distance to 1970-01-01.
  package init(number: Int32) {
    self.number = number
  }

  /// Creates a day from year, month and day, or nil where the calendar has no such day.
  ///
  /// Years 1900 to 2199 are accepted: anything else in a ledger is a slip.
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDay.length(ofMonth: month, year: year)
    else { return nil }
    // Days from civil: March-based years make the leap day the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Creates a day from `2024-12-31`, or nil where the text is not an ISO day.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    // Digits alone: a number by itself may carry a sign.
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, month (1 to 12) and day of the month.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The calendar year.
  package var year: Int { components.year }

  /// The first day of this day's month.
  package var firstOfMonth: CalendarDay {
    CalendarDay(number: number - Int32(components.day) + 1)
  }

  /// The last day of this day's month.
  package var lastOfMonth: CalendarDay {
    let (year, month, day) = components
    return CalendarDay(
      number: number + Int32(CalendarDay.length(ofMonth: month, year: year) - day))
  }

  /// The day as `2024-12-31`.
  package var description: String {
    let (year, month, day) = components
    return ByteWriter.text(capacity: 32) { text in
      text.write(year)
      text.write("-")
      text.write(month, digits: 2)
      text.write("-")
      text.write(day, digits: 2)
    }
  }

  /// The day as `2024年12月31日`.
  package var chineseText: String {
    let (year, month, day) = components
    return ByteWriter.text(capacity: 32) { text in
      text.write(year)
      text.write("年")
      text.write(month)
      text.write("月")
      text.write(day)
      text.write("日")
    }
  }

  /// Returns the day some days later, or earlier where the count is negative.
  package func advanced(by days: Int) -> CalendarDay {
    CalendarDay(number: number + Int32(days))
  }

  /// Returns the number of days from this day to another.
  package func days(to other: CalendarDay) -> Int {
    Int(other.number) - Int(number)
  }

  /// Returns whether the left day is the earlier one.
  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
