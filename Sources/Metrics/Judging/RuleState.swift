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
