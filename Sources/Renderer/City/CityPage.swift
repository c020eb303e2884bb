import Metrics

/// A city's evaluation report.
struct CityPage: Sendable {
  private let dossier: CityDossier
  private let issues: [Int]

  /// Creates the page.
  ///
  /// - Parameters:
  ///   - dossier: The city.
  ///   - issues: The places of its files' problems in `Assessment.issues`.
  init(_ dossier: CityDossier, issues: [Int]) {
    self.dossier = dossier
    self.issues = issues
  }

  /// The template of the page.
  static let template = "pages/city"

  /// The page's plan.
  var plan: PagePlan {
    let charts = self.charts
    return PagePlan(path: SitePath.city(dossier.code), charts: charts.map(\.chart)) {
      shelf throws(RendererError) in
      try page(charts, shelf)
    }
  }

  /// A chart with the name by which the template shows it.
  private struct NamedChart: Sendable {
    var name: String
    var chart: Chart
  }

  private var charts: [NamedChart] {
    let tally = TallyCharts(
      dossier: dossier, subject: dossier.fullName, tally: dossier.city.tally)
    let single: [(String, ChartSpecification)] = [
      ("bullet", CityCharts.bullet(dossier)), ("funnel", tally.funnel()),
      ("stages", CityCharts.stages(dossier)), ("levels", tally.levels()),
      ("parts", CityCharts.investmentParts(dossier)),
      ("origins", CityCharts.investmentOrigins(dossier)), ("funds", CityCharts.funds(dossier)),
    ]
    return single.map { name, specification in
      NamedChart(
        name: name, chart: Chart(CityPath.chart(name, of: dossier.code), specification))
    }
  }

  /// One curve for each indicator.
  private var curves: [Chart] {
    dossier.programme.indicators.compactMap { indicator in
      CityCharts.progress(indicator.key, dossier).map {
        Chart(CityPath.chart("progress-\(indicator.key.rawValue)", of: dossier.code), $0)
      }
    }
  }
}
