import Metrics

/// The documents of the policies side by side, and where they ask for different things.
struct PoliciesPage: Sendable {
  let report: Report
  let comparison: PolicyComparison

  /// The template of the page.
  static let template = "pages/policies"

  /// The page's plan.
  var plan: PagePlan {
    PagePlan(path: SitePath.policies) { _ throws(RendererError) in
      Page(
        path: SitePath.policies, template: PoliciesPage.template, title: "政策比较",
        section: .policies, context: context)
    }
  }

  private var context: TemplateContext {
    let conflicts = comparison.conflicts
    return [
      "documents": .list(comparison.documents.map(document)),
      "aspects": .list(comparison.aspects.compactMap(aspect)),
      "hasConflicts": .flag(!conflicts.isEmpty),
      "conflicts": .list(conflicts.map { conflict($0.rule, $0.others) }),
    ]
  }

  private func document(_ document: RuleDocument) -> TemplateContext {
    let isOwn = report.programme.rules.documents.contains { $0.key == document.key }
    return [
      "shortName": .text(document.shortName), "title": .text(document.title),
      "number": .text(document.number.isEmpty ? "文号未载明" : document.number),
      "isOwn": .flag(isOwn), "note": .text(document.note),
      "period": .text(PoliciesPage.period(of: document)),
    ]
  }

  private static func period(of document: RuleDocument) -> String {
    switch (document.validFrom, document.validTo) {
    case (let from?, let to?): "\(from.chineseText)至\(to.chineseText)"
    case (let from?, nil): "\(from.chineseText)起"
    case (nil, let to?): "至\(to.chineseText)"
    case (nil, nil): "起止日期未载明"
    }
  }

  /// One row; nil where no document says anything about the aspect.
  private func aspect(_ aspect: PolicyComparison.Aspect) -> TemplateContext? {
    let entries = comparison.documents.map { document in
      document.comparison.first { $0.aspect == aspect.key }
    }
    guard entries.contains(where: { $0 != nil }) else { return nil }
    let stated = entries.compactMap(\.self)
    return [
      "aspect": .text(aspect.name), "cells": .list(entries.map { cell($0, beside: stated) }),
    ]
  }

  private func cell(
    _ entry: ComparisonEntry?, beside others: [ComparisonEntry]
  ) -> TemplateContext {
    guard let entry else {
      return ["isStated": false, "text": "", "rules": .list([]), "rivals": ""]
    }
    // Rules may differ in one aspect and agree in another.
    let different = Set(others.filter { $0.text != entry.text }.flatMap(\.rules))
    var rivals: [String] = []
    for id in entry.rules.flatMap(comparison.rivals)
    where different.contains(id) && !entry.rules.contains(id) && !rivals.contains(id) {
      rivals.append(id)
    }
    return [
      "isStated": true, "text": .text(entry.text), "rules": .list(entry.rules.map(rule)),
      "rivals": .text(rivals.joined(separator: "、")),
    ]
  }

  /// A rule's id; it leads to the methodology where the site's programme has it.
  private func rule(_ id: String) -> TemplateContext {
    let isOwn = report.programme.rules.rule(id) != nil
    return [
      "rule": .text(id), "ruleHref": .text(isOwn ? "\(SitePath.methodology)#rule-\(id)" : ""),
      "clause": .text(comparison.rules[id]?.clause ?? ""),
      "title": .text(comparison.rules[id]?.title ?? ""),
    ]
  }

  private func conflict(
    _ note: PolicyComparison.RuleNote, _ others: [PolicyComparison.RuleNote]
  ) -> TemplateContext {
    func words(_ note: PolicyComparison.RuleNote) -> TemplateContext {
      let name = comparison.documents.first { $0.key == note.document }?.shortName ?? note.document
      return rule(note.id).merging(["document": .text(name)])
    }
    return [
      "rule": .object(words(note)), "others": .list(others.map(words)), "note": .text(note.note),
    ]
  }
}
