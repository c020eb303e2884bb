import Metrics

/// The award money of all cities: received, arranged, spent, by use and by source, and the share
/// that goes to enterprises.
struct FundsPage: Sendable {
  let report: Report

  /// The template of the page.
  static let template = "pages/funds"

  private var assessment: Assessment { report.assessment }
  private var programme: Programme { report.programme }

  /// The page with its charts.
  var plan: PagePlan {
    let charts = FundsCharts(report: report).all
    return PagePlan(path: SitePath.funds, charts: charts.map(\.chart)) {
      shelf throws(RendererError) in
      var context = context
      for (name, chart) in charts {
        context["\(name)Chart"] = try shelf.figure(chart.path, on: SitePath.funds)
      }
      return Page(
        path: SitePath.funds, template: FundsPage.template, title: "资金", section: .funds,
        context: context)
    }
  }

  private var context: TemplateContext {
    let matrix = FundMatrix(assessment.total.funds)
    let monies = assessment.cities.map { AwardMoney(CityDossier(report: report, city: $0)) }
    let (leftOut, later) = (assessment.total.funds.leftOut, assessment.total.funds.later)
    return [
      "sentence": .text(FundsProse(report).sentence),
      "hasData": .flag(assessment.total.funds.hasData),
      "limit": .text(String(AwardMoney.transformationPercent)),
      "rest": .text(String(100 - AwardMoney.transformationPercent)),
      "cities": .list(zip(assessment.cities, monies).map(city)),
      "total": .object(total(monies)), "shares": .list(zip(assessment.cities, monies).map(share)),
      "origins": .list(matrix.origins), "uses": .list(matrix.uses(of: .provincial)),
      "leftOut": .text(leftOut > 0 ? String(leftOut) : ""),
      "later": .text(later > 0 ? String(later) : ""),
      "rules": .list(FundRules(report).contexts), "hasRules": .flag(FundRules(report).hasRules),
    ]
  }

  private static func amount(_ money: Money?) -> TemplateValue {
    .text(money.map { Figures.wan($0) } ?? Figures.missing)
  }

  private func city(_ city: CityAssessment, _ money: AwardMoney) -> TemplateContext {
    let hasData = city.funds.hasData
    let code = city.city.code
    return [
      "name": .text(city.city.name), "path": .text("\(SitePath.city(code))#funds"),
      "award": FundsPage.amount(money.award),
      "tranche": .text(city.city.firstTranche.map { Figures.wan($0) } ?? Figures.none),
      "received": FundsPage.amount(money.received),
      "arranged": FundsPage.amount(hasData ? money.arranged : nil),
      "spent": FundsPage.amount(hasData ? money.spent : nil),
      "arrangedRate": .text(rate(money.arranged, of: money.received)),
      "spentRate": .text(rate(money.spent, of: money.received)),
      "municipal": .text(
        hasData
          ? SubsidyProse.sum(city.funds.sum(flow: .arranged, origin: .municipal))
          : Figures.missing),
      "rowsHref": .text(report.hasLedgers ? "\(CityPath.records(code))#funds" : ""),
    ]
  }

  private func rate(_ part: Money, of whole: Money?) -> String {
    whole.map { Figures.share(part.fen, of: $0.fen) } ?? Figures.none
  }

  private func total(_ monies: [AwardMoney]) -> TemplateContext {
    func sum(_ amounts: [Money]) -> Money { amounts.reduce(.zero, +) }
    let received = sum(monies.compactMap(\.received))
    let (arranged, spent) = (sum(monies.map(\.arranged)), sum(monies.map(\.spent)))
    return [
      "name": .text(programme.totalName),
      "award": .text(Figures.wan(sum(monies.compactMap(\.award)))),
      "tranche": .text(Figures.wan(sum(assessment.cities.compactMap(\.city.firstTranche)))),
      "received": .text(Figures.wan(received)), "arranged": .text(Figures.wan(arranged)),
      "spent": .text(Figures.wan(spent)), "arrangedRate": .text(rate(arranged, of: received)),
      "spentRate": .text(rate(spent, of: received)),
      "municipal": .text(
        Figures.wan(assessment.total.funds.sum(flow: .arranged, origin: .municipal))),
    ]
  }

  /// What was arranged for enterprises, with its share of three bases.
  private func share(_ city: CityAssessment, _ money: AwardMoney) -> TemplateContext {
    func low(_ share: CompletionRate?) -> TemplateValue {
      .flag(share.map { !$0.reaches(percent: AwardMoney.transformationPercent) } ?? false)
    }
    let split = money.arrangedSplit
    let hasData = city.funds.hasData
    return [
      "name": .text(city.city.name), "path": .text("\(SitePath.city(city.city.code))#funds"),
      "transformation": FundsPage.amount(hasData ? split.transformation : nil),
      "platform": FundsPage.amount(hasData ? split.platform : nil),
      "services": FundsPage.amount(hasData ? split.services : nil),
      "other": FundsPage.amount(hasData ? split.other + split.unstated : nil),
      "ofArranged": .text(Figures.rate(money.shareOfArranged)),
      "isLow": low(money.shareOfArranged),
      "ofReceived": .text(Figures.rate(money.shareOfReceived)),
      "ofAward": .text(Figures.rate(money.shareOfAward)),
    ]
  }
}
