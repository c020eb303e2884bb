import Metrics
import Testing

@testable import Renderer

/// Figures as tables and sentences show them (design, chapter 4).
struct FiguresTests {
  @Test(
    arguments: [
      (IndicatorKey.enterprises, Int64(352), "352"), (.enterprises, 0, "0"),
      (.enterprises, nil, "未报"),
      (.investment, 1_285_000_00, "128.50"), (.investment, 0, "0.00"),
      (.investment, -1_000_000, "-1.00"),
      (.investment, nil, "未报"), (.investment, 12_345_678_900_00, "1234567.89"),
    ] as [(IndicatorKey, Int64?, String)])
  func `values are counts, or 万元 with two decimals`(
    key: IndicatorKey, value: Int64?, text: String
  ) {
    #expect(Figures.value(value, of: key) == text)
    #expect(Figures.target(value, of: key) == (value == nil ? "—" : text))
  }

  @Test(arguments: [
    (Int64(9997), Int64(10_000), "99.9%"), (349, 350, "99.7%"), (350, 350, "100.0%"),
    (0, 350, "0.0%"),
    (1050, 350, "300.0%"), (1, 3, "33.3%"), (5, 0, "—"), (5, -1, "—"),
    (999_999, 1_000_000, "99.9%"),
  ])
  func `rates have one decimal and are cut off`(part: Int64, whole: Int64, text: String) {
    #expect(Figures.share(part, of: whole) == text)
    #expect(Figures.rate(CompletionRate(value: part, target: whole)) == text)
  }

  @Test func `a missing rate is a dash`() {
    #expect(Figures.rate(nil) == "—")
    #expect(Figures.rate(CompletionRate(value: nil, target: 10)) == "—")
  }

  @Test(arguments: [
    (Reported<ReportedDay>.value(ReportedDay(Fixture.day("2024-12-31"))), "2024年12月31日"),
    (.value(ReportedDay(monthOf: Fixture.day("2024-06-05"))), "2024年6月"), (.missing, "未报"),
    (.unreadable, "未报"),
  ])
  func `days are written in Chinese`(day: Reported<ReportedDay>, text: String) {
    #expect(Figures.day(day) == text)
  }

  @Test(arguments: [
    (Reported<Money>.value(Money(wan: 3)), "3.00"), (.missing, "未报"), (.unreadable, "未报"),
  ])
  func `money of a cell is 万元, or missing`(money: Reported<Money>, text: String) {
    #expect(Figures.wan(money) == text)
  }

  @Test(arguments: [
    (IndicatorKey.enterprises, Int64(400), Int64(3), "133.3"), (.enterprises, 0, 1, "0.0"),
    (.investment, 100_000_000, 3, "33.33"), (.solutions, 7, 1, "7.0"),
  ])
  func `planned values are cut off`(key: IndicatorKey, upper: Int64, lower: Int64, text: String) {
    #expect(Figures.planned(ExactRatio(upper, over: lower), of: key) == text)
  }

  @Test(arguments: [
    (0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (1234, "1.2 kB"), (999_999, "999.9 kB"),
    (1_000_000, "1.0 MB"), (3_456_789, "3.4 MB"),
  ])
  func `sizes of files are short`(bytes: Int, text: String) {
    #expect(Figures.size(bytes) == text)
  }

  @Test(
    arguments: zip(
      ProgressStatus.allCases,
      ["● 已完成", "▲ 正常", "◆ 滞后", "■ 严重滞后", "— 未设目标", "○ 未报"]))
  func `every status has a sign and a word`(status: ProgressStatus, text: String) {
    #expect("\(status.sign) \(status.words)" == text)
  }

  @Test func `every status has a sign and a class of its own`() {
    #expect(Set(ProgressStatus.allCases.map(\.sign)).count == ProgressStatus.allCases.count)
    #expect(Set(ProgressStatus.allCases.map(\.className)).count == ProgressStatus.allCases.count)
  }
}
