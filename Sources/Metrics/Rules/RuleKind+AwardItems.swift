extension RuleKind {
  /// The items of 奖补明细 that the kind looks at; empty where it looks at all, or at none.
  var awardItems: Set<String> {
    let selections: [RowSelection] =
      switch self {
      case .cap(let rule): [rule.rows]
      case .fixedAmount(let rule): [rule.rows]
      case .upgrade(let rule): rule.tiers.map(\.rows)
      case .requirement(let rule): [rule.rows]
      case .membership(let rule): rule.cases.map(\.rows)
      case .dateOrder(let rule): [rule.rows]
      case .workingDays(let rule): [rule.rows]
      case .bound(let rule): rule.checks.compactMap(\.figure.figure.selection)
      default: []
      }
    return Set(selections.flatMap(\.awardItems))
  }
}

extension RuleFigure {
  /// The rows that the figure is counted from; nil where it is not counted from rows.
  var selection: RowSelection? {
    switch self {
    case .count(let rows, _), .sum(let rows, _), .largest(let rows, _): rows
    case .scaled(let inner, _): inner.selection
    default: nil
    }
  }
}

extension RowSelection {
  fileprivate var awardItems: [String] {
    guard table == .awards else { return [] }
    return conditions.flatMap { condition in
      if condition.column == "item", case .oneOf(let items) = condition.test { return items }
      return []
    }
  }
}
