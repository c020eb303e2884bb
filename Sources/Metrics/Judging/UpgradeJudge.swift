/// Judges several grades of one recognition: together they may not exceed the limit of the
/// highest grade reached.
struct UpgradeJudge {
  let scene: JudgingScene
  let rule: UpgradeRule

  /// The rows of one party, each with the place of its grade.
  private struct Party {
    var name: String
    var rows: [(row: Int, tier: Int)] = []
  }

  func judge(into tally: inout RuleTally) {
    guard let table = rule.tiers.first?.rows.table else { return }
    if scene.lacks(table) { return tally.skip(for: [DataNeed(table)]) }
    for party in parties(table, into: &tally) {
      if party.rows.count == 1 {
        // One grade alone is judged by its own cap; nothing is given twice.
        tally.keep()
      } else {
        judge(party, table, into: &tally)
      }
    }
  }

  private func parties(_ table: TableKey, into tally: inout RuleTally) -> [Party] {
    var parties: [Party] = []
    var places: [[String]: Int] = [:]
    for (tier, grade) in rule.tiers.enumerated() {
      let subjects = Subjects(scene, of: grade.rows, by: ["party"])
      tally.skipUnknown(subjects)
      for group in subjects.groups {
        let place = places[group.key] ?? parties.count
        if place == parties.count {
          parties.append(Party(name: group.name))
          places[group.key] = place
        }
        parties[place].rows += group.members.map { ($0, tier) }
      }
    }
    return parties
  }

  /// Judges each project of a party; without a project's name it cannot be told what is repeated.
  private func judge(_ party: Party, _ table: TableKey, into tally: inout RuleTally) {
    guard let project = rule.project else {
      return judge(party.rows, name: party.name, table, into: &tally)
    }
    let names = scene.ledger.cells(project, of: table)
    var projects: [String: [(row: Int, tier: Int)]] = [:]
    for entry in party.rows {
      guard let name = names(entry.row).firstComparable else {
        return tally.skip(for: [scene.need(project, of: table)])
      }
      projects[name, default: []].append(entry)
    }
    for (_, rows) in projects.sorted(by: { $0.key < $1.key }) {
      let name = rows.first.map { "\(party.name)·\(names($0.row).quoted)" } ?? party.name
      judge(rows, name: name, table, into: &tally)
    }
  }

  private func judge(
    _ rows: [(row: Int, tier: Int)], name: String, _ table: TableKey, into tally: inout RuleTally
  ) {
    let amounts = rule.amount.map { scene.ledger.cells($0, of: table) }
    var sum = FigureValue(0, isMoney: true)
    for entry in rows {
      let numbers = amounts.compactMap { $0(entry.row).number }
      if numbers.isEmpty {
        sum.gaps.formUnion(rule.amount.map { scene.need($0, of: table) })
      }
      sum.value = numbers.reduce(sum.value) { $0.addingClamping($1) }
    }
    let tier = rule.tiers[rows.map(\.tier).min() ?? 0]
    let limit = limit(of: tier, rows.map(\.row), table)
    if sum.compared(with: limit) > 0, limit.isComplete {
      let columns = rule.amount + (rule.base.map { [$0] } ?? [])
      tally.breach(
        name, expected: "各级合计不超过\(tier.name)上限\(limit.text)",
        actual: "\(rows.count)笔合计\(sum.text)",
        trail: RowTrail(rows.map(\.row)) { scene.row(table, $0, columns) })
    } else if sum.isComplete, limit.isComplete {
      tally.keep()
    } else {
      tally.skip(for: sum.gaps.union(limit.gaps))
    }
  }

  /// The cap of a grade, or its rate of the base where that is lower.
  private func limit(of tier: UpgradeRule.Tier, _ rows: [Int], _ table: TableKey) -> FigureValue {
    let cap = FigureValue(tier.limit.fen, isMoney: true)
    guard let rate = tier.rate, let column = rule.base else { return cap }
    let cells = scene.ledger.cells(column, of: table)
    guard let base = rows.compactMap({ cells($0).number }).max() else {
      var unknown = cap
      unknown.gaps = [scene.need(column, of: table)]
      return unknown
    }
    let share = FigureValue(base, isMoney: true).scaled(by: rate)
    return share.compared(with: cap) < 0 ? share : cap
  }
}
