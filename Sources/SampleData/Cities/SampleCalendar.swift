import Metrics

/// Days for the sample.
enum SampleCalendar {
  /// Returns a day of the calendar.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    guard let found = CalendarDay(year: year, month: month, day: day) else {
      preconditionFailure("the sample names only days of the calendar")
    }
    return found
  }

  /// Returns a day of the calendar from `2024-12-31`.
  static func day(_ iso: String) -> CalendarDay {
    guard let found = CalendarDay(iso: iso) else {
      preconditionFailure("the sample names only days of the calendar")
    }
    return found
  }

  /// Returns the day, or a working day near it that lies in the same month.
  ///
  /// - Parameters:
  ///   - day: Any day.
  ///   - first: The result does not lie before it.
  /// - Returns: The Friday before a weekend, or the first working day behind it or behind one of
  ///   the holidays whose dates are the same each year.
  static func workday(_ day: CalendarDay, notBefore first: CalendarDay) -> CalendarDay {
    let friday = day.advanced(by: min(0, 4 - weekday(day)))
    let isFar = friday < first || friday.components.month != day.components.month
    var found = isFar ? day : friday
    while weekday(found) > 4 || isHoliday(found) { found = found.advanced(by: 1) }
    return found
  }

  /// Returns 0 for a Monday to 6 for a Sunday; 1970-01-01 was a Thursday.
  private static func weekday(_ day: CalendarDay) -> Int {
    (Int(day.number) + 3) % 7
  }

  /// New Year, Labour Day and the National Day's week.
  private static func isHoliday(_ day: CalendarDay) -> Bool {
    switch day.components {
    case (_, 1, 1), (_, 5, 1...3), (_, 10, 1...7): true
    default: false
    }
  }
}
