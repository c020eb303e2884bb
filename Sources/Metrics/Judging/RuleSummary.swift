/// How a rule came out over all cities, for lists of rules.
package struct RuleSummary: Sendable, Hashable {
  /// Whether the data that was handed in can answer the rule.
  package enum Answer: Sendable, Hashable {
    /// Every city to which the rule applies could be judged, or shown.
    case whole
    /// Some cities, or some of their rows, could not.
    case part
    /// No city could.
    case missing
    /// The contract's tables never can.
    case never
    /// No city has a case of it, or it is not yet due or in force.
    case noCase

    /// The answer in words.
    package var words: String {
      switch self {
      case .whole: "可判定"
      case .part: "部分可判定"
      case .missing: "缺数据"
      case .never: "表内无数据"
      case .noCase: "暂无适用情形"
      }
    }
  }

  /// The rule.
  package let rule: Rule
  /// The outcomes, by city in official order.
  package let outcomes: [RuleOutcome]

  /// Creates the summaries of an assessment, in the order of the rules.
  package static func all(of assessment: Assessment) -> [RuleSummary] {
    let outcomes = Dictionary(grouping: assessment.outcomes, by: \.rule)
    return assessment.programme.rules.rules.map {
      RuleSummary(rule: $0, outcomes: outcomes[$0.id] ?? [])
    }
  }

  /// Returns how many cities came out in a state.
  package func count(_ state: RuleState) -> Int {
    outcomes.count { $0.state == state }
  }

  /// The data that any city lacks, in the order of the tables.
  package var missing: [DataNeed] {
    Set(outcomes.flatMap(\.missing)).sorted()
  }

  /// Whether the data could answer the rule.
  package var answer: Answer {
    if case .unanswered = rule.kind { return .never }
    let lacking = outcomes.count { $0.reason == .missingData }
    let answered = outcomes.count { $0.kept + $0.broken > 0 || $0.state == .shown }
    if answered == 0 { return lacking > 0 ? .missing : .noCase }
    return lacking > 0 ? .part : .whole
  }
}
