/// Lists the pages of a site.
package enum SitePlan {
  /// The templates that pages are made from.
  package static let templates: Set<String> = Set(["pages/overview"]).union(CityPages.templates)

  /// Returns the plans of all pages, in the order in which readers meet them.
  ///
  /// - Parameters:
  ///   - report: The common ground of all pages.
  ///   - dataFiles: The data files that the page of downloads lists.
  /// - Returns: The plans; no two have the same path.
  package static func pages(of report: Report, dataFiles: [DataFile]) -> [PagePlan] {
    [overview(report)] + CityPages.plans(of: report)
  }

  private static func overview(_ report: Report) -> PagePlan {
    PagePlan(path: SitePath.overview) { _ throws(RendererError) in
      Page(
        path: SitePath.overview, template: "pages/overview", title: report.settings.title,
        section: .overview, context: ["summary": "", "chart": .none, "status": .none])
    }
  }
}
