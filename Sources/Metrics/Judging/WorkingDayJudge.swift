/// Judges spans of at least so many working days.
struct WorkingDayJudge {
  let scene: JudgingScene
  let rule: WorkingDayRule

  func judge(into tally: inout RuleTally) {
    let table = rule.rows.table
    if scene.lacks(table) { return tally.skip(for: [DataNeed(table)]) }
    let rows = scene.rows(of: rule.rows)
    tally.skipUnknown(rows, of: table)
    let columns = [rule.from, rule.to]
    let cells = columns.map { scene.ledger.cells($0, of: table) }
    for row in rows.selected {
      let days = cells.map { $0(row).day }
      guard let from = days[0], let to = days[1], !from.isMonth, !to.isMonth else {
        let blank = zip(columns, days).filter { $0.1?.isMonth != false }.map(\.0)
        tally.skip(for: Set(blank.map { scene.need($0, of: table) }))
        continue
      }
      let first = rule.countsFirstDay ? from.day : from.day.advanced(by: 1)
      guard let span = scene.calendar.workingDays(from: first, through: to.day) else {
        tally.skip(for: [DataNeed("\(from.day.year)至\(to.day.year)年工作日历")])
        continue
      }
      if span >= rule.atLeast {
        tally.keep()
      } else {
        tally.breach(
          scene.name(of: table, row), expected: "不少于\(rule.atLeast)个工作日",
          actual: "\(from.chineseText)至\(to.chineseText)，\(span)个工作日",
          trail: RowTrail(scene.row(table, row, columns)))
      }
    }
  }
}
