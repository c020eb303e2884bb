import Metrics

/// How every rule of the programme came out for one city, also those that could not be judged.
struct CityOutcomes: Sendable {
  private let dossier: CityDossier
  private let outcomes: [RuleOutcome]

  init(_ dossier: CityDossier) {
    self.dossier = dossier
    outcomes = dossier.report.outcomes(of: dossier.code)
  }

  private func count(_ verdict: RuleVerdict) -> Int {
    outcomes.count { dossier.report.verdict(of: $0) == verdict }
  }

  /// The number of rules of each verdict: `符合20条，未判定12条`; empty where no rule was judged.
  var summary: String {
    RuleVerdict.allCases.compactMap { verdict in
      let count = count(verdict)
      return count > 0 ? "\(verdict.words)\(count)条" : nil
    }.joined(separator: "，")
  }

  /// The rules that are not kept, in words: `8条不符合，1条需补齐，1条需说明`; nil where none was judged.
  var breaches: String? {
    guard outcomes.contains(where: { $0.state != .notJudged && $0.state != .shown }) else {
      return nil
    }
    let parts: [String] = [RuleVerdict.broken, .incomplete, .toExplain].compactMap { verdict in
      let count = count(verdict)
      return count > 0 ? "\(count)条\(verdict.words)" : nil
    }
    return parts.isEmpty ? "未发现不符合的规则" : parts.joined(separator: "，")
  }

  /// One row for each rule, in the order of the programme.
  var rows: [TemplateContext] {
    let book = dossier.programme.rules
    return outcomes.map { outcome in
      // By index: a rule is too large to be copied for each that is looked at.
      let place = book.rules.indices.first { book.rules[$0].id == outcome.rule }
      let rule = place.map { book.rules[$0] }
      let figures = outcome.figures.map { "\($0.name)：\($0.text)" }
      return dossier.report.verdict(of: outcome).context.merging([
        "rule": .text(outcome.rule),
        "ruleHref": .text("\(SitePath.methodology)#rule-\(outcome.rule)"),
        "title": .text(rule?.title ?? ""), "clause": .text(rule.map(book.citation) ?? ""),
        "strictness": .text(rule?.severity.words ?? ""),
        "broken": .text(outcome.broken > 0 ? String(outcome.broken) : ""),
        "figures": .text(figures.joined(separator: "；")),
        "why": .optional(outcome.reasonWords),
      ])
    }
  }
}
