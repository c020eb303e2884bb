import Metrics

/// The problems in the files that were handed in, file by file, with how to mend them.
struct QualityPage: Sendable {
  let report: Report

  /// The template of the page.
  static let template = "pages/quality"

  /// The page's plan.
  var plan: PagePlan {
    PagePlan(path: SitePath.quality) { _ throws(RendererError) in
      let table = QualityTable(report)
      return Page(
        path: SitePath.quality, template: QualityPage.template, title: "数据质量",
        section: .quality,
        context: [
          "sentence": .text(OverviewProse(report).issues), "counts": .list(table.counts),
          "files": .list(table.files), "kinds": .list(table.kinds),
          "hasIssues": .flag(!report.assessment.issues.isEmpty),
        ])
    }
  }
}
