import Metrics

/// The rules that look at money received, arranged and spent, with what came of each.
struct FundRules: Sendable {
  private let report: Report

  init(_ report: Report) {
    self.report = report
  }

  private var rules: [Rule] {
    report.programme.rules.rules.filter { rule in
      rule.dataNeeds.contains { $0.table == .funds }
    }
  }

  var hasRules: Bool { !rules.isEmpty }

  /// One set of names for each rule, in the order of the programme.
  var contexts: [TemplateContext] {
    let outcomes = Dictionary(grouping: report.assessment.outcomes, by: \.rule)
    let book = report.programme.rules
    return rules.map { rule in
      let own = outcomes[rule.id] ?? []
      let counts = RuleVerdict.allCases.compactMap { verdict -> TemplateContext? in
        let count = own.count { report.verdict(of: $0) == verdict }
        guard count > 0 else { return nil }
        return verdict.context.merging(["count": .text(own.count > 1 ? String(count) : "")])
      }
      let figures = own.count == 1 ? own.first?.figures ?? [] : []
      return [
        "rule": .text(rule.id), "ruleHref": .text("\(SitePath.methodology)#rule-\(rule.id)"),
        "title": .text(rule.title), "clause": .text(book.citation(of: rule)),
        "states": .list(counts),
        "why": .text(own.count == 1 ? own.first?.reasonWords ?? "" : ""),
        "figures": .text(figures.map { "\($0.name)：\($0.text)" }.joined(separator: "；")),
      ]
    }
  }
}
