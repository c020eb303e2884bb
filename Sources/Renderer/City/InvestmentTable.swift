import Metrics

/// The money of counted projects by sub-industry: what it was spent on and where it came from.
struct InvestmentTable: Sendable {
  private let dossier: CityDossier

  init(_ dossier: CityDossier) {
    self.dossier = dossier
  }

  /// The names of the template `parts/city-investment`.
  var context: TemplateContext {
    let tally = dossier.city.tally
    let lines = dossier.city.subIndustries
    let rows = lines.map { row($0.record.name, $0.tally.countedMoney) }
    let missing = tally.countedMoney.withoutInvestment
    return [
      "hasRows": .flag(tally.funnel.counted > 0),
      "rows": .list(rows + [row("合计", tally.countedMoney, isTotal: true)]),
      "reported": .text(tally.reportedMoney.investment.words),
      "withoutInvestment": .text(missing > 0 ? String(missing) : ""),
      "leverage": .text(leverage ?? ""),
    ]
  }

  private func row(
    _ name: String, _ money: InvestmentSummary, isTotal: Bool = false
  ) -> TemplateContext {
    [
      "name": .text(name), "investment": .text(Figures.wan(money.investment)),
      "software": .text(Figures.wan(money.software)),
      "equipment": .text(Figures.wan(money.equipment)),
      "grantProvincial": .text(Figures.wan(money.grantProvincial)),
      "grantMunicipal": .text(Figures.wan(money.grantMunicipal)),
      "selfPaid": .text(Figures.wan(money.selfPaid)),
      "discount": .text(Figures.wan(money.discount)), "isTotal": .flag(isTotal),
    ]
  }

  /// How many times the grants the whole investment is: `3.3`; nil without grants.
  private var leverage: String? {
    let money = dossier.city.tally.countedMoney
    let grants = money.grantProvincial + money.grantMunicipal
    guard grants > .zero, money.investment > .zero else { return nil }
    return ExactRatio(money.investment.fen, over: grants.fen).truncatedText(decimals: 1)
  }
}
