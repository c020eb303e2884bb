/// What a document says about one aspect, for the comparison of policies.
package struct ComparisonEntry: Sendable, Hashable {
  /// The key of the aspect, such as `cap`.
  package var aspect: String
  /// What the document says, in a few words.
  package var text: String
  /// The rules that say so; at least one.
  package var rules: [String]

  /// Creates an entry.
  package init(aspect: String, text: String, rules: [String]) {
    self.aspect = aspect
    self.text = text
    self.rules = rules
  }
}
