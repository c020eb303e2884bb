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
      "origins": .list(origins), "uses": .list(uses), "shares": .list(shares(money)),
      "leftOut": .text(funds.leftOut > 0 ? String(funds.leftOut) : ""),
      "receivedIsFromLedger": .flag(money.receivedIsFromLedger),
      "limit": .text(String(AwardMoney.transformationPercent)),
      "rowsHref": .text(
        dossier.report.hasLedgers ? "\(CityPath.records(dossier.code))#funds" : ""),
    ]
  }

  private static let total = "合计"

  private func amount(_ flow: FundFlow, _ matches: (FundSummary.Key) -> Bool) -> TemplateValue {
    let sum = funds.sums.reduce(Money.zero) {
      $1.key.flow == flow && matches($1.key) ? $0 + $1.value : $0
    }
    return .text(Figures.wan(sum))
  }

  /// By source: every source, rows without one, and the sum.
  private var origins: [TemplateContext] {
    func row(_ name: String, _ matches: (FundSummary.Key) -> Bool) -> TemplateContext {
      [
        "name": .text(name), "isTotal": .flag(name == FundTable.total),
        "received": amount(.received, matches),
        "arranged": amount(.arranged, matches), "spent": amount(.spent, matches),
      ]
    }
    var rows = FundSource.allCases.map { origin in row(origin.rawValue) { $0.origin == origin } }
    if funds.sums.keys.contains(where: { $0.origin == nil }) {
      rows.append(row("未注明来源") { $0.origin == nil })
    }
    return rows + [row(FundTable.total) { _ in true }]
  }

  /// By use: the provincial award money beside the money of all sources.
  private var uses: [TemplateContext] {
    func row(_ name: String, _ matches: (FundSummary.Key) -> Bool) -> TemplateContext {
      func provincial(_ key: FundSummary.Key) -> Bool { key.origin == .provincial && matches(key) }
      return [
        "name": .text(name), "isTotal": .flag(name == FundTable.total),
        "provincialArranged": amount(.arranged, provincial),
        "provincialSpent": amount(.spent, provincial), "arranged": amount(.arranged, matches),
        "spent": amount(.spent, matches),
      ]
    }
    var rows = FundUse.allCases.map { use in row(use.rawValue) { $0.use == use } }
    let hasUnstated = funds.sums.keys.contains { $0.use == nil && $0.flow != .received }
    if hasUnstated { rows.append(row("未注明用途") { $0.use == nil }) }
    return rows + [row(FundTable.total) { _ in true }]
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
