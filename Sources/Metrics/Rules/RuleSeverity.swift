/// How strict a document is about a rule.
package enum RuleSeverity: String, Sendable, CaseIterable, Hashable {
  /// A limit without exception: 不少于, 不高于, 须.
  case hard
  /// A limit "in principle" (原则上): a breach asks for an explanation.
  case principle
  /// A wish without a figure: shown, never judged.
  case guidance
  /// Papers and steps that must be there.
  case completeness

  /// The severity in words.
  package var words: String {
    switch self {
    case .hard: "硬性"
    case .principle: "原则"
    case .guidance: "引导"
    case .completeness: "完备"
    }
  }
}
