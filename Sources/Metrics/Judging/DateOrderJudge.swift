/// Judges dates that must follow one another or lie in a period.
struct DateOrderJudge {
  let scene: JudgingScene
  let rule: DateOrderRule

  /// A date of the order, with the way to it.
  private struct Stage {
    let step: DateOrderRule.Step
    let label: String
    /// A Boolean value indicating whether the date stands in no column of the row.
    var isFixed = true
    /// What a row without the date lacks; nil where every row has it.
    var need: DataNeed?
    let day: (Int) -> ReportedDay?
  }

  /// A date of a row, or a fixed one.
  private struct Found {
    let stage: Int
    let day: ReportedDay
  }

  func judge(into tally: inout RuleTally) {
    let table = rule.rows.table
    if scene.lacks(table) { return tally.skip(for: [DataNeed(table)]) }
    let rows = scene.rows(of: rule.rows)
    tally.skipUnknown(rows, of: table)
    let stages = rule.steps.map { stage(of: $0, in: table) }
    for row in rows.selected { judge(row, stages, into: &tally) }
  }

  private func stage(of step: DateOrderRule.Step, in table: TableKey) -> Stage {
    let context = scene.context
    switch step.origin {
    case .day(let day):
      return Stage(step: step, label: "") { _ in ReportedDay(day) }
    case .end:
      return Stage(step: step, label: "实施期末") { _ in ReportedDay(context.programme.end) }
    case .start:
      return Stage(step: step, label: "实施期起始日") { row in
        let place = context.places[scene.ledger.city(of: table, row)]
        return ReportedDay(place.map { context.starts[$0] } ?? context.programme.start)
      }
    case .column(let column):
      let cells = scene.ledger.cells(column, of: table)
      return Stage(
        step: step, label: scene.label(column, of: table), isFixed: false,
        need: scene.need(column, of: table)
      ) { cells($0).day }
    }
  }

  private func judge(_ row: Int, _ stages: [Stage], into tally: inout RuleTally) {
    var gaps: Set<DataNeed> = []
    var last: Found?
    for place in stages.indices {
      guard let day = stages[place].day(row) else {
        if !stages[place].step.isOptional, let need = stages[place].need { gaps.insert(need) }
        continue
      }
      if let last, !follows(day, stages[place], last, stages[last.stage]) {
        return breach(row, last, Found(stage: place, day: day), stages, into: &tally)
      }
      last = Found(stage: place, day: day)
    }
    if gaps.isEmpty { tally.keep() } else { tally.skip(for: gaps) }
  }

  /// Between two dates of a row any day of a month may do; against a fixed day a month stands for
  /// its last day (contract §1, types).
  private func follows(
    _ day: ReportedDay, _ stage: Stage, _ last: Found, _ before: Stage
  ) -> Bool {
    let first = before.isFixed || stage.isFixed ? last.day.day : last.day.earliest
    return stage.step.isLater ? first < day.day : first <= day.day
  }

  private func breach(
    _ row: Int, _ last: Found, _ found: Found, _ stages: [Stage], into tally: inout RuleTally
  ) {
    func label(_ found: Found) -> String { stages[found.stage].label }
    func words(_ found: Found) -> String { label(found) + found.day.chineseText }
    func isFixed(_ found: Found) -> Bool { stages[found.stage].isFixed }
    let table = rule.rows.table
    let isLater = stages[found.stage].step.isLater
    let relation = isLater ? "晚于" : "不早于"
    let expected =
      isFixed(found)
      ? "\(label(last))\(isLater ? "早于" : "不晚于")\(words(found))"
      : "\(label(found))\(relation)\(isFixed(last) ? words(last) : label(last))"
    tally.breach(
      scene.name(of: table, row), expected: expected,
      actual: [last, found].filter { !isFixed($0) }.map(words).joined(separator: "，"),
      trail: RowTrail(scene.row(table, row, rule.columns)))
  }
}
