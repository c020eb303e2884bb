/// Judges values that must stand in a list or in other tables.
struct MembershipJudge {
  let scene: JudgingScene
  let rule: MembershipRule

  func judge(into tally: inout RuleTally) {
    for part in rule.cases { judge(part, into: &tally) }
  }

  private func judge(_ part: MembershipRule.Case, into tally: inout RuleTally) {
    let table = part.rows.table
    if scene.lacks(table) { return tally.skip(for: [DataNeed(table)]) }
    let rows = scene.rows(of: part.rows)
    tally.skipAll(rows)
    guard !rows.selected.isEmpty else { return }
    let columns = part.columns.map { scene.ledger.cells($0, of: table) }
    let listed = Set(part.values.map { ByteText(NormalName.of($0)) })
    let collective = part.collective.map(NormalName.of)
    let registers = part.references.map { Register($0, table: table, scene: scene) }
    for row in rows.selected {
      let values = columns.flatMap { $0(row).comparable }.filter { !$0.isEmpty }
      if values.isEmpty {
        tally.skip(for: Set(part.columns.map { scene.need($0, of: table) }))
      } else if values.contains(where: { listed.contains(ByteText($0)) })
        || registers.contains(where: { $0.holds(values, row) })
      {
        tally.keep()
      } else if values.contains(where: { value in collective.contains { value.contains($0) } }) {
        tally.skip(for: Set(part.columns.map { scene.need($0, of: table) }))
      } else if let gaps = registers.first(where: { !$0.gaps.isEmpty })?.gaps {
        tally.skip(for: gaps)
      } else {
        let quoted = zip(part.columns, columns).map {
          "\(scene.label($0, of: table))\($1(row).quoted)"
        }
        tally.breach(
          scene.name(of: table, row), expected: rule.expected,
          actual: quoted.joined(separator: "，"),
          trail: RowTrail(scene.row(table, row, part.columns)))
      }
    }
  }

  /// The values of another table, by what must agree as well.
  private struct Register {
    private let keys: [RuleLedger.Cells]
    private var values: [[ByteText]: Set<ByteText>] = [:]
    /// What is missing to know the values; empty where they are known.
    private(set) var gaps: Set<DataNeed> = []

    init(_ reference: MembershipRule.Reference, table: TableKey, scene: JudgingScene) {
      let other = reference.rows.table
      keys = reference.matching.map { scene.ledger.cells($0, of: table) }
      if scene.lacks(other) { gaps = [DataNeed(other)] }
      let rows = scene.rows(of: reference.rows)
      gaps.formUnion(rows.gaps)
      let otherKeys = reference.matching.map { scene.ledger.cells($0, of: other) }
      let columns = reference.columns.map { scene.ledger.cells($0, of: other) }
      for row in rows.selected {
        let key = otherKeys.map { ByteText($0(row).comparable.joined()) }
        for column in columns {
          for value in column(row).comparable { values[key, default: []].insert(ByteText(value)) }
        }
      }
    }

    func holds(_ candidates: [String], _ row: Int) -> Bool {
      let key = keys.map { ByteText($0(row).comparable.joined()) }
      guard let known = values[key] else { return false }
      return candidates.contains { known.contains(ByteText($0)) }
    }
  }
}
