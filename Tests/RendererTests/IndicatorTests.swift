import Charts
import Metrics
import Testing

@testable import Renderer

/// The charts and tables of an indicator's page.
struct IndicatorTests {
  private func dossier(
    _ key: IndicatorKey, asOf: String = "2024-12-31"
  ) throws -> IndicatorDossier {
    try #require(Fixture.dossier(key, in: try Fixture.report(asOf: asOf)))
  }

  @Test(arguments: [
    ("2023-10-11", ["23年10月11日"]), ("2023-12-31", ["23年12月末"]),
    ("2024-03-31", ["23年12月末", "24年3月末"]),
    ("2024-05-10", ["23年12月末", "24年3月末", "24年5月10日"]),
  ])
  func `quarters end at the as-of date`(asOf: String, labels: [String]) throws {
    #expect(QuarterMatrix(dossier: try dossier(.enterprises, asOf: asOf)).labels == labels)
  }

  @Test func `quarters compare counted values with the plan of the day`() throws {
    let chart = try #require(QuarterMatrix(dossier: try dossier(.enterprises)).chart)
    #expect(chart.rowLabels == ["佛山", "韶关"])
    #expect(chart.cells.map { $0.last?.label } == ["200%", "37%"])
    #expect(chart.cells.map { $0.last?.status } == [.achieved, .seriouslyBehind])
    #expect(chart.text.title == "2市中1市落后于序时进度")
  }

  @Test func `without plans there are no quarters to compare`() throws {
    let report = try Fixture.report(submission: Submission())
    let dossier = try #require(Fixture.dossier(.enterprises, in: report))
    #expect(QuarterMatrix(dossier: dossier).chart == nil)
  }

  @Test func `rates are ranked from the highest, values in official order`() throws {
    let charts = IndicatorCharts(dossier: try dossier(.enterprises)).all
    #expect(charts.map(\.name) == ["cities", "rates", "progress", "quarters", "sectors"])
    guard case .ranking(let cities)? = charts.first?.chart.specification,
      case .ranking(let rates) = charts[1].chart.specification
    else {
      Issue.record("rankings are expected")
      return
    }
    #expect(cities.rows.map(\.label) == ["佛山", "韶关", "汕头"])
    #expect(rates.rows.map(\.label) == ["佛山", "韶关"])
    #expect(rates.rows.map(\.valueText) == ["200.0%", "37.5%"])
    #expect(rates.text.title == "2市中1市完成2024年底目标，韶关完成率最低")
  }

  @Test func `sub-industries come with the largest first in the chart, in order in the table`()
    throws
  {
    let ranking = SectorRanking(dossier: try dossier(.investment))
    #expect(ranking.lines.map(\.sector.record.name) == ["智能家电<b>", "陶瓷 & \"建材\"", "装备零部件"])
    #expect(ranking.chart.rows.map(\.valueText) == ["800.00", "600.00", "0.00"])
    #expect(ranking.chart.text.title == "3个细分行业1个尚无计入，佛山智能家电<b>最多")
  }

  @Test func `a chart that was not announced is an error`() {
    let shelf = ChartShelf(charts: [], sizes: [])
    #expect(throws: RendererError.unknownChart(page: "index.html", chart: "charts/x.png")) {
      try shelf.figure("charts/x.png", on: "index.html")
    }
  }

  @Test(arguments: [
    ("index.html", ""), ("indicators/enterprises.html", "../"),
    ("cities/440600/index.html", "../../"),
  ])
  func `every page finds its way back`(page: String, root: String) {
    #expect(SitePath.root(from: page) == root)
  }

  @Test func `several that are equally first or last are not told by one of them`() throws {
    var submission = Fixture.submission
    submission.enterprises = []
    submission.modes = []
    submission.solutions = []
    let report = try Fixture.report(submission: submission)
    let dossier = try #require(Fixture.dossier(.enterprises, in: report))
    #expect(SectorRanking(dossier: dossier).chart.text.title == "3个细分行业均尚无计入")
    submission.enterprises = Fixture.submission.enterprises.filter { $0.city == Fixture.shaoguan }
    submission.enterprises += Fixture.submission.enterprises.filter { $0.city == Fixture.foshan }
      .prefix(3)
    let second = try #require(
      Fixture.dossier(.enterprises, in: try Fixture.report(submission: submission)))
    #expect(SectorRanking(dossier: second).chart.text.title == "3个细分行业1个尚无计入，2个并列最多（各3家）")
  }
}
