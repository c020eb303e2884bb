import Metrics

/// The provincial award money of a city and what it was arranged and spent for.
///
/// The notice asks that at least 80 % of the award money goes to the transformation of enterprises
/// (四(二)). It does not say which sum is the base, so every share carries its base; the first
/// tranche, which happens to be 80 % of the award, is another matter and has its own name.
struct AwardMoney: Sendable {
  /// A sum with the parts that it was used for.
  struct Split: Sendable, Hashable {
    /// 企业改造.
    var transformation: Money
    /// 行业平台.
    var platform: Money
    /// 咨询诊断, 人才培养, 信息安全, 融资支持.
    var services: Money
    /// 其他.
    var other: Money
    /// Without a readable use.
    var unstated: Money

    /// The sum of all parts.
    var total: Money { transformation + platform + services + other + unstated }
  }

  /// The share of the award that the notice reserves for enterprises, in per cent.
  static let transformationPercent = 80

  /// The whole award; nil where it is not known.
  let award: Money?
  /// The award money received: as the city states it, else as its ledger adds up; nil where
  /// neither says anything.
  let received: Money?
  /// A Boolean value indicating whether `received` comes from the ledger of money.
  let receivedIsFromLedger: Bool
  /// The arranged money by use.
  let arrangedSplit: Split
  /// The spent money by use.
  let spentSplit: Split

  init(_ dossier: CityDossier) {
    let funds = dossier.city.funds
    award = dossier.award
    let inLedger = funds.sum(flow: .received, origin: .provincial)
    let stated = dossier.city.record?.received.value
    received = stated ?? (inLedger > .zero ? inLedger : nil)
    receivedIsFromLedger = stated == nil
    arrangedSplit = AwardMoney.split(funds, .arranged)
    spentSplit = AwardMoney.split(funds, .spent)
  }

  var arranged: Money { arrangedSplit.total }
  var spent: Money { spentSplit.total }
  var arrangedForTransformation: Money { arrangedSplit.transformation }

  /// Arranged for enterprises ÷ arranged.
  var shareOfArranged: CompletionRate? { share(of: arranged) }
  /// Arranged for enterprises ÷ received.
  var shareOfReceived: CompletionRate? { received.flatMap { share(of: $0) } }
  /// Arranged for enterprises ÷ the whole award.
  var shareOfAward: CompletionRate? { award.flatMap { share(of: $0) } }

  private func share(of base: Money) -> CompletionRate? {
    CompletionRate(value: arrangedForTransformation.fen, target: base.fen)
  }

  private static func split(_ funds: FundSummary, _ flow: FundFlow) -> Split {
    func sum(_ use: FundUse) -> Money { funds.sum(flow: flow, origin: .provincial, use: use) }
    return Split(
      transformation: sum(.transformation), platform: sum(.platform),
      services: sum(.diagnosis) + sum(.training) + sum(.security) + sum(.financing),
      other: sum(.other),
      unstated: funds.sums[.init(flow: flow, origin: .provincial, use: nil)] ?? .zero)
  }
}
