/// Where readers find how a rule came out, and why where they cannot.
package struct RuleCoverage: Sendable, Hashable {
  /// The page on which a rule comes out.
  package enum Page: String, Sendable, CaseIterable, Hashable {
    /// Breaches, beside the matrix of rules and cities.
    case findings
    /// Figures that are shown and not judged stand in the matrix of rules.
    case figures
    /// What the tables cannot answer stands in the methodology with its reason.
    case methodology

    /// The page in words.
    package var words: String {
      switch self {
      case .findings: "问题清单"
      case .figures: "问题清单（参考数据）"
      case .methodology: "方法说明"
      }
    }
  }

  /// The rule.
  package let rule: Rule
  /// Where the rule comes out.
  package let page: Page
  /// Why the tables cannot answer the rule; nil where they can.
  package let unansweredBecause: String?

  /// Returns the coverage of every rule of a book, in the book's order.
  ///
  /// - Parameter book: The rules.
  /// - Returns: One entry for each rule.
  package static func list(of book: RuleBook) -> [RuleCoverage] {
    book.rules.map(RuleCoverage.init)
  }

  private init(of rule: Rule) {
    self.rule = rule
    switch rule.kind {
    case .unanswered(let parameters):
      page = .methodology
      unansweredBecause = parameters.reason
    case .information:
      page = .figures
      unansweredBecause = nil
    default:
      page = .findings
      unansweredBecause = nil
    }
  }
}
