import Metrics

/// Sums of money by source and by use, as rows of tables.
struct FundMatrix: Sendable {
  private let funds: FundSummary

  init(_ funds: FundSummary) {
    self.funds = funds
  }

  private static let total = "合计"

  private func amount(_ flow: FundFlow, _ matches: (FundSummary.Key) -> Bool) -> TemplateValue {
    let sum = funds.sums.reduce(Money.zero) {
      $1.key.flow == flow && matches($1.key) ? $0 + $1.value : $0
    }
    return .text(Figures.wan(sum))
  }

  /// By source: every source, rows without one, and the sum.
  var origins: [TemplateContext] {
    func row(_ name: String, _ matches: (FundSummary.Key) -> Bool) -> TemplateContext {
      [
        "name": .text(name), "isTotal": .flag(name == FundMatrix.total),
        "received": amount(.received, matches),
        "arranged": amount(.arranged, matches), "spent": amount(.spent, matches),
      ]
    }
    var rows = FundSource.allCases.map { origin in row(origin.rawValue) { $0.origin == origin } }
    if funds.sums.keys.contains(where: { $0.origin == nil }) {
      rows.append(row("未注明来源") { $0.origin == nil })
    }
    return rows + [row(FundMatrix.total) { _ in true }]
  }

  /// By use: the money of one source beside the money of all sources.
  func uses(of origin: FundSource) -> [TemplateContext] {
    func row(_ name: String, _ matches: (FundSummary.Key) -> Bool) -> TemplateContext {
      func own(_ key: FundSummary.Key) -> Bool { key.origin == origin && matches(key) }
      return [
        "name": .text(name), "isTotal": .flag(name == FundMatrix.total),
        "ownArranged": amount(.arranged, own), "ownSpent": amount(.spent, own),
        "arranged": amount(.arranged, matches), "spent": amount(.spent, matches),
      ]
    }
    var rows = FundUse.allCases.map { use in row(use.rawValue) { $0.use == use } }
    let hasUnstated = funds.sums.keys.contains { $0.use == nil && $0.flow != .received }
    if hasUnstated { rows.append(row("未注明用途") { $0.use == nil }) }
    return rows + [row(FundMatrix.total) { _ in true }]
  }
}
