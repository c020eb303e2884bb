import Charts
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
    let charts = charts
    let curves = curves
    return PagePlan(path: path, charts: charts.compactMap(\.chart) + curves) {
      shelf throws(RendererError) in
      var context = self.context
      for named in charts {
        context[named.name + "Chart"] =
          if let chart = named.chart { try shelf.figure(chart.path, on: path) } else {
            TemplateValue.none
          }
      }
      var figures: [TemplateContext] = []
      for curve in curves {
        figures.append(["curve": try shelf.figure(curve.path, on: path)])
      }
      context["curves"] = .list(figures)
      return Page(
        path: path, template: CityPage.template, title: dossier.fullName, section: .cities,
        crumbs: [.init(text: "城市", path: SitePath.cities)], context: context)
    }
  }

  private var path: String { SitePath.city(dossier.code) }

  /// A chart with the name by which the template shows it: `bullet` for `bulletChart`.
  private struct NamedChart: Sendable {
    var name: String
    /// Nil where there is nothing to show.
    var chart: Chart?
  }

  private var charts: [NamedChart] {
    let tally = TallyCharts(
      dossier: dossier, subject: dossier.fullName, tally: dossier.city.tally)
    let counted = dossier.city.tally.funnel.counted > 0
    let registered = dossier.city.tally.funnel.registered > 0
    let others = progress(ofMain: false)
    // A chart that could only say that nothing was handed in is left to the words of its section.
    let all: [(String, Bool, ChartSpecification)] = [
      ("bullet", true, CityCharts.bullet(dossier)), ("funnel", registered, tally.funnel()),
      ("panels", !others.isEmpty, CityCharts.panels(others, dossier)),
      ("stages", !dossier.city.subIndustries.isEmpty, CityCharts.stages(dossier)),
      ("levels", counted, tally.levels().filling(.half)),
      ("parts", counted, CityCharts.investmentParts(dossier).filling(.half)),
      ("origins", counted, CityCharts.investmentOrigins(dossier).filling(.half)),
      ("funds", AwardMoney(dossier).arranged > .zero, CityCharts.funds(dossier)),
    ]
    return all.map { name, isShown, specification in
      let path = CityPath.chart(name, of: dossier.code)
      return NamedChart(name: name, chart: isShown ? Chart(path, specification) : nil)
    }
  }

  /// One curve for each of the main indicators with a value or a target.
  private var curves: [Chart] {
    progress(ofMain: true).map { indicator, progress in
      Chart(
        CityPath.chart("progress-\(indicator.key.rawValue)", of: dossier.code),
        .progress(CityCharts.progress(indicator, progress, dossier)).filling(.half))
    }
  }

  /// The indicators with a value or a target: those with charts of their own, or the others.
  private func progress(
    ofMain isMain: Bool
  ) -> [(indicator: Indicator, progress: IndicatorProgress)] {
    dossier.indicators.filter { indicator, progress in
      CityCharts.mainIndicators.contains(indicator.key) == isMain
        && (progress.hasData || progress.plan.count > 1)
    }
  }

  private var context: TemplateContext {
    let city = dossier.city
    return [
      "cityName": .text(dossier.fullName),
      "head": .object(CityTitle(dossier).context),
      "conclusion": .object(CityConclusion(dossier).context),
      "targets": .list(TargetTable.all(dossier)),
      "hasYears": .flag(!dossier.assessment.years.isEmpty),
      "pace": .object(PaceTable(dossier).context),
      "reasons": .object(ReasonTable(dossier, city.tally).context),
      "products": .object(ProductTable(dossier, rows: city.rows).context),
      "scores": .list(ScoreSheet.all(dossier)),
      "sectors": .object(SectorTable(dossier).context),
      "consortia": .object(ConsortiumTable(dossier, rows: city.rows).context),
      "levels": .object(LevelTable(dossier, city.tally).context),
      "investment": .object(InvestmentTable(dossier).context),
      "funds": .object(FundTable(dossier).context),
      "modes": .object(ModeSplit(dossier).context),
      "findings": .object(CityFindings(dossier).context),
      "issues": .object(CityIssues(dossier, places: issues).context),
      "annexes": .list(annexes),
    ]
  }

  /// What goes with the report, each with its places.
  private var annexes: [TemplateContext] {
    func annex(_ text: String, _ links: [(label: String, href: String)]) -> TemplateContext {
      [
        "text": .text(text),
        "links": .list(links.map { ["label": .text($0.label), "href": .text($0.href)] }),
      ]
    }
    var all: [TemplateContext] = []
    if dossier.report.hasLedgers {
      all = [
        annex("", [("被改造企业清单（含未计入原因和出处）", SitePath.ledger(dossier.code))]),
        annex("", [("转型模式、行业平台、解决方案和资金明细", CityPath.records(dossier.code))]),
      ]
    }
    let sectors = dossier.city.subIndustries.map {
      (label: $0.record.name, href: SitePath.subIndustry($0.place, of: dossier.code))
    }
    if !sectors.isEmpty { all.append(annex("各细分行业：", sectors)) }
    all += [
      annex("", [("指标口径、计入条件和评分方法", SitePath.methodology)]),
      annex("", [("数据文件下载", SitePath.downloads)]),
    ]
    return all
  }
}
