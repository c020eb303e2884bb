import Metrics
import TestSupport
import Testing

@testable import Renderer

/// Findings in words.
struct ProseTests {
  @Test(arguments: [
    ([ProgressStatus.achieved, .achieved], "2项指标全部达到2024年底目标"),
    ([.achieved, .behind], "2项指标中1项达到2024年底目标，乙滞后"),
    ([.onTrack, .seriouslyBehind], "2项指标中尚无一项达到2024年底目标，甲达到序时进度，乙严重滞后"),
    ([.noData, .noData], "各项指标均未报"), ([.noTarget, .noData], "未设绩效目标，无从判断进度"),
    ([.achieved, .noData], "2项指标中1项达到2024年底目标，乙未报"),
    ([.achieved, .behind, .behind, .behind, .behind], "5项指标中1项达到2024年底目标，4项滞后"),
  ])
  func `indicators stand in one sentence`(statuses: [ProgressStatus], text: String) {
    let names = ["甲", "乙", "丙", "丁", "戊"]
    #expect(
      StandingProse(zip(names, statuses).map { ($0, $1) }, year: 2024).headline == text)
  }

  @Test(arguments: [(0, ""), (1, "1"), (3, "1、2、3"), (8, "1、2、3、4、5、6、7、8"), (9, "1、2、3、4、5等9市")])
  func `long lists are cut with their number`(count: Int, text: String) {
    #expect(Listing.some((0..<count).map { String($0 + 1) }, unit: "市") == text)
  }

  @Test func `a list whose number was said is cut without it`() {
    #expect(Listing.some((1...9).map(String.init), unit: nil) == "1、2、3、4、5等")
  }

  @Test(
    arguments: [
      ([ProgressStatus](), nil), ([.achieved], "1市已完成"), ([.behind, .achieved], "1市已完成，1市滞后（甲）"),
      ([.noData, .noTarget, .noData], "1市未设目标（乙），2市未报（甲、丙）"),
      ([.behind, .behind, .behind], "3市均滞后"), ([.achieved, .achieved], "2市均已完成"),
    ] as [([ProgressStatus], String?)])
  func `cities are counted by status, and named where something is wrong`(
    statuses: [ProgressStatus], text: String?
  ) {
    let names = ["甲", "乙", "丙"]
    #expect(CitySpread(zip(names, statuses).map { ($0, $1) }).headline == text)
  }

  @Test func `the overview says what was found`() throws {
    Golden.expect(
      OverviewProse(try Fixture.report()).paragraphs.joined(separator: "\n") + "\n",
      matches: "overview-paragraphs.txt")
  }

  @Test func `without any data the overview says so`() throws {
    let report = try Fixture.report(submission: Submission(), asOf: "2024-06-30")
    let prose = OverviewProse(report)
    #expect(prose.submitted == "截至2024年6月30日，3个试点城市均未报送数据")
    #expect(prose.headline == "未设绩效目标，无从判断进度")
    #expect(prose.spread == nil)
    #expect(prose.grades == nil)
    #expect(prose.funds == nil)
    #expect(prose.excesses == nil)
    #expect(prose.fundShare == "未报资金台账")
  }

  @Test(arguments: IndicatorKey.allCases)
  func `an indicator is calculated step by step`(key: IndicatorKey) throws {
    let dossier = try #require(Fixture.dossier(key, in: try Fixture.report()))
    let steps = IndicatorSteps(dossier: dossier).all.map { "\($0.title)：\($0.text)\n" }
    Golden.expect(steps.joined(), matches: "indicator-steps-\(key.rawValue).txt")
  }

  @Test func `an indicator without data says so and still tells its target`() throws {
    let dossier = try #require(
      Fixture.dossier(.platforms, in: try Fixture.report(asOf: "2024-12-31")))
    let steps = IndicatorSteps(dossier: dossier).all
    #expect(steps.first?.text == "尚无城市报送行业平台台账，指标未报。")
    #expect(steps.map(\.title) == ["取数", "目标", "完成率"])
  }

  @Test func `a rate that leaves cities without a target aside says whose value is not in it`()
    throws
  {
    #expect(OverviewPage(report: try Fixture.report()).partialRates.isEmpty)
    var submission = Fixture.submission
    submission.targets.removeAll { $0.city == Fixture.foshan && $0.indicator == .enterprises }
    let page = OverviewPage(report: try Fixture.report(submission: submission))
    #expect(
      page.partialRates == ["改造企业的完成率只含设定了目标的城市（3÷8＝37.5%），佛山未设目标，其计入值不参与计算。"])
  }
}
