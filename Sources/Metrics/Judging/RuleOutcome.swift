/// How one rule came out for one city, or for the whole.
package struct RuleOutcome: Sendable, Hashable {
  /// The rule's id.
  package var rule: String
  /// The city; nil where the rule is about the whole.
  package var city: CityCode?
  /// How it came out.
  package var state: RuleState
  /// Subjects that keep the rule.
  package var kept = 0
  /// Subjects that break it, or have to explain themselves.
  package var broken = 0
  /// Subjects that could not be judged.
  package var unjudged = 0
  /// Why nothing, or not everything, was judged; nil where everything was.
  package var reason: NotJudgedReason?
  /// The data that is missing, in the order of the tables; empty where nothing is.
  package var missing: [DataNeed] = []
  /// The figures behind the outcome, in order; empty where the rule looks at single rows.
  package var figures: [ShownFigure] = []

  /// Creates an outcome without subjects.
  package init(rule: String, city: CityCode?, state: RuleState) {
    self.rule = rule
    self.city = city
    self.state = state
  }
}

/// How a rule came out.
package enum RuleState: String, Sendable, CaseIterable, Hashable {
  /// Every subject was judged and keeps the rule.
  case kept
  /// At least one subject breaks it.
  case broken
  /// At least one subject is beyond a limit "in principle".
  case toExplain = "to_explain"
  /// It was not, or not wholly, judged; the outcome says why.
  case notJudged = "not_judged"
  /// Its figures are shown and not judged.
  case shown

  /// The state in words.
  package var words: String {
    switch self {
    case .kept: "符合"
    case .broken: "不符合"
    case .toExplain: "需说明"
    case .notJudged: "未判定"
    case .shown: "参考"
    }
  }
}

/// Why a rule was not, or not wholly, judged.
package enum NotJudgedReason: Sendable, Hashable {
  /// Data is missing; the outcome names it.
  case missingData
  /// The city has no case of what the rule is about.
  case noCase
  /// The rule holds in other regions.
  case otherRegions
  /// The rule is not yet in force at the as-of date.
  case notInForce(from: CalendarDay)
  /// What falls short is due only on a later day.
  case notDue(CalendarDay)
  /// The contract's tables hold nothing that could answer it.
  case notInTables(String)
}

/// A figure as an outcome shows it.
package struct ShownFigure: Sendable, Hashable {
  /// What the figure is.
  package var name: String
  /// The figure with its unit, or 未报.
  package var text: String

  /// Creates a figure.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
