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
    let rows = lines.map {
      row($0.record.name, $0.tally.countedMoney, places: $0.rows.enterprises)
    }
    let missing = tally.countedMoney.withoutInvestment
    let places = dossier.city.rows.enterprises
    return [
      "hasRows": .flag(tally.funnel.counted > 0),
      "rows": .list(rows + [row("合计", tally.countedMoney, places: places, isTotal: true)]),
      "reported": .text(tally.reportedMoney.investment.words),
      "withoutInvestment": .text(missing > 0 ? String(missing) : ""),
      "leverage": .text(leverage ?? ""),
    ]
  }

  private func row(
    _ name: String, _ money: InvestmentSummary, places: [Int], isTotal: Bool = false
  ) -> TemplateContext {
    let counted = places.filter { dossier.assessment.enterpriseVerdicts[$0].isCounted }
    // Missing is not 0: a column that no counted row fills is told as such.
    func sum(_ sum: Money, _ cell: KeyPath<EnterpriseRecord, Reported<Money>>) -> TemplateValue {
      let isFilled =
        sum != .zero
        || counted.contains { dossier.submission.enterprises[$0][keyPath: cell].value != nil }
      return .text(isFilled || counted.isEmpty ? Figures.wan(sum) : Figures.missing)
    }
    return [
      "name": .text(name), "investment": sum(money.investment, \.investment),
      "software": sum(money.software, \.software),
      "equipment": sum(money.equipment, \.equipment),
      "grantProvincial": sum(money.grantProvincial, \.grantProvincial),
      "grantMunicipal": sum(money.grantMunicipal, \.grantMunicipal),
      "selfPaid": sum(money.selfPaid, \.selfPaid), "discount": sum(money.discount, \.discount),
      "isTotal": .flag(isTotal),
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
