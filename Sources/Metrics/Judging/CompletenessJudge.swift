/// Judges cells that must be filled in.
struct CompletenessJudge {
  let scene: JudgingScene
  let rule: CompletenessRule

  func judge(into tally: inout RuleTally) {
    let table = rule.rows.table
    if scene.lacks(table) { return tally.skip(for: [DataNeed(table)]) }
    let rows = scene.rows(of: rule.rows)
    tally.skipUnknown(rows, of: table)
    let cells = rule.columns.map { scene.ledger.cells($0, of: table) }
    for row in rows.selected {
      let blank = zip(rule.columns, cells).filter { $1(row) == .missing }.map(\.0)
      let source = scene.ledger.source(of: table, row)
      // A column that was not handed in is missing data; a blank cell is an omission.
      let omitted = blank.filter { scene.ledger.submission.hasColumn($0, in: source) }
      if blank.isEmpty {
        tally.keep()
      } else if let since = rule.since, scene.asOf < since {
        tally.postpone(to: since)
      } else if omitted.isEmpty {
        tally.skip(for: Set(blank.map { scene.need($0, of: table) }))
      } else {
        let labels = omitted.map { scene.label($0, of: table) }.joined(separator: "、")
        tally.breach(
          scene.name(of: table, row), expected: "各栏填报齐全", actual: "未填\(labels)",
          trail: RowTrail(scene.row(table, row, omitted)))
      }
    }
  }
}
