/// Public holidays and working days that were shifted to weekends (调休), year by year.
package struct WorkingCalendar: Sendable, Hashable {
  /// The years whose official arrangement is known; other years are not judged.
  package var years: Set<Int>
  /// Days off that would be working days.
  package var holidays: Set<CalendarDay>
  /// Saturdays and Sundays on which people work.
  package var workdays: Set<CalendarDay>
  /// Where the arrangement comes from, for the methodology page.
  package var origin: String

  /// A calendar that knows no year.
  package static let empty = WorkingCalendar(years: [], holidays: [], workdays: [], origin: "")

  /// Creates a calendar.
  package init(
    years: Set<Int>, holidays: Set<CalendarDay>, workdays: Set<CalendarDay>, origin: String
  ) {
    self.years = years
    self.holidays = holidays
    self.workdays = workdays
    self.origin = origin
  }

  /// Returns whether people work on a day, or nil where the year is not known.
  package func isWorkingDay(_ day: CalendarDay) -> Bool? {
    guard years.contains(day.year) else { return nil }
    if workdays.contains(day) { return true }
    if holidays.contains(day) { return false }
    return !day.isWeekend
  }

  /// Returns the working days from one day through another, both included; 0 where they are
  /// reversed, nil where a year is not known.
  package func workingDays(from first: CalendarDay, through last: CalendarDay) -> Int? {
    guard first <= last else { return 0 }
    var count = 0
    for number in first.number...last.number {
      guard let works = isWorkingDay(CalendarDay(number: number)) else { return nil }
      if works { count += 1 }
    }
    return count
  }
}
