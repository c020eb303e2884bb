import Metrics

/// Lists the pages of a site.
package enum SitePlan {
  /// The templates that pages are made from.
  package static let templates: Set<String> = Set([
    OverviewPage.template, IndicatorPage.template, FindingsPage.template, QualityPage.template,
    MethodologyPage.template, DownloadsPage.template, FundsPage.template,
    SubsidyFundsPage.template, PoliciesPage.template,
  ]).union(CityPages.templates).union(SubsidyPages.templates)

  /// Returns the plans of all pages but the one that lists the data files, in the order in which
  /// readers meet them.
  ///
  /// - Parameter report: The common ground of all pages.
  /// - Returns: The plans; no two have the same path.
  static func pages(of report: Report) -> [PagePlan] {
    let lists =
      [FindingsPage(report: report).plan, QualityPage(report: report).plan]
      + (report.comparison.map { [PoliciesPage(report: report, comparison: $0).plan] } ?? [])
    if report.programme.isSubsidy {
      let dossier = SubsidyDossier(report)
      return SubsidyPages.plans(of: dossier) + [SubsidyFundsPage(dossier).plan] + lists
        + [SubsidyMethodologyPage(dossier).plan]
    }
    return [OverviewPage(report: report).plan] + CityPages.plans(of: report)
      + IndicatorPage.plans(of: report) + [FundsPage(report: report).plan] + lists
      + [MethodologyPage(report: report).plan]
  }
}
