/// Judges conditions that every selected row must meet.
struct RequirementJudge {
  let scene: JudgingScene
  let rule: RequirementRule

  func judge(into tally: inout RuleTally) {
    let table = rule.rows.table
    if scene.lacks(table) { return tally.skip(for: [DataNeed(table)]) }
    let rows = scene.rows(of: rule.rows)
    tally.skipUnknown(rows, of: table)
    let filter = RowFilter(rule.conditions, table: table, scene: scene, isRequirement: true)
    // Several conditions may look at one column, which is quoted once.
    var columns: [String] = []
    for condition in rule.conditions where !columns.contains(condition.column) {
      columns.append(condition.column)
    }
    let cells = columns.map { scene.ledger.cells($0, of: table) }
    var unknown = 0
    var open: Set<Int> = []
    for row in rows.selected {
      switch filter.match(row) {
      case .selected: tally.keep()
      case .unknown(let places):
        unknown += 1
        open.formUnion(places)
      case .rejected where scene.isBeforeDue: tally.postpone(to: scene.rule.due)
      case .rejected:
        let quoted = zip(columns, cells).map {
          "\(scene.label($0, of: table))\(scene.quote($1(row), of: $0))"
        }
        tally.breach(
          scene.name(of: table, row), expected: rule.expected,
          actual: quoted.joined(separator: "，"), trail: RowTrail(scene.row(table, row, columns)))
      }
    }
    tally.skip(count: unknown, for: filter.needs(at: open))
  }
}
