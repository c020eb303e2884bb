/// Parameters of `bound`: figures against limits or against each other.
package struct BoundRule: Sendable, Hashable {
  /// How two figures must stand to each other.
  package enum Relation: String, Sendable, CaseIterable, Hashable {
    case atLeast = "at_least"
    case atMost = "at_most"
    case equal = "equals"

    /// The relation in words.
    package var words: String {
      switch self {
      case .atLeast: "不少于"
      case .atMost: "不超过"
      case .equal: "等于"
      }
    }
  }

  /// One comparison.
  package struct Check: Sendable, Hashable {
    /// What is measured.
    package var figure: NamedFigure
    /// How it must stand to the limit.
    package var relation: Relation
    /// The limit; its name is empty where the figure says it all.
    package var limit: NamedFigure

    /// Creates a comparison.
    package init(_ figure: NamedFigure, _ relation: Relation, _ limit: NamedFigure) {
      self.figure = figure
      self.relation = relation
      self.limit = limit
    }
  }

  /// What is judged one after the other.
  package var subject: RuleSubject
  /// The comparisons; all must hold.
  package var checks: [Check]

  /// Creates the parameters.
  package init(subject: RuleSubject = .city, checks: [Check]) {
    self.subject = subject
    self.checks = checks
  }
}
