/// Judges figures against limits or against each other.
struct BoundJudge {
  let scene: JudgingScene
  let rule: BoundRule

  func judge(into tally: inout RuleTally) {
    // Without a row in the subject's table nothing says how many subjects there are.
    if let table = rule.subject.table, scene.lacks(table) {
      return tally.skip(for: scene.lacking([table] + rule.figureTables))
    }
    switch rule.subject {
    case .city: judge(FigureCounter(scene), subject: scene.placeName, into: &tally)
    case .row(let selection): judgeRows(selection, into: &tally)
    case .each(let selection, let columns, let matching):
      let subjects = Subjects(scene, of: selection, by: columns)
      tally.skipUnknown(subjects)
      for subject in subjects.groups {
        var counter = FigureCounter(scene)
        counter.group = zip(matching, subject.key).map { ($0, $1) }
        judge(counter, subject: subject.name, into: &tally)
      }
    }
  }

  private func judge(_ counter: FigureCounter, subject: String, into tally: inout RuleTally) {
    var verdicts: [Verdict] = []
    for check in rule.checks {
      let figure = counter.value(of: check.figure.figure)
      let limit = counter.value(of: check.limit.figure)
      if case .city = rule.subject { show(check, figure, limit, into: &tally) }
      verdicts.append(verdict(on: check, figure, limit))
    }
    settle(verdicts, subject: subject, into: &tally) { place in
      let check = rule.checks[place]
      return counter.value(of: check.figure.figure).trail
        + counter.value(of: check.limit.figure).trail
    }
  }

  private func judgeRows(_ selection: RowSelection, into tally: inout RuleTally) {
    let table = selection.table
    let rows = scene.rows(of: selection)
    tally.skipUnknown(rows, of: table)
    let counter = FigureCounter(scene)
    let pairs = rule.checks.map {
      (
        figure: counter.values(of: $0.figure.figure, in: table),
        limit: counter.values(of: $0.limit.figure, in: table)
      )
    }
    for row in rows.selected {
      let verdicts = rule.checks.indices.map {
        verdict(on: rule.checks[$0], pairs[$0].figure(row), pairs[$0].limit(row))
      }
      settle(verdicts, subject: scene.name(of: table, row), into: &tally) { place in
        let columns = rule.checks[place].figure.figure.cells + rule.checks[place].limit.figure.cells
        return RowTrail(scene.row(table, row, columns))
      }
    }
  }

  /// What a comparison says.
  private enum Verdict {
    case kept
    case pending
    case unknown(Set<DataNeed>)
    case broken(expected: String, actual: String)
  }

  /// Compares two figures; an incomplete one is only a lower limit of itself.
  private func verdict(
    on check: BoundRule.Check, _ figure: FigureValue, _ limit: FigureValue
  )
    -> Verdict
  {
    var limit = limit
    // Both sides of a comparison are counted in the same.
    if !figure.unit.isEmpty { limit.unit = figure.unit }
    let order = figure.compared(with: limit)
    let gaps = figure.gaps.union(limit.gaps)
    switch check.relation {
    case .atLeast:
      if order >= 0, limit.isComplete, figure.value > 0 || figure.isComplete { return .kept }
      guard gaps.isEmpty else { return .unknown(gaps) }
      if scene.isBeforeDue { return .pending }
    case .atMost:
      if order <= 0, gaps.isEmpty { return .kept }
      guard order > 0, limit.isComplete else { return .unknown(gaps) }
    case .equal:
      guard gaps.isEmpty else { return .unknown(gaps) }
      if order == 0 { return .kept }
      if order < 0, scene.isBeforeDue { return .pending }
    }
    let name = check.limit.name
    return .broken(
      expected: "\(check.figure.name)\(check.relation.words)"
        + (name.isEmpty ? limit.text : "\(name)（\(limit.text)）"),
      actual: "\(check.figure.name)\(figure.text)\(figure.hiddenDifference(from: limit))")
  }

  private func show(
    _ check: BoundRule.Check, _ figure: FigureValue, _ limit: FigureValue,
    into tally: inout RuleTally
  ) {
    var limit = limit
    if !figure.unit.isEmpty { limit.unit = figure.unit }
    tally.show(check.figure.name, figure.shown)
    if !check.limit.name.isEmpty { tally.show(check.limit.name, limit.shown) }
  }

  /// One subject keeps the rule where all comparisons do.
  private func settle(
    _ verdicts: [Verdict], subject: String, into tally: inout RuleTally,
    trail: (Int) -> RowTrail
  ) {
    var gaps: Set<DataNeed> = []
    var isPending = false
    var isBroken = false
    for (place, verdict) in verdicts.enumerated() {
      switch verdict {
      case .kept: continue
      case .pending: isPending = true
      case .unknown(let needs): gaps.formUnion(needs)
      case .broken(let expected, let actual):
        isBroken = true
        tally.breach(subject, expected: expected, actual: actual, trail: trail(place))
      }
    }
    if isBroken { return }
    if !gaps.isEmpty {
      tally.skip(for: gaps)
    } else if isPending {
      tally.postpone(to: scene.rule.due)
    } else {
      tally.keep()
    }
  }
}

extension BoundRule {
  /// The tables whose rows the figures are counted from.
  fileprivate var figureTables: [TableKey] {
    checks.flatMap { [$0.figure.figure, $0.limit.figure] }.compactMap(\.selection?.table)
  }
}

extension RuleFigure {
  /// The columns of the judged row that the figure is made of.
  var cells: [String] {
    switch self {
    case .cells(let columns): columns
    case .scaled(let inner, _): inner.cells
    default: []
    }
  }
}
