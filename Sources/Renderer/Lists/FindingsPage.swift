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
    return [
      "sentence": .text(OverviewProse(report).findings ?? ""), "counts": .list(table.counts),
      "cities": .list(
        report.assessment.cities.map {
          ["city": .text($0.city.name), "path": .text("\(SitePath.city($0.city.code))#findings")]
        }),
      "totalName": .text(report.programme.totalName), "rules": .list(table.byRule),
      "rows": .list(table.rows), "hasRows": .flag(!report.assessment.findings.isEmpty),
    ]
  }
}
