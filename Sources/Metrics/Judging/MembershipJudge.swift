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
    tally.skipUnknown(rows, of: table)
    guard !rows.selected.isEmpty else { return }
    let columns = part.columns.map { scene.ledger.cells($0, of: table) }
    let listed = Set(part.values.map { ByteText(NormalName.of($0)) })
    let collective = part.collective.map(NormalName.of)
    let registers = part.references.map { Register($0, table: table, scene: scene) }
    let gaps = registers.reduce(into: Set<DataNeed>()) { $0.formUnion($1.gaps) }
    var unclear = 0
    for row in rows.selected {
      var values: [ByteText] = []
      for cells in columns {
        cells(row).forEachComparable { if !$0.isEmpty { values.append(ByteText($0)) } }
      }
      if values.isEmpty {
        unclear += 1
      } else if values.contains(where: listed.contains)
        || registers.contains(where: { $0.holds(values, row) })
      {
        tally.keep()
      } else if values.contains(where: { value in
        collective.contains { value.text.contains($0) }
      }) {
        unclear += 1
      } else if !gaps.isEmpty {
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
    if unclear > 0 {
      tally.skip(count: unclear, for: Set(part.columns.map { scene.need($0, of: table) }))
    }
  }

  /// The values of another table, by what must agree as well.
  private struct Register {
    /// A value with what must agree as well.
    private struct Entry: Hashable {
      let value: ByteText
      let key: ByteText
    }

    private let keys: [RuleLedger.Cells]
    private var entries: Set<Entry> = []
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
      entries.reserveCapacity(rows.selected.count * columns.count)
      for row in rows.selected {
        let key = Register.key(of: row, otherKeys)
        for column in columns {
          column(row).forEachComparable { entries.insert(Entry(value: ByteText($0), key: key)) }
        }
      }
    }

    /// Returns whether one of a row's values stands in the register.
    func holds(_ values: [ByteText], _ row: Int) -> Bool {
      let key = Register.key(of: row, keys)
      return values.contains { entries.contains(Entry(value: $0, key: key)) }
    }

    /// What must agree, as one text.
    private static func key(of row: Int, _ cells: [RuleLedger.Cells]) -> ByteText {
      guard cells.count > 1 else { return ByteText(cells.first?(row).joined() ?? "") }
      return ByteText(cells.map { $0(row).joined() }.joined(separator: "\u{1F}"))
    }
  }
}
