/// Tells which enterprise rows are reported, which count, and why the others do not
/// (contract §2, table of reasons).
struct EnterpriseJudge {
  let context: CountingContext

  /// Returns a verdict for each row, in the rows' order.
  func verdicts(for rows: [EnterpriseRecord]) -> [EnterpriseVerdict] {
    var verdicts = rows.map(verdict(for:))
    excludeDuplicates(rows: rows, verdicts: &verdicts)
    return verdicts
  }

  /// Reported: passed (or no conclusion beside a date), on or before the as-of date.
  private func isReported(_ row: EnterpriseRecord) -> Bool {
    guard let accepted = row.acceptedOn.value, accepted.day <= context.asOf else { return false }
    switch row.acceptance {
    case .value(let conclusion): return conclusion == .passed
    case .missing: return true
    case .unreadable: return false
    }
  }

  private func verdict(for row: EnterpriseRecord) -> EnterpriseVerdict {
    guard isReported(row), let place = context.places[row.city] else {
      return EnterpriseVerdict(isReported: false)
    }
    let isLarge = isLarge(row)
    var reasons: [ExclusionReason] = []
    for condition in context.programme.counting.conditions {
      let passes =
        switch condition.reason {
        case .identity: row.creditCode.isLegal
        case .subIndustry: context.declaredPlace(of: row.subIndustry, city: place) != nil
        case .size: isLarge != true
        case .contract: row.contractOn.value != nil
        case .period: isInPeriod(row, start: context.starts[place])
        case .level: (row.levelAfter.value ?? 0) >= context.programme.counting.minimumLevel
        case .duplicate: true  // decided over all rows together
        }
      if !passes { reasons.append(condition.reason) }
    }
    return EnterpriseVerdict(
      isReported: true, isCounted: reasons.isEmpty && !row.enterprise.isEmpty, reasons: reasons,
      sizeIsUnknown: isLarge == nil)
  }

  /// Large by figures where both are given and not 0, else by the stated size; nil if unknown
  /// (工信部联企业〔2011〕300号: both lower limits must be reached).
  private func isLarge(_ row: EnterpriseRecord) -> Bool? {
    let limits = context.programme.counting
    if let employees = row.employees.value, let revenue = row.revenue.value, employees > 0,
      revenue > .zero
    {
      return employees >= limits.largeEmployees && revenue >= limits.largeRevenue
    }
    return row.size.value.map { $0 == .large }
  }

  /// start ≤ contract ≤ acceptance ≤ end; of a contract known by its month any day may do.
  private func isInPeriod(_ row: EnterpriseRecord, start: CalendarDay) -> Bool {
    guard let accepted = row.acceptedOn.value, accepted.day <= context.programme.end else {
      return false
    }
    guard let contract = row.contractOn.value else { return true }
    return contract.day >= start && contract.earliest <= accepted.day
  }

  /// Of the rows that pass all else, the first for each credit code counts: earliest acceptance,
  /// then official order of the cities, then input order.
  private func excludeDuplicates(rows: [EnterpriseRecord], verdicts: inout [EnterpriseVerdict]) {
    guard context.programme.counting.conditions.contains(where: { $0.reason == .duplicate }) else {
      return
    }
    var first: [CreditCode: Int] = [:]
    for (index, row) in rows.enumerated() where verdicts[index].isCounted {
      guard let best = first[row.creditCode] else {
        first[row.creditCode] = index
        continue
      }
      if precedence(of: row) < precedence(of: rows[best]) { first[row.creditCode] = index }
    }
    for (index, row) in rows.enumerated() where verdicts[index].isCounted {
      guard let best = first[row.creditCode], best != index else { continue }
      verdicts[index].isCounted = false
      verdicts[index].reasons = [.duplicate]
      verdicts[index].countedInstead = best
    }
  }

  private func precedence(of row: EnterpriseRecord) -> (Int32, Int) {
    (row.acceptedOn.value?.day.number ?? .max, context.places[row.city] ?? .max)
  }
}
