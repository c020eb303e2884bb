/// A date as a ledger states it: a day, or only a month.
///
/// A month stands for its last day; between two dates of one row any day of it may satisfy a
/// condition (contract §1, types).
package struct ReportedDay: Sendable, Hashable {
  /// The day, or the last day of the month.
  package let day: CalendarDay

  /// A Boolean value indicating whether only the month is known.
  package let isMonth: Bool

  /// Creates a date from an exact day.
  package init(_ day: CalendarDay) {
    self.day = day
    isMonth = false
  }

  /// Creates a date from any day of the month that is known.
  package init(monthOf day: CalendarDay) {
    self.day = day.lastOfMonth
    isMonth = true
  }

  /// The day as `2024年12月31日`, `2024年12月` where only the month is known.
  package var chineseText: String {
    guard isMonth else { return day.chineseText }
    let (year, month, _) = day.components
    return "\(year)年\(month)月"
  }

  /// The first day that the date may mean.
  package var earliest: CalendarDay { isMonth ? day.firstOfMonth : day }
}
