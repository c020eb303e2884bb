extension EnterpriseTally {
  /// Adds another set of rows.
  mutating func merge(_ other: EnterpriseTally) {
    funnel.registered += other.funnel.registered
    funnel.signed += other.funnel.signed
    funnel.completed += other.funnel.completed
    funnel.accepted += other.funnel.accepted
    funnel.counted += other.funnel.counted
    exclusions.merge(other.exclusions, uniquingKeysWith: +)
    unnamed += other.unnamed
    sizeUnknown += other.sizeUnknown
    for before in levels.counts.indices {
      for after in levels.counts[before].indices {
        levels.counts[before][after] += other.levels.counts[before][after]
      }
    }
    reportedMoney.merge(other.reportedMoney)
    countedMoney.merge(other.countedMoney)
    countedByMode.merge(other.countedByMode, uniquingKeysWith: +)
  }
}

extension InvestmentSummary {
  fileprivate mutating func merge(_ other: InvestmentSummary) {
    investment += other.investment
    software += other.software
    equipment += other.equipment
    grantProvincial += other.grantProvincial
    grantMunicipal += other.grantMunicipal
    selfPaid += other.selfPaid
    discount += other.discount
    withoutInvestment += other.withoutInvestment
  }
}

extension FundSummary {
  /// Adds another city's money.
  mutating func merge(_ other: FundSummary) {
    sums.merge(other.sums, uniquingKeysWith: +)
    hasData = hasData || other.hasData
    leftOut += other.leftOut
    later += other.later
  }
}
