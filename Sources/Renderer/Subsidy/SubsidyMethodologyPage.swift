import Metrics

/// Definitions, limits, rules and sources of a subsidy's site.
struct SubsidyMethodologyPage: Sendable {
  private let dossier: SubsidyDossier

  init(_ dossier: SubsidyDossier) {
    self.dossier = dossier
  }

  /// The template of the page.
  static let template = "pages/subsidy-methodology"

  /// The page's plan.
  var plan: PagePlan {
    PagePlan(path: SitePath.methodology) { _ throws(RendererError) in
      let own: TemplateContext = ["items": .list(dossier.overview.items.map(item))]
      return Page(
        path: SitePath.methodology, template: SubsidyMethodologyPage.template, title: "口径说明",
        section: .methodology,
        context: own.merging(RuleList(dossier.report).context)
          .merging(CheckList(dossier.report).context))
    }
  }

  private func item(_ item: AwardItemTotal) -> TemplateContext {
    [
      "name": .text(item.item.name),
      "href": .text(item.total.rows > 0 ? SubsidyPath.item(item.item.key) : ""),
      "aliases": .text(([item.item.key] + item.item.aliases).joined(separator: "、")),
      "clauses": .list(
        item.rules.map {
          ["rule": .text($0.id), "ruleHref": .text("\(SitePath.methodology)#rule-\($0.id)")]
        }),
    ]
  }
}
