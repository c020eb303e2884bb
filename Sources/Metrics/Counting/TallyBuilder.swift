/// Adds enterprise rows up to a tally.
struct TallyBuilder {
  let asOf: CalendarDay
  private(set) var tally = EnterpriseTally()

  /// Adds one row with its verdict.
  mutating func add(_ row: TableRow<EnterpriseRecord>, _ verdict: EnterpriseVerdict) {
    tally.funnel.registered += 1
    if let contract = row.contractOn.value, contract.day <= asOf { tally.funnel.signed += 1 }
    if let completed = row.completedOn.value, completed.day <= asOf { tally.funnel.completed += 1 }
    guard verdict.isReported else { return }
    tally.funnel.accepted += 1
    tally.reportedMoney.add(row)
    for reason in verdict.reasons { tally.exclusions[reason, default: 0] += 1 }
    if row.enterprise.isEmpty { tally.unnamed += 1 }
    guard verdict.isCounted else { return }
    tally.funnel.counted += 1
    tally.countedMoney.add(row)
    if verdict.sizeIsUnknown { tally.sizeUnknown += 1 }
    if let mode = row.mode.value { tally.countedByMode[mode, default: 0] += 1 }
    tally.levels.add(before: row.levelBefore.value ?? 0, after: row.levelAfter.value ?? 0)
  }
}

extension LevelShift {
  fileprivate mutating func add(before: Int, after: Int) {
    guard counts.indices.contains(before), counts[before].indices.contains(after) else { return }
    counts[before][after] += 1
  }
}

extension InvestmentSummary {
  fileprivate mutating func add(_ row: TableRow<EnterpriseRecord>) {
    investment += row.investment.value ?? .zero
    software += row.software.value ?? .zero
    equipment += row.equipment.value ?? .zero
    grantProvincial += row.grantProvincial.value ?? .zero
    grantMunicipal += row.grantMunicipal.value ?? .zero
    selfPaid += row.selfPaid.value ?? .zero
    discount += row.discount.value ?? .zero
    if row.investment.value == nil { withoutInvestment += 1 }
  }
}
