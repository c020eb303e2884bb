import Metrics

/// All pages that belong to one city: its report, its ledgers and its sub-industries.
enum CityPages {
  /// The templates that these pages are made from.
  static let templates: Set<String> = [
    CityPage.template, LedgerPages.template, RecordsPage.template, SubIndustryPage.template,
    IndustryIndex.template,
  ]

  /// Returns what plans the pages of each city, in official order, and the list of sub-industries.
  static func parts(of report: Report) -> [SitePlan.Part] {
    let issues = IssueIndex(report.assessment)
    let cities = report.assessment.cities.map { city -> SitePlan.Part in
      {
        let dossier = CityDossier(report: report, city: city)
        let ledgers =
          report.hasLedgers ? LedgerPages(dossier).plans + [RecordsPage(dossier).plan] : []
        let sectors = city.subIndustries.map { SubIndustryPage(dossier, $0).plan }
        return [CityPage(dossier, issues: issues[city.city.code]).plan] + ledgers + sectors
      }
    }
    return cities + [{ [IndustryIndex(report).plan] }]
  }
}
