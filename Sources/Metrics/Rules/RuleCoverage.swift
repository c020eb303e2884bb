/// How well a rule is covered: its kind, the cases that test it, and where readers find it.
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
  /// The cases that test the rule, by how it must come out; 0 cases where none does.
  package let cases: RuleCaseCount
  /// Where the rule comes out.
  package let page: Page
  /// Why the tables cannot answer the rule; nil where they can.
  package let unansweredBecause: String?

  /// Returns the coverage of every rule of a book, in the book's order.
  ///
  /// - Parameter book: The rules, with the numbers of their cases.
  /// - Returns: One entry for each rule.
  package static func list(of book: RuleBook) -> [RuleCoverage] {
    book.rules.map { RuleCoverage(of: $0, cases: book.cases[$0.id] ?? RuleCaseCount()) }
  }

  private init(of rule: Rule, cases: RuleCaseCount) {
    self.rule = rule
    self.cases = cases
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

/// How many cases test a rule, by how it must come out.
package struct RuleCaseCount: Sendable, Hashable {
  /// Cases that keep the rule.
  package var kept = 0
  /// Cases that break it, or have to be explained.
  package var broken = 0
  /// Cases that cannot be judged, or are only shown.
  package var others = 0

  /// Creates a count of no cases.
  package init() {}
}
