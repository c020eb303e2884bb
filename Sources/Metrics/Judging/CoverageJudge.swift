/// Judges values that must occur among the rows of a subject.
struct CoverageJudge {
  let scene: JudgingScene
  let rule: CoverageRule

  func judge(into tally: inout RuleTally) {
    let lacking = scene.lacking([rule.rows.table] + (rule.subject.table.map { [$0] } ?? []))
    guard lacking.isEmpty else { return tally.skip(for: lacking) }
    switch rule.subject {
    case .city:
      let rows = scene.rows(of: rule.rows)
      tally.skipUnknown(rows, of: rule.rows.table)
      judge(rows.selected, subject: scene.placeName, into: &tally)
    case .row(let selection): judge(eachOf: selection, by: [], matching: [], into: &tally)
    case .each(let selection, let columns, let matching):
      judge(eachOf: selection, by: columns, matching: matching, into: &tally)
    }
  }

  private func judge(
    eachOf selection: RowSelection, by columns: [String], matching: [String],
    into tally: inout RuleTally
  ) {
    let subjects = Subjects(scene, of: selection, by: columns)
    tally.skipUnknown(subjects)
    for subject in subjects.groups {
      let conditions = zip(matching, subject.key).map { RowCondition($0, .oneOf([$1])) }
      let rows = scene.rows(
        of: RowSelection(rule.rows.table, conditions + rule.rows.conditions))
      judge(rows.selected, subject: subject.name, into: &tally)
    }
  }

  private func judge(_ rows: [Int], subject: String, into tally: inout RuleTally) {
    let table = rule.rows.table
    let cells = scene.ledger.cells(rule.column, of: table)
    var found: Set<ByteText> = []
    for row in rows { cells(row).forEachComparable { found.insert(ByteText($0)) } }
    func absent(_ values: [String]) -> [String] {
      values.filter { !found.contains(ByteText(NormalName.of($0))) }.map(name)
    }
    let missing = absent(rule.required)
    guard !missing.isEmpty else { return tally.keep() }
    // A row whose cell is blank may hold what seems to be missing.
    if rows.contains(where: { !cells($0).isKnown }) {
      return tally.skip(for: [scene.need(rule.column, of: table)])
    }
    let wanted = absent(rule.wanted)
    tally.breach(
      subject, expected: "应有\(rule.required.map(name).joined(separator: "、"))",
      actual: "缺\(missing.joined(separator: "、"))"
        + (wanted.isEmpty ? "" : "；另缺\(wanted.joined(separator: "、"))"),
      trail: RowTrail(rows) { scene.row(table, $0, [rule.column]) })
  }

  /// An indicator goes by its name, not by its key.
  private func name(_ value: String) -> String {
    scene.context.programme.indicators.first { $0.key.rawValue == value }?.name ?? value
  }
}
