/// Parameters of `unanswered`: why the tables cannot answer the rule.
package struct UnansweredRule: Sendable, Hashable {
  /// The reason, in words.
  package var reason: String

  /// Creates the parameters.
  package init(reason: String) {
    self.reason = reason
  }
}
