/// Judges dates that must follow one another or lie in a period.
struct DateOrderJudge {
  let scene: JudgingScene
  let rule: DateOrderRule

  /// A date of a row, or a fixed one.
  private struct Found {
    let label: String
    let day: ReportedDay
    let isFixed: Bool
  }

  func judge(into tally: inout RuleTally) {
    let table = rule.rows.table
    if scene.lacks(table) { return tally.skip(for: [DataNeed(table)]) }
    let rows = scene.rows(of: rule.rows)
    tally.skipAll(rows)
    let steps = rule.steps.map { ($0, finder(of: $0, in: table)) }
    for row in rows.selected { judge(row, steps, into: &tally) }
  }

  private func finder(
    of step: DateOrderRule.Step, in table: TableKey
  ) -> (Int) -> Result<Found, Missing> {
    let programme = scene.context.programme
    func fixed(_ day: CalendarDay, _ label: String) -> (Int) -> Result<Found, Missing> {
      let found = Found(label: label, day: ReportedDay(day), isFixed: true)
      return { _ in .success(found) }
    }
    switch step.origin {
    case .day(let day): return fixed(day, "")
    case .end: return fixed(programme.end, "实施期末")
    case .start:
      return { row in
        let place = scene.context.places[scene.ledger.city(of: table, row)]
        let day = place.map { scene.context.starts[$0] } ?? programme.start
        return .success(Found(label: "实施期起始日", day: ReportedDay(day), isFixed: true))
      }
    case .column(let column):
      let cells = scene.ledger.cells(column, of: table)
      let label = scene.label(column, of: table)
      let need = scene.need(column, of: table)
      return { row in
        guard let day = cells(row).day else { return .failure(Missing(need: need)) }
        return .success(Found(label: label, day: day, isFixed: false))
      }
    }
  }

  /// A date that a row lacks.
  private struct Missing: Error {
    let need: DataNeed
  }

  private func judge(
    _ row: Int, _ steps: [(DateOrderRule.Step, (Int) -> Result<Found, Missing>)],
    into tally: inout RuleTally
  ) {
    var gaps: Set<DataNeed> = []
    var last: Found?
    for (step, find) in steps {
      switch find(row) {
      case .failure(let missing): if !step.isOptional { gaps.insert(missing.need) }
      case .success(let found):
        if let last, !follows(found, last, isLater: step.isLater) {
          return breach(row, last, found, isLater: step.isLater, into: &tally)
        }
        last = found
      }
    }
    if gaps.isEmpty { tally.keep() } else { tally.skip(for: gaps) }
  }

  /// Between two dates of a row any day of a month may do; against a fixed day a month stands for
  /// its last day (contract §1, types).
  private func follows(_ found: Found, _ last: Found, isLater: Bool) -> Bool {
    let first = last.isFixed || found.isFixed ? last.day.day : last.day.earliest
    return isLater ? first < found.day.day : first <= found.day.day
  }

  private func breach(
    _ row: Int, _ last: Found, _ found: Found, isLater: Bool, into tally: inout RuleTally
  ) {
    func words(_ found: Found) -> String { found.label + found.day.quoted }
    let table = rule.rows.table
    let relation = isLater ? "晚于" : "不早于"
    let expected =
      found.isFixed
      ? "\(last.label)\(isLater ? "早于" : "不晚于")\(words(found))"
      : "\(found.label)\(relation)\(last.isFixed ? words(last) : last.label)"
    tally.breach(
      scene.name(of: table, row), expected: expected,
      actual: [last, found].filter { !$0.isFixed }.map(words).joined(separator: "，"),
      trail: RowTrail(scene.row(table, row, rule.columns)))
  }
}
