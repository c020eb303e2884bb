import Metrics

/// The overview of a subsidy: awards by item, by year and by recipient, money, findings.
struct SubsidyOverviewPage: Sendable {
  private let dossier: SubsidyDossier
  private let places: AwardPlaces

  init(_ dossier: SubsidyDossier, _ places: AwardPlaces) {
    self.dossier = dossier
    self.places = places
  }

  /// The template of the page.
  static let template = "pages/subsidy-overview"

  private var report: Report { dossier.report }
  private var overview: AwardOverview { dossier.overview }

  private var charts: [(name: String, chart: Chart)] {
    let charts = SubsidyCharts(dossier)
    return [("items", charts.items), ("years", charts.years)]
  }

  /// The page with its charts.
  var plan: PagePlan {
    PagePlan(path: SitePath.overview, charts: charts.map(\.chart)) {
      shelf throws(RendererError) in try page(shelf)
    }
  }

  private func page(_ shelf: ChartShelf) throws(RendererError) -> Page {
    let findings = FindingTable(report)
    let violations = findings.rules(of: .violation)
    let assessment = report.assessment
    var context: TemplateContext = [
      "paragraphs": .texts(SubsidyProse(dossier).paragraphs),
      "hasFindings": .flag(!assessment.findings.isEmpty),
      "hasViolations": .flag(!violations.isEmpty), "violations": .list(violations),
      "findingCounts": .list(findings.counts),
      "violationTotal": .text(String(assessment.findings.count { $0.severity == .violation })),
      "plainFigures": .list(SubsidyFigures(dossier).contexts),
      "items": .list(overview.items.map(item)), "unknown": .optional(unknown),
      "total": .object(SubsidyOverviewPage.sums(overview.total)),
      "years": .list(overview.years.map(year)),
      "topCount": .text(String(min(SubsidyOverviewPage.top, overview.recipients.count))),
      "recipientCount": .text(String(overview.recipients.count)),
      "recipients": .list(
        overview.recipients.prefix(SubsidyOverviewPage.top).enumerated().map { place, total in
          RecipientRow(dossier, places).context(total, rank: place + 1)
        }),
      "recipientsHref": .text(SubsidyPath.recipients),
      "awardsHref": .text(SubsidyPath.awards(page: 1)),
      "hasAwards": .flag(overview.total.rows > 0),
      "issueCounts": .list(QualityTable(report).counts),
    ]
    for (name, chart) in charts {
      context["\(name)Chart"] = try shelf.figure(chart.path, on: SitePath.overview)
    }
    return Page(
      path: SitePath.overview, template: SubsidyOverviewPage.template,
      title: report.settings.title, section: .overview, context: context)
  }

  /// The recipients that the overview names.
  private static let top = 10

  private static func sums(_ total: AwardTotal) -> TemplateContext {
    [
      "awardCount": .text(String(total.rows)), "central": .text(SubsidyProse.sum(total.central)),
      "municipal": .text(SubsidyProse.sum(total.municipal)), "sum": .text(Figures.wan(total.sum)),
    ]
  }

  private func item(_ item: AwardItemTotal) -> TemplateContext {
    let isUsed = item.total.rows > 0
    let standings = dossier.standings(of: item)
    let hasLimit = dossier.uses(of: item).contains { $0.uses.contains { !$0.isFixed } }
    let own: TemplateContext = [
      "name": .text(item.item.name), "href": .text(isUsed ? SubsidyPath.item(item.item.key) : ""),
      "clauses": .list(
        item.rules.map { rule in
          [
            "rule": .text(rule.id), "ruleHref": .text("\(SitePath.methodology)#rule-\(rule.id)"),
            "title": .text(rule.title),
          ]
        }),
      "reached": .text(hasLimit ? String(standings.reached) : Figures.none),
      "beyond": .text(hasLimit ? String(standings.beyond) : Figures.none),
      "isBeyond": .flag(standings.beyond > 0),
    ]
    return own.merging(SubsidyOverviewPage.sums(item.total))
  }

  /// Awards that no policy knows; nil where there is none.
  private var unknown: TemplateContext? {
    overview.unknown.rows == 0 ? nil : SubsidyOverviewPage.sums(overview.unknown)
  }

  private func year(_ year: AwardYearTotal) -> TemplateContext {
    let own: TemplateContext = ["year": .text(year.year.map { "\($0)年" } ?? "未注明日期")]
    return own.merging(SubsidyOverviewPage.sums(year.total))
  }
}
