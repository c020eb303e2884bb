import Metrics

/// Spoils a sound row in the way of its case.
struct Flaw {
  let city: SampleCity

  private static let undeclared = ["其他制造", "仓储物流", "电子商务服务"]

  /// Applies a case; the repeated rows are the ledger's own.
  func apply(_ rowCase: RowCase, to row: inout EnterpriseRow, random: inout SampleRandom) {
    switch rowCase {
    case .inProgress, .awaiting, .refused, .afterEnd: leaveOpen(rowCase, &row, &random)
    case .shortCode: row.identity.code = String(row.identity.code.dropLast())
    case .letterCode: spoilCode(&row)
    case .damagedCode: row.identity.code = "9.1440\(random.number(in: 1...9))E+17"
    case .blankCode: row.identity.code = ""
    case .undeclared: row.subIndustry = random.pick(Flaw.undeclared)
    case .large: enlarge(&row, &random)
    case .largeByName:
      (row.employees, row.revenue, row.size) = (nil, nil, EnterpriseSize.large.rawValue)
    case .noContract: row.contractOn = nil
    case .earlyContract:
      row.contractOn = city.start.advanced(by: -random.number(in: 5...90))
      row.listedOn = row.contractOn ?? row.listedOn
    case .lateContract:
      row.contractOn = row.acceptedOn?.advanced(by: random.number(in: 3...30))
    case .lowLevel: (row.levelBefore, row.levelAfter) = (1, 1)
    case .noLevel: row.levelAfter = nil
    case .lowLevelWithoutContract:
      (row.contractOn, row.levelBefore, row.levelAfter) = (nil, 1, 1)
    case .undeclaredAndLarge:
      row.subIndustry = random.pick(Flaw.undeclared)
      enlarge(&row, &random)
    case .hopeless:
      spoilCode(&row)
      row.subIndustry = random.pick(Flaw.undeclared)
      enlarge(&row, &random)
      (row.contractOn, row.levelAfter) = (nil, 1)
    case .repeatedHere, .repeatedElsewhere: break
    }
  }

  private func leaveOpen(
    _ rowCase: RowCase, _ row: inout EnterpriseRow, _ random: inout SampleRandom
  ) {
    switch rowCase {
    case .refused:
      row.acceptance = Acceptance.failed.rawValue
      row.levelAfter = 1
      row.remark = "需整改后重新验收"
    case .afterEnd:
      let accepted = SampleCalendar.day(2026, 1, 5).advanced(by: random.below(50))
      row.shiftDates(
        by: row.acceptedOn.map { $0.days(to: accepted) } ?? 0, notBefore: city.firstContract)
      row.acceptedOn = SampleCalendar.workday(accepted, notBefore: SampleCalendar.day(2026, 1, 5))
    default:
      let isAwaiting = rowCase == .awaiting
      row.acceptance = isAwaiting ? Acceptance.pending.rawValue : ""
      row.acceptedOn = nil
      row.levelAfter = nil
      if !isAwaiting { row.completedOn = nil }
    }
  }

  /// Puts the letter O where a zero belongs, as hands and scanners do.
  private func spoilCode(_ row: inout EnterpriseRow) {
    let code = row.identity.code
    row.identity.code = code.prefix(8) + "O" + code.dropFirst(9)
  }

  private func enlarge(_ row: inout EnterpriseRow, _ random: inout SampleRandom) {
    let employees = random.number(in: 1000...2600)
    let revenue = Money(wan: Int64(random.number(in: 45_000...160_000)))
    row.employees = employees
    row.revenue = revenue
    row.size = EnterpriseRowMaker.size(employees: employees, revenue: revenue)
    row.tier = ""
  }
}
