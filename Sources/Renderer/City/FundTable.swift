import Metrics

/// The money of a city: received, arranged and spent, by source and by use, and the shares that
/// went to enterprises, each with its base.
struct FundTable: Sendable {
  private let dossier: CityDossier
  private let funds: FundSummary

  init(_ dossier: CityDossier) {
    self.dossier = dossier
    funds = dossier.city.funds
  }

  /// The names of the template `parts/city-funds`.
  var context: TemplateContext {
    let money = AwardMoney(dossier)
    return [
      "hasData": .flag(funds.hasData), "paragraph": .text(FundProse(dossier).paragraph),
      "origins": .list(FundMatrix(funds).origins),
      "uses": .list(FundMatrix(funds).uses(of: .provincial)), "shares": .list(shares(money)),
      "leftOut": .text(funds.leftOut > 0 ? String(funds.leftOut) : ""),
      "later": .text(funds.later > 0 ? String(funds.later) : ""),
      "receivedIsFromLedger": .flag(money.receivedIsFromLedger),
      "limit": .text(String(AwardMoney.transformationPercent)),
      "rowsHref": .text(
        dossier.report.hasLedgers ? "\(CityPath.records(dossier.code))#funds" : ""),
    ]
  }

  /// The share of enterprises in three bases; the notice does not say which one is meant.
  private func shares(_ money: AwardMoney) -> [TemplateContext] {
    let bases: [(String, Money?, CompletionRate?)] = [
      ("奖补资金总额", money.award, money.shareOfAward),
      (
        money.receivedIsFromLedger ? "已下达资金（资金台账合计）" : "已下达资金（试点城市表所报）", money.received,
        money.shareOfReceived
      ),
      ("已安排资金", money.arranged > .zero ? money.arranged : nil, money.shareOfArranged),
    ]
    return bases.map { name, base, share in
      let isKept = share.map { $0.reaches(percent: AwardMoney.transformationPercent) }
      return [
        "name": .text(name), "base": .text(base.map { Figures.wan($0) } ?? Figures.missing),
        "amount": .text(Figures.wan(money.arrangedForTransformation)),
        "share": .text(Figures.rate(share)),
        "verdict": .text(isKept.map { $0 ? "达到" : "未达到" } ?? Figures.none),
      ]
    }
  }
}
