import Metrics
import Testing

/// A submission with one thing changed, and how a rule then comes out.
struct RuleCase: Sendable, CustomTestStringConvertible {
  /// The programme that is applied.
  let programme: String
  /// The rule.
  let rule: String
  /// What is changed, in words.
  let name: String
  /// How the rule comes out for the city.
  let state: RuleState
  /// The as-of date; nil for the model's own.
  let asOf: String?
  /// The change to the model submission, which keeps every rule that can be judged.
  let change: @Sendable (inout Submission) -> Void

  init(
    _ rule: String, _ name: String, _ state: RuleState, at asOf: String? = nil,
    programme: String, change: @escaping @Sendable (inout Submission) -> Void
  ) {
    self.rule = rule
    self.name = name
    self.state = state
    self.asOf = asOf
    self.programme = programme
    self.change = change
  }

  var testDescription: String { "\(programme) \(rule) \(name)" }

  /// Returns the assessment of the changed model by the rule alone, or by all rules where the
  /// case names none.
  func assess() throws -> Assessment {
    var programme = try RuleModel.programme(self.programme)
    if !rule.isEmpty { programme.rules.rules.removeAll { $0.id != rule } }
    var submission = RuleModel.submission(of: programme.id, rule: rule)
    change(&submission)
    let date = RuleModel.day(asOf ?? RuleModel.asOf(programme.id))
    return try Assessor(programme: programme, asOf: date).assess(submission, issues: [])
  }
}
