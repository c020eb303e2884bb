import Metrics
import Testing

@testable import Renderer

/// How fast an indicator grows and how fast it must grow.
struct CityPaceTests {
  @Test(arguments: [
    ("2024-12-31", "2025-12-31", "12.0000"), ("2024-12-16", "2024-12-31", "0.4838"),
    ("2024-02-29", "2024-12-31", "10.0000"), ("2024-01-31", "2024-02-29", "1.0000"),
    ("2024-12-31", "2024-12-31", "0.0000"),
  ])
  func `months are whole between month ends and otherwise go by days`(
    from: String, to: String, months: String
  ) {
    let span = MonthlyPace.months(from: Fixture.day(from), to: Fixture.day(to))
    #expect(span.truncatedText(decimals: 4) == months)
  }

  private func pace(
    asOf: String = "2024-12-31", target: Int64? = 20, _ days: [String]
  ) throws -> MonthlyPace? {
    let dossier = try CityWorld.dossier(asOf: asOf) { submission in
      submission.subIndustries = [CityWorld.sector("家电")]
      submission.targets = [CityWorld.target(.enterprises, 5, target)]
      submission.enterprises = days.enumerated().map {
        CityWorld.enterprise($0.offset + 1, on: $0.element)
      }
    }
    let progress = try #require(dossier.city.progress(of: .enterprises))
    return MonthlyPace(
      progress: progress, checkpoints: dossier.programme.checkpoints, asOf: dossier.asOf)
  }

  @Test func `the recent rate looks back over the last six complete months`() throws {
    let pace = try #require(try pace(["2024-06-30", "2024-07-01", "2024-09-10", "2024-12-31"]))
    #expect(pace.window == 6)
    #expect(pace.recent == ExactRatio(3, over: 6))
    #expect(pace.needs.map(\.remaining) == [16])
    #expect(pace.needs.first?.rate == ExactRatio(16, over: 12))
  }

  @Test func `a month that is still running is left out of the recent rate`() throws {
    let pace = try #require(
      try pace(asOf: "2024-12-15", ["2024-05-31", "2024-06-30", "2024-12-10"]))
    #expect(pace.windowEnd == Fixture.day("2024-11-30"))
    #expect(pace.recent == ExactRatio(1, over: 6))
    #expect(pace.needs.map(\.checkpoint.year) == [2024, 2025])
  }

  @Test func `before the first month has ended there is no recent rate`() throws {
    let pace = try #require(try pace(asOf: "2023-10-20", ["2024-01-10"]))
    #expect(pace.recent == nil)
    #expect(pace.window == 0)
    #expect(PaceTable.verdict(pace.recent, try #require(pace.needs.first)) == "尚无完整月份，无从比较")
  }

  @Test func `without rows there is no pace, and without a target no need`() throws {
    #expect(try pace([]) == nil)
    #expect(try pace(target: nil, ["2024-06-30"])?.needs == [])
  }

  private func need(_ remaining: Int64, months: Int64) -> MonthlyPace.Need {
    let rate = ExactRatio(max(0, remaining), over: months)
    return MonthlyPace.Need(
      checkpoint: Checkpoint(year: 2025, day: Fixture.day("2025-12-31")), target: 100,
      remaining: remaining, months: ExactRatio(months, over: 1), rate: rate)
  }

  @Test(arguments: [
    (0, 1, "已提前达到"), (-3, 1, "已提前达到"), (12, 0, "近期无新增，需启动"),
    (12, 1, "按近期速度可按期达到"), (12, 2, "按近期速度可按期达到"), (30, 1, "需提速至近期的2.5倍"),
    (13, 1, "需提速至近期的1.1倍"),
  ])
  func `the verdict compares both rates`(remaining: Int64, recent: Int64, words: String) {
    #expect(PaceTable.verdict(ExactRatio(recent, over: 1), need(remaining, months: 12)) == words)
  }

  @Test func `what is needed is raised and what was reached is cut off`() {
    let rate = ExactRatio(100, over: 12)
    #expect(PaceTable.required(rate, .enterprises) == "8.4")
    #expect(PaceTable.recent(rate, .enterprises) == "8.3")
    #expect(PaceTable.required(ExactRatio(1_000_001, over: 3), .investment) == "0.34")
    #expect(PaceTable.recent(ExactRatio(1_000_001, over: 3), .investment) == "0.33")
  }
}
