import Metrics

/// One indicator across all cities.
struct IndicatorPage: Sendable {
  private let dossier: IndicatorDossier

  /// The template of the page.
  static let template = "pages/indicator"

  /// Returns what plans each indicator's page, in the order of annex 2.
  static func parts(of report: Report) -> [SitePlan.Part] {
    report.totals.map { indicator, progress -> SitePlan.Part in
      {
        let dossier = IndicatorDossier(report: report, indicator: indicator, total: progress)
        return [IndicatorPage(dossier: dossier).plan]
      }
    }
  }

  private init(dossier: IndicatorDossier) {
    self.dossier = dossier
  }

  private var path: String { SitePath.indicator(dossier.key) }

  private var plan: PagePlan {
    let charts = IndicatorCharts(dossier: dossier).all
    return PagePlan(path: path, charts: charts.map(\.chart)) { shelf throws(RendererError) in
      var context = self.context
      for name in ["cities", "rates", "progress", "quarters", "sectors"] {
        let chart = charts.first { $0.name == name }?.chart
        context["\(name)Chart"] =
          if let chart { try shelf.figure(chart.path, on: path) } else { TemplateValue.none }
      }
      return Page(
        path: path, template: IndicatorPage.template, title: dossier.indicator.name,
        section: .indicators, crumbs: [.init(text: "指标", path: SitePath.indicators)],
        context: context)
    }
  }

  private var context: TemplateContext {
    let quarters = QuarterMatrix(dossier: dossier)
    let sectors = SectorRanking(dossier: dossier)
    let indicator = dossier.indicator
    return [
      "sentence": .text(dossier.programme.totalName + sentence),
      "spread": .text(dossier.spread), "unit": .text(indicator.unit),
      "totalName": .text(dossier.programme.totalName),
      "tables": .list(IndicatorTable.all(dossier)),
      "quarterLabels": .texts(quarters.labels), "quarters": .list(quarters.table),
      "quarterTotals": .texts(quarters.totals), "sectors": .list(sectors.table),
      "sectorMeasure": .text(sectors.measure), "sectorUnit": .text(sectors.unit),
      "isSectorCount": .flag(dossier.key == .subIndustries || dossier.key == .enterprises),
      "definition": .text(indicator.definition),
      "definitionHref": .text(SitePath.definition(of: dossier.key)),
      "weight": .text(String(indicator.weight)),
      "steps": .list(
        IndicatorSteps(dossier: dossier).all.map {
          ["stepTitle": .text($0.title), "stepText": .text($0.text)]
        }),
      "siblings": .list(
        dossier.report.indicators.map {
          [
            "label": .text($0.shortName), "href": .text(SitePath.indicator($0.key)),
            "isCurrent": .flag($0.key == dossier.key),
          ]
        }),
    ]
  }

  private var sentence: String {
    IndicatorProse(dossier.indicator, dossier.total, dossier.programme).sentence
  }
}
