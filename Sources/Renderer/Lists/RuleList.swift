import Metrics

/// The rules of a programme with their documents, and where its figures come from, as the
/// methodology pages of all sites show them.
struct RuleList: Sendable {
  private let report: Report

  init(_ report: Report) {
    self.report = report
  }

  private var programme: Programme { report.programme }

  /// The names of the templates `parts/method-rules` and `parts/method-sources`.
  var context: TemplateContext {
    let calendar = programme.rules.calendar
    return [
      "hasRules": .flag(!rules.isEmpty), "rules": .list(rules),
      "hasDocuments": .flag(!documents.isEmpty), "documents": .list(documents),
      "calendarOrigin": .text(calendar.years.isEmpty ? "" : calendar.origin),
      "programmeId": .text(programme.id), "notes": .texts(programme.notes),
      "inputs": .list(inputs),
      "hasSheets": .flag(report.assessment.submission.sources.contains { !$0.sheet.isEmpty }),
    ]
  }

  /// The tables that the figures come from, in input order.
  private var inputs: [TemplateContext] {
    report.assessment.submission.sources.map {
      ["file": .text($0.file), "sheet": .text($0.sheet.isEmpty ? Figures.none : $0.sheet)]
    }
  }

  /// The rules of the programme; findings of rules that it does not know are added.
  private var rules: [TemplateContext] {
    var seen = Set(programme.rules.rules.map(\.id))
    let others = report.assessment.findings.filter { seen.insert($0.rule).inserted }
    return RuleCoverage.list(of: programme.rules).map(rule)
      + others.map {
        [
          "anchor": .text("rule-\($0.rule)"), "rule": .text($0.rule), "title": .text($0.message),
          "clause": .text($0.clause), "strictness": "", "validity": "", "kind": "",
          "outcome": "问题清单", "outcomeHref": .text(SitePath.findings),
          "note": "",
        ]
      }
  }

  private func rule(_ coverage: RuleCoverage) -> TemplateContext {
    let rule = coverage.rule
    let book = programme.rules
    var kinds: [String] = []
    for kind in [rule.kind] + rule.furtherKinds where !kinds.contains(kind.words) {
      kinds.append(kind.words)
    }
    let conflicts =
      rule.conflicts.isEmpty ? "" : "与\(rule.conflicts.joined(separator: "、"))规定不同。"
    let notes = [conflicts, coverage.unansweredBecause.map { "\($0)。" } ?? "", rule.note]
    return [
      "anchor": .text("rule-\(rule.id)"), "rule": .text(rule.id), "title": .text(rule.title),
      "clause": .text(book.citation(of: rule)), "strictness": .text(rule.severity.words),
      "validity": .text(rule.validity(in: book)), "kind": .text(kinds.joined(separator: "；")),
      "outcome": .text(coverage.page == .methodology ? "本页" : coverage.page.words),
      "outcomeHref": .text(
        coverage.page == .methodology ? "" : SitePath.findings),
      "note": .text(notes.joined()),
    ]
  }

  /// The documents that rules come from.
  private var documents: [TemplateContext] {
    programme.rules.documents.map { document in
      [
        "shortName": .text(document.shortName), "title": .text(document.title),
        "number": .text(document.number), "note": .text(document.note),
      ]
    }
  }
}
