import Metrics

/// The overview of the province.
struct OverviewPage: Sendable {
  let report: Report

  /// The template of the page.
  static let template = "pages/overview"

  /// The page with its charts.
  var plan: PagePlan {
    let page = self
    return PagePlan(path: SitePath.overview, charts: charts.compactMap(\.chart)) {
      shelf throws(RendererError) in try page.make(shelf)
    }
  }

  private var charts: [(name: String, chart: Chart?)] { OverviewCharts(report: report).all }

  private var assessment: Assessment { report.assessment }
  private var programme: Programme { report.programme }

  private func make(_ shelf: ChartShelf) throws(RendererError) -> Page {
    let findings = FindingTable(report)
    let violations = findings.rules(of: .violation)
    var context: TemplateContext = [
      "paragraphs": .texts(OverviewProse(report).paragraphs),
      "hasFindings": .flag(!assessment.findings.isEmpty),
      "hasViolations": .flag(!violations.isEmpty), "violations": .list(violations),
      "findingCounts": .list(findings.counts),
      "violationTotal": .text(
        String(assessment.findings.count { $0.severity == .violation })),
      "keyFigures": .list(
        report.totals.map { indicator, progress in
          KeyFigure(
            indicator: indicator, progress: progress, targeted: report.targeted(indicator.key)
          ).context
        }),
      "partialRates": .texts(partialRates),
      "stages": .list(assessment.cities.map(stage)), "stageTotal": .object(stageTotal),
      "reasons": .list(reasons), "funds": .list(assessment.cities.map(fundLine)),
      "fundTotal": .object(fundTotal), "issueCounts": .list(QualityTable(report).counts),
      "scoreOrigin": .text(programme.scoring.origin),
    ]
    context = context.merging(CityMatrix(report: report).context)
      .merging(TileGrid(report: report).context)
    for (name, chart) in charts {
      guard let chart else {
        context["\(name)Chart"] = TemplateValue.none
        continue
      }
      context["\(name)Chart"] = try shelf.figure(chart.path, on: SitePath.overview)
    }
    return Page(
      path: SitePath.overview, template: OverviewPage.template, title: report.settings.title,
      section: .overview, context: context)
  }

  /// A sentence for each indicator whose rate leaves cities without a target aside: the figures of
  /// its card do not divide to the rate beside them.
  var partialRates: [String] {
    report.totals.compactMap { indicator, total in
      guard let year = total.current, let rate = year.completion,
        let counted = year.cumulativeCounted, rate.value != counted
      else { return nil }
      let others = assessment.cities.filter { city in
        let current = city.progress(of: indicator.key)?.current
        return (current?.target ?? 0) <= 0 && (current?.cumulativeCounted ?? 0) > 0
      }
      func figure(_ value: Int64) -> String { Figures.value(value, of: indicator.key) }
      return "\(indicator.shortName)的完成率只含设定了目标的城市"
        + "（\(figure(rate.value))÷\(figure(rate.target))＝\(rate.percentText)），"
        + "\(Listing.some(others.map(\.city.name), unit: "市"))未设目标，其计入值不参与计算。"
    }
  }

  private func stage(_ city: CityAssessment) -> TemplateContext {
    OverviewPage.stage(city.city.name, city.tally, href: SitePath.city(city.city.code))
  }

  private var stageTotal: TemplateContext {
    OverviewPage.stage(programme.totalName, assessment.total.tally, href: "")
  }

  private static func stage(
    _ name: String, _ tally: EnterpriseTally, href: String
  ) -> TemplateContext {
    let funnel = tally.funnel
    func figure(_ count: Int) -> TemplateValue {
      .text(funnel.registered == 0 ? Figures.missing : String(count))
    }
    return [
      "name": .text(name), "path": .text(href), "registered": figure(funnel.registered),
      "signed": figure(funnel.signed), "completed": figure(funnel.completed),
      "accepted": figure(funnel.accepted), "counted": figure(funnel.counted),
      "excluded": figure(funnel.accepted - funnel.counted),
    ]
  }

  private var reasons: [TemplateContext] {
    ReasonCount.all(assessment.total.tally, programme).map { reason in
      [
        "name": .text(reason.name), "definition": .text(reason.definition),
        "clause": .text(reason.clause), "count": .text(String(reason.rows)),
        "reasonHref": .text("\(SitePath.methodology)#reason-\(reason.key)"),
      ]
    }
  }

  private func fundLine(_ city: CityAssessment) -> TemplateContext {
    let money = AwardMoney(CityDossier(report: report, city: city))
    let hasData = city.funds.hasData
    func figure(_ amount: Money?) -> TemplateValue {
      .text(amount.map(Figures.wan) ?? Figures.missing)
    }
    let share = money.shareOfArranged
    return [
      "name": .text(city.city.name), "path": .text(SitePath.city(city.city.code)),
      "award": figure(money.award), "received": figure(money.received),
      "arranged": figure(hasData ? money.arranged : nil),
      "spent": figure(hasData ? money.spent : nil), "share": .text(Figures.rate(share)),
      "isLow": .flag(share.map { !$0.reaches(percent: AwardMoney.transformationPercent) } ?? false),
    ]
  }

  private var fundTotal: TemplateContext {
    let monies = assessment.cities.map { AwardMoney(CityDossier(report: report, city: $0)) }
    func sum(_ amounts: [Money]) -> TemplateValue {
      .text(amounts.isEmpty ? Figures.missing : Figures.wan(amounts.reduce(.zero, +)))
    }
    // What nobody handed in is no zero.
    let reported = zip(assessment.cities, monies).filter { $0.0.funds.hasData }.map(\.1)
    let arranged = monies.map(\.arranged).reduce(.zero, +)
    let transformation = monies.map(\.arrangedForTransformation).reduce(.zero, +)
    return [
      "name": .text(programme.totalName), "award": sum(monies.compactMap(\.award)),
      "received": sum(monies.compactMap(\.received)), "arranged": sum(reported.map(\.arranged)),
      "spent": sum(reported.map(\.spent)),
      "share": .text(Figures.share(transformation.fen, of: arranged.fen)),
    ]
  }
}
