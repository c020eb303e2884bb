import Metrics

/// What is to be said in words about the money of counted projects.
struct InvestmentProse: Sendable {
  private let money: InvestmentSummary

  init(_ money: InvestmentSummary) {
    self.money = money
  }

  private func share(_ part: Money) -> String? {
    CompletionRate(value: part.fen, target: money.investment.fen)?.percentText
  }

  /// A chart's title: `软件和云服务占项目总投资的55.3%`.
  var parts: String {
    guard let share = share(money.software) else { return "尚无计入企业的项目投资" }
    guard money.software + money.equipment > .zero else { return "项目总投资未细分软件和设备" }
    return "软件和云服务占项目总投资的\(share)"
  }

  /// A chart's title: `企业自付占61.3%，各级奖补占30.0%`.
  var origins: String {
    guard let own = share(money.selfPaid),
      let grants = share(money.grantProvincial + money.grantMunicipal)
    else { return "尚无计入企业的资金来源" }
    let known = money.selfPaid + money.grantProvincial + money.grantMunicipal + money.discount
    guard known > .zero else { return "项目资金来源未报" }
    return "企业自付占项目总投资的\(own)，省市奖补占\(grants)"
  }
}
