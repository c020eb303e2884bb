import Ingestion
import Metrics
import Testing

struct CalendarFileTests {
  private func china() throws -> WorkingCalendar {
    try CalendarFile.read(RuleFiles.text("calendars/china.yaml") ?? "")
  }

  private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

  @Test(
    arguments: [
      ("2024-10-01", false), ("2024-10-12", true), ("2024-10-13", false), ("2024-02-09", true),
      ("2024-02-18", true), ("2023-10-07", true), ("2023-10-06", false), ("2025-01-26", true),
      ("2026-01-04", true), ("2026-10-10", true), ("2024-12-30", true), ("2024-12-28", false),
      ("2027-01-04", nil), ("2022-12-30", nil),
    ] as [(String, Bool?)])
  func `a day is a working day, a day off, or not known`(iso: String, works: Bool?) throws {
    let day = try day(iso)
    #expect(try china().isWorkingDay(day) == works)
  }

  @Test(
    arguments: [
      ("2024-03-01", "2024-03-07", 5), ("2024-03-01", "2024-03-06", 4),
      // Over the national holiday of 2024, with Saturday 12 October as a working day.
      ("2024-09-30", "2024-10-11", 5), ("2024-09-30", "2024-10-10", 4),
      ("2024-10-08", "2024-10-12", 5), ("2024-10-01", "2024-10-07", 0),
      ("2024-03-05", "2024-03-01", 0), ("2026-12-31", "2027-01-04", nil),
    ] as [(String, String, Int?)])
  func `working days are counted over holidays and shifted days`(
    from: String, to: String, days: Int?
  )
    throws
  {
    let (first, last) = (try day(from), try day(to))
    #expect(try china().workingDays(from: first, through: last) == days)
  }

  @Test func `shifted days are weekends, and a year has as many days off as its arrangement`()
    throws
  {
    let calendar = try china()
    #expect(calendar.years == [2023, 2024, 2025, 2026])
    #expect(calendar.workdays.filter { !$0.isWeekend } == [])
    // The days off that the arrangements name, those of the year alone.
    let days = [2023, 2024, 2025, 2026].map { year in
      calendar.holidays.count { $0.year == year }
    }
    #expect(days == [26, 28, 28, 33])
  }

  @Test(arguments: [
    ("  - { year: 2024, holidays: [{ from: 2023-12-31 }] }", "不在2024年"),
    ("  - { year: 2024, holidays: [{ from: 2024-05-05, to: 2024-05-01 }] }", "从早到晚"),
    ("  - { year: 2024, holidays: [{ from: 2024-05-01 }], workdays: [2024-05-10] }", "不是周六或周日"),
    ("  - { year: 2024 }", "缺少“holidays”"),
  ])
  func `a flawed calendar is refused with its line`(line: String, message: String) throws {
    let error = try #require(throws: FileFlaws.self) {
      try CalendarFile.read("origin: 通知\nyears:\n" + line)
    }
    #expect(error.flaws.contains { $0.message.contains(message) && $0.line == 3 })
  }
}
