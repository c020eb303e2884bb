import Metrics
import Testing

struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11016), ("2023-10-11", 19641), ("2024-12-31", 20088),
    ("2025-12-31", 20453), ("1900-01-01", -25567), ("2199-12-31", 84005),
  ])
  func `a day knows its distance to 1970`(iso: String, number: Int32) throws {
    let day = try #require(CalendarDay(iso: iso))
    #expect(day.number == number)
    #expect(CalendarDay(number: number).description == iso)
  }

  @Test(arguments: [
    "2023-02-29", "2024-02-30", "2100-02-29", "2024-13-01", "2024-00-10", "2024-04-31",
    "2024-4-30", "1899-12-31", "2200-01-01", "", "2024-12", "二〇二四-1-1", "2024-12-31 ",
    "2024-+1-+1", "2024-+1-01", "2024-01-+1", "+024-01-01", "2024--1-01", "2024-01-1+",
    "2024/01/01", "2024-01/01", "20240-1-01", "2024-001-1", "2024-12-3１", "2024-12-311",
  ])
  func `what the calendar does not have is no day`(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test func `every day of four centuries turns into its parts and back`() throws {
    let first = try #require(CalendarDay(year: 1900, month: 1, day: 1))
    let last = try #require(CalendarDay(year: 2199, month: 12, day: 31))
    for number in first.number...last.number {
      let (year, month, day) = CalendarDay(number: number).components
      let again = CalendarDay(year: year, month: month, day: day)
      try #require(again?.number == number)
    }
  }

  @Test(arguments: [
    ("2024-02-10", "2024-02-01", "2024-02-29"), ("2023-02-10", "2023-02-01", "2023-02-28"),
    ("2024-12-31", "2024-12-01", "2024-12-31"), ("2024-06-01", "2024-06-01", "2024-06-30"),
  ])
  func `a month has a first and a last day`(iso: String, first: String, last: String) throws {
    let day = try #require(CalendarDay(iso: iso))
    #expect(day.firstOfMonth.description == first)
    #expect(day.lastOfMonth.description == last)
    #expect(ReportedDay(monthOf: day).day.description == last)
    #expect(ReportedDay(monthOf: day).earliest.description == first)
    #expect(ReportedDay(day).earliest == day)
  }
}
