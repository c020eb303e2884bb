/// Lists the pages of a site.
package enum SitePlan {
  /// The templates that pages are made from.
  package static let templates: Set<String> = Set([
    OverviewPage.template, IndicatorPage.template, FindingsPage.template, QualityPage.template,
    MethodologyPage.template, DownloadsPage.template,
  ]).union(CityPages.templates)

  /// Returns the plans of all pages but the one that lists the data files, in the order in which
  /// readers meet them.
  ///
  /// - Parameter report: The common ground of all pages.
  /// - Returns: The plans; no two have the same path.
  static func pages(of report: Report) -> [PagePlan] {
    let lists = [
      FindingsPage(report: report).plan, QualityPage(report: report).plan,
      MethodologyPage(report: report).plan,
    ]
    return [OverviewPage(report: report).plan] + CityPages.plans(of: report)
      + IndicatorPage.plans(of: report) + lists
  }
}
