/// Tells which enterprise rows are reported, which count, and why the others do not
/// (contract §2, table of reasons).
struct EnterpriseJudge {
  let context: CountingContext

  /// Returns a verdict for each row, in the rows' order.
  func verdicts(
    for rows: [EnterpriseRecord], homes: [RowHome?]
  ) -> [EnterpriseVerdict] {
    var verdicts = rows.indices.map {
      verdict(for: TableRow(records: rows, place: $0), home: homes[$0])
    }
    excludeDuplicates(rows: rows, homes: homes, verdicts: &verdicts)
    return verdicts
  }

  /// Reported: passed (or no conclusion beside a date), on or before the as-of date.
  private func isReported(_ row: TableRow<EnterpriseRecord>) -> Bool {
    guard let accepted = row.acceptedOn.value, accepted.day <= context.asOf else { return false }
    switch row.acceptance {
    case .value(let conclusion): return conclusion == .passed
    case .missing: return true
    case .unreadable: return false
    }
  }

  private func verdict(
    for row: TableRow<EnterpriseRecord>, home: RowHome?
  ) -> EnterpriseVerdict {
    guard isReported(row), let home else {
      return EnterpriseVerdict(isReported: false)
    }
    let isLarge = SizeStandard.isLarge(
      employees: row.employees, revenue: row.revenue, stated: row.size,
      conditions: context.programme.counting)
    var reasons: [ExclusionReason] = []
    for condition in context.programme.counting.conditions {
      let passes =
        switch condition.reason {
        case .identity: row.creditCode.isLegal
        case .subIndustry: home.sector != nil
        case .size: isLarge != true
        case .contract: row.contractOn.value != nil
        case .period: isInPeriod(row, start: context.starts[home.city])
        case .level: (row.levelAfter.value ?? 0) >= context.programme.counting.minimumLevel
        case .duplicate: true  // decided over all rows together
        }
      if !passes { reasons.append(condition.reason) }
    }
    return EnterpriseVerdict(
      isReported: true, isCounted: reasons.isEmpty && !row.enterprise.isEmpty, reasons: reasons,
      sizeIsUnknown: isLarge == nil)
  }

  /// start ≤ contract ≤ acceptance ≤ end; of a contract known by its month any day may do.
  private func isInPeriod(
    _ row: TableRow<EnterpriseRecord>, start: CalendarDay
  ) -> Bool {
    guard let accepted = row.acceptedOn.value, accepted.day <= context.programme.end else {
      return false
    }
    guard let contract = row.contractOn.value else { return true }
    return contract.day >= start && contract.earliest <= accepted.day
  }

  /// Of the rows that pass all else, the first for each credit code counts: earliest acceptance,
  /// then official order of the cities, then input order.
  private func excludeDuplicates(
    rows: [EnterpriseRecord], homes: [RowHome?], verdicts: inout [EnterpriseVerdict]
  ) {
    guard context.programme.counting.conditions.contains(where: { $0.reason == .duplicate }) else {
      return
    }
    func precedence(_ row: Int) -> (Int32, Int) {
      (rows[row].acceptedOn.value?.day.number ?? .max, homes[row]?.city ?? .max)
    }
    let candidates = rows.indices.filter { verdicts[$0].isCounted }
    var first: [CreditCode: Int] = [:]
    first.reserveCapacity(candidates.count)
    for row in candidates {
      let code = rows[row].creditCode
      guard let best = first[code] else {
        first[code] = row
        continue
      }
      if precedence(row) < precedence(best) { first[code] = row }
    }
    // Where no code stands twice, every row is its code's first.
    if first.count == candidates.count { return }
    for row in candidates {
      guard let best = first[rows[row].creditCode], best != row else { continue }
      verdicts[row].isCounted = false
      verdicts[row].reasons = [.duplicate]
      verdicts[row].countedInstead = best
    }
  }
}
