extension Rule {
  /// Everything that the rule asks of the data: columns of tables in their order, then what is
  /// beyond the tables.
  package var dataNeeds: [DataNeed] {
    let needs = ([kind] + furtherKinds).flatMap(\.dataNeeds)
    return Set(needs).sorted() + moreData.map { DataNeed($0) }
  }
}

extension RuleKind {
  /// The columns that a kind looks at.
  fileprivate var dataNeeds: [DataNeed] {
    switch self {
    case .bound(let rule): rule.dataNeeds
    case .cap(let rule):
      rule.rows.needs(
        rule.per + rule.amount + rule.base + rule.after + (rule.units.map { [$0] } ?? []))
    case .fixedAmount(let rule): rule.rows.needs(rule.per + rule.amount)
    case .upgrade(let rule):
      rule.tiers.flatMap {
        $0.rows.needs(["party"] + rule.amount + [rule.project, rule.base].compactMap(\.self))
      }
    case .share(let rule):
      ([rule.part, rule.base] + rule.otherBases).flatMap(\.figure.dataNeeds)
        + (rule.givenOut?.dataNeeds ?? [])
    case .membership(let rule): rule.cases.flatMap(\.dataNeeds)
    case .requirement(let rule): rule.rows.needs(rule.conditions.map(\.column))
    case .dateOrder(let rule): rule.rows.needs(rule.columns)
    case .workingDays(let rule): rule.rows.needs([rule.from, rule.to])
    case .completeness(let rule): rule.rows.needs(rule.columns)
    case .coverage(let rule): rule.subject.dataNeeds + rule.rows.needs([rule.column])
    case .unique(let rule): rule.rows.needs(rule.by)
    case .information(let rule):
      rule.items.flatMap { $0.figure.figure.dataNeeds + ($0.whole?.dataNeeds ?? []) }
    case .unanswered: []
    }
  }
}

extension BoundRule {
  fileprivate var dataNeeds: [DataNeed] {
    var table = TableKey.cities
    if case .row(let rows) = subject { table = rows.table }
    let figures = checks.flatMap { [$0.figure.figure, $0.limit.figure] }
    return subject.dataNeeds
      + figures.flatMap { figure in
        // Only a figure from the row's own cells asks for them.
        figure.dataNeeds + (figure.cells.isEmpty ? [] : RowSelection(table).needs(figure.cells))
      }
  }
}

extension MembershipRule.Case {
  fileprivate var dataNeeds: [DataNeed] {
    rows.needs(columns)
      + references.flatMap { $0.rows.needs($0.columns + $0.matching) + rows.needs($0.matching) }
  }
}

extension RuleSubject {
  fileprivate var dataNeeds: [DataNeed] {
    switch self {
    case .city: []
    case .row(let rows): rows.needs([])
    case .each(let rows, let columns, _): rows.needs(columns)
    }
  }
}

extension RuleFigure {
  fileprivate var dataNeeds: [DataNeed] {
    switch self {
    case .number, .amount, .programmeCities, .cells: []
    case .count(let rows, let columns): rows.needs(columns)
    case .sum(let rows, let columns): rows.needs(columns)
    case .largest(let rows, let column): rows.needs([column])
    case .target(_, let year): RowSelection(.targets).needs(["indicator", "target_\(year)"])
    case .counted(let key): [DataNeed(key.table)]
    case .city(.minimum): []
    case .city(let figure): RowSelection(.cities).needs([figure.rawValue])
    case .scaled(let inner, _): inner.dataNeeds
    }
  }
}

extension RowSelection {
  /// The needs of columns and of the selection's own conditions; without any, the whole table.
  fileprivate func needs(_ columns: [String]) -> [DataNeed] {
    let keys = conditions.map(\.column) + columns
    let found = keys.compactMap { DerivedColumns.column($0, of: table) }
    return found.isEmpty && columns.isEmpty ? [DataNeed(table)] : found.map { need($0) }
  }

  /// A column behind `city.` stands in the table of cities.
  private func need(_ column: RuleColumn) -> DataNeed {
    guard column.key.hasPrefix("city.") else { return DataNeed(table, column) }
    let key = String(column.key.dropFirst("city.".count))
    return DataNeed(.cities, DerivedColumns.column(key, of: .cities) ?? column)
  }
}
