import Metrics

/// All findings: rules by city, then one row for each.
struct FindingsPage: Sendable {
  let report: Report

  /// The template of the page.
  static let template = "pages/findings"

  /// The page's plan.
  var plan: PagePlan {
    PagePlan(path: SitePath.findings) { _ throws(RendererError) in
      Page(
        path: SitePath.findings, template: FindingsPage.template, title: "问题清单",
        section: .findings, context: context)
    }
  }

  private var context: TemplateContext {
    let table = FindingTable(report)
    let own: TemplateContext = [
      "sentence": .text(OverviewProse(report).findings ?? "本站未核查规则，不能据此认为不存在违规"),
      "sections": .list(table.sections),
    ]
    return own.merging(RuleMatrix(report).context)
  }
}
