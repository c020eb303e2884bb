import Charts
import Metrics

/// The page of one declared sub-industry of a city.
struct SubIndustryPage: Sendable {
  private let dossier: CityDossier
  private let sector: SubIndustryAssessment

  init(_ dossier: CityDossier, _ sector: SubIndustryAssessment) {
    self.dossier = dossier
    self.sector = sector
  }

  /// The template of the page.
  static let template = "pages/sub-industry"

  private var path: String { SitePath.subIndustry(sector.place, of: dossier.code) }
  private var subject: String { dossier.fullName + sector.record.name }

  /// The page's plan.
  var plan: PagePlan {
    let tally = TallyCharts(dossier: dossier, subject: subject, tally: sector.tally)
    let chart = Chart(
      CityPath.chart("enterprises", of: dossier.code, place: sector.place),
      tally.growth(SectorProgress(dossier, sector).chart))
    // Without enterprises the words above say all.
    let charts = sector.tally.funnel.registered > 0 ? [chart] : []
    return PagePlan(path: path, charts: charts) { shelf throws(RendererError) in
      var context = self.context
      context["chart"] =
        charts.isEmpty ? TemplateValue.none : try shelf.figure(chart.path, on: path)
      return Page(
        path: path, template: SubIndustryPage.template, title: subject, section: .cities,
        crumbs: [
          .init(text: "城市", path: SitePath.cities),
          .init(text: dossier.fullName, path: SitePath.city(dossier.code)),
          .init(text: "细分行业", path: CityPath.industries),
        ], context: context)
    }
  }

  private var context: TemplateContext {
    let coverage = LinkCoverage(sector)
    return [
      "cityName": .text(dossier.fullName), "cityHref": .text(SitePath.city(dossier.code)),
      "summary": .text(summary),
      "facts": .list(SectorFacts.all(sector.record)),
      "factsSource": .text(dossier.source(sector.record.source)),
      "reasons": .object(ReasonTable(dossier, sector.tally).context),
      "consortia": .object(ConsortiumTable(dossier, rows: sector.rows).context),
      "levels": .object(LevelTable(dossier, sector.tally).context),
      "links": .list(
        coverage.lines.map {
          [
            "name": .text($0.name), "count": .text(String($0.solutions)),
            "isEssential": .flag($0.isEssential), "isEmpty": .flag($0.solutions == 0),
          ]
        }), "coverage": .text(coverage.sentence),
      "products": .list([IndicatorKey.modes, .platforms, .solutions].map(products)),
      "enterprises": .list(SectorEnterprises(dossier, sector).contexts),
      "hasEnterprises": .flag(!sector.rows.enterprises.isEmpty),
      "hasLedger": .flag(dossier.report.hasLedgers),
    ]
  }

  /// The state of the sub-industry in words, with full stops.
  private var summary: String {
    let prose = TallyProse(dossier.programme, sector.tally)
    let minimum = dossier.programme.counting.enterprisesPerSubIndustry
    let qualified =
      sector.qualifiedOn.map { "于\($0.chineseText)起计入“改造细分行业数量”" }
      ?? "计入企业不足\(minimum)家，尚未计入“改造细分行业数量”"
    let exclusions = prose.exclusions.map { "；\($0)" } ?? ""
    return "截至\(dossier.asOf.chineseText)，\(subject)\(prose.funnel)\(exclusions)；\(qualified)。"
  }

  private func products(_ key: IndicatorKey) -> TemplateContext {
    let rows = ProductRow.all(key, rows: sector.rows, of: dossier.assessment)
    let count = sector.products[key] ?? ProductCount()
    let records = CityPath.records(dossier.code)
    return [
      "title": .text(key.table.words), "hasRows": .flag(!rows.isEmpty),
      "reported": .text(String(count.reported)), "counted": .text(String(count.counted)),
      "rows": .list(
        rows.map { row in
          [
            "name": .text(SectorFacts.text(row.name)), "owner": .text(SectorFacts.text(row.owner)),
            "day": .text(Figures.day(row.day)), "state": .text(row.state),
            "href": .text(dossier.report.hasLedgers ? "\(records)#\(row.anchor)" : ""),
          ]
        }),
    ]
  }
}
