import Metrics

/// Lists the pages of a site.
package enum SitePlan {
  /// The templates that pages are made from.
  package static let templates: Set<String> = Set([
    OverviewPage.template, IndicatorPage.template, FindingsPage.template, QualityPage.template,
    MethodologyPage.template, DownloadsPage.template, FundsPage.template,
    SubsidyFundsPage.template, PoliciesPage.template,
  ]).union(CityPages.templates).union(SubsidyPages.templates)

  /// Plans some pages; each part can be planned by another thread.
  typealias Part = @Sendable () -> [PagePlan]

  /// Returns what plans all pages but the one that lists the data files, in the order in which
  /// readers meet them.
  ///
  /// - Parameter report: The common ground of all pages.
  /// - Returns: The parts; no two plans of all have the same path.
  static func parts(of report: Report) -> [Part] {
    let lists: Part = {
      [FindingsPage(report: report).plan, QualityPage(report: report).plan]
        + (report.comparison.map { [PoliciesPage(report: report, comparison: $0).plan] } ?? [])
    }
    if report.programme.isSubsidy {
      let dossier = SubsidyDossier(report)
      return [
        { SubsidyPages.plans(of: dossier) }, { [SubsidyFundsPage(dossier).plan] }, lists,
        { [SubsidyMethodologyPage(dossier).plan] },
      ]
    }
    let first: Part = { [OverviewPage(report: report).plan] }
    return [first] + CityPages.parts(of: report) + IndicatorPage.parts(of: report)
      + [{ [FundsPage(report: report).plan] }, lists, { [MethodologyPage(report: report).plan] }]
  }
}
