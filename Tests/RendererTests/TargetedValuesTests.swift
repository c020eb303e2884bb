import Charts
import Metrics
import Testing

@testable import Renderer

/// Province totals beside rates that leave cities without a target aside.
struct TargetedValuesTests {
  /// The small province, in which 韶关 has no target for enterprises: 佛山 counts 4 of 2.
  private func report() throws -> Report {
    var submission = Fixture.submission
    submission.targets.removeAll { $0.city == Fixture.shaoguan && $0.indicator == .enterprises }
    return try Fixture.report(submission: submission)
  }

  @Test func `bars and figures compare what the target is for`() throws {
    let report = try report()
    #expect(report.targeted(.enterprises) == TargetedValues(counted: 4, reported: 4))
    let (indicator, progress) = try #require(
      report.totals.first { $0.indicator.key == .enterprises })
    let row = BulletChart.Row(indicator, progress, report.targeted(.enterprises))
    #expect(row.value == 4)
    #expect(row.reported == 4)
    #expect(row.valueText == "4 / 2 家 · 200.0%，另3无目标")
  }

  @Test func `sentences and steps say whose value is compared`() throws {
    let dossier = try #require(Fixture.dossier(.enterprises, in: try report()))
    let prose = IndicatorProse(dossier.indicator, dossier.total, dossier.programme)
    #expect(prose.headline == "改造企业计入7家，其中设定目标的市4家，完成2024年底目标的200.0%")
    let last = try #require(IndicatorSteps(dossier: dossier).all.last)
    #expect(last.text == "2024年12月31日的计划值为2.0家，设定了目标的城市计入4家，状态为“已完成”。")
  }

  @Test func `where every city has a target nothing is told apart`() throws {
    let report = try Fixture.report()
    #expect(report.targeted(.enterprises) == nil)
    // 汕头 has no row and no target: nothing is left out.
    #expect(report.targeted(.investment) == nil)
  }

  @Test func `before the year's end scores have no grades`() throws {
    let report = try Fixture.report(asOf: "2024-06-30")
    let prose = OverviewProse(report)
    #expect(prose.grades == nil)
    #expect(prose.scoreHeadline.hasPrefix("年度未结束，综合得分暂为"))
    let chart = OverviewCharts(report: report).scores
    #expect(chart.fullScale == 100)
    let bands = report.programme.scoring.bands.map(\.name)
    #expect(chart.rows.allSatisfy { row in !bands.contains { row.valueText.hasSuffix($0) } })
  }
}
