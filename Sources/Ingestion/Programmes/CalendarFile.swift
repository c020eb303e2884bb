package import Metrics

/// Reads a calendar of public holidays and shifted working days.
package enum CalendarFile {
  /// Returns the calendar that a file describes.
  ///
  /// - Parameter text: The file's content.
  /// - Returns: The calendar.
  /// - Throws: `FileFlaws` with all flaws in the order of their lines.
  package static func read(_ text: String) throws(FileFlaws) -> WorkingCalendar {
    let reader = YAMLReader()
    let root = reader.document(text)
    guard root.node != nil else { throw FileFlaws(reader.flaws) }
    reader.allowOnly(["origin", "years"], in: root)
    var calendar = WorkingCalendar(
      years: [], holidays: [], workdays: [], origin: reader.text("origin", of: root))
    for place in reader.list("years", of: root) { add(place, reader, to: &calendar) }
    guard reader.flaws.isEmpty else { throw FileFlaws(reader.flaws) }
    return calendar
  }

  private static func add(
    _ place: YAMLReader.Place, _ reader: YAMLReader, to calendar: inout WorkingCalendar
  ) {
    reader.allowOnly(["year", "document", "holidays", "workdays"], in: place)
    let year = reader.number("year", of: place, in: 2000...2100)
    if !calendar.years.insert(year).inserted {
      reader.flaw(reader.child("year", of: place), "\(year)年重复")
    }
    for holiday in reader.list("holidays", of: place) {
      reader.allowOnly(["name", "from", "to"], in: holiday)
      let first = reader.day("from", of: holiday)
      let last = reader.optionalDay("to", of: holiday) ?? first
      guard first <= last, first.days(to: last) < 31 else {
        reader.flaw(holiday, "假期应从早到晚，并短于一个月")
        continue
      }
      for number in first.number...last.number {
        let day = CalendarDay(number: number)
        check(day, in: year, holiday, reader)
        calendar.holidays.insert(day)
      }
    }
    for text in reader.texts("workdays", of: place) {
      guard let day = CalendarDay(iso: text) else {
        reader.flaw(reader.child("workdays", of: place), "“\(text)”不是日期，应写成 2024-12-31")
        continue
      }
      check(day, in: year, reader.child("workdays", of: place), reader)
      if !day.isWeekend {
        reader.flaw(reader.child("workdays", of: place), "\(text)不是周六或周日，无需调休")
      }
      calendar.workdays.insert(day)
    }
  }

  private static func check(
    _ day: CalendarDay, in year: Int, _ place: YAMLReader.Place, _ reader: YAMLReader
  ) {
    if day.year != year { reader.flaw(place, "\(day)不在\(year)年") }
  }
}
