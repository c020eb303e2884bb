/// Whom a rule is judged for: the whole, or the cities that it names.
package struct RuleScope: Sendable, Hashable {
  /// A Boolean value indicating whether the rule is about the whole instead of single cities.
  package var isWhole = false
  /// The regions of the cities that it holds for; empty where it holds in all.
  package var regions: [String] = []

  /// Creates a scope of every city.
  package init() {}
}
