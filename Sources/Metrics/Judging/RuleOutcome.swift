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
  /// Amounts of money beside their limits; empty where the rule sets none.
  package var uses: [CapUse] = []

  /// Creates an outcome without subjects.
  package init(rule: String, city: CityCode?, state: RuleState) {
    self.rule = rule
    self.city = city
    self.state = state
  }
}
