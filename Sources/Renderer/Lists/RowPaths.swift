import Metrics

/// Where the rows behind findings stand in the site.
struct RowPaths: Sendable {
  private let report: Report
  private let enterprises: [SourceReference: Int]
  private let funds: [SourceReference: Int]
  private let awards: [SourceReference: Int]
  /// The order of awards in their ledger; nil outside a subsidy's site.
  private let places: AwardPlaces?

  /// Prepares the rows of findings, as many of each as a table shows.
  init(_ report: Report, rowsPerFinding: Int) {
    self.report = report
    let assessment = report.assessment
    var named: Set<SourceReference> = []
    if report.hasLedgers {
      for finding in assessment.findings {
        named.formUnion(finding.rows.prefix(rowsPerFinding).map(\.source))
        if let source = finding.source { named.insert(source) }
      }
    }
    func places(_ sources: some Sequence<SourceReference>) -> [SourceReference: Int] {
      guard !named.isEmpty else { return [:] }
      var places: [SourceReference: Int] = [:]
      for (place, source) in sources.enumerated() where named.contains(source) {
        places[source] = place
      }
      return places
    }
    let isSubsidy = report.programme.isSubsidy
    let submission = assessment.submission
    enterprises = isSubsidy ? [:] : places(submission.enterprises.lazy.map(\.source))
    funds = places(submission.funds.lazy.map(\.source))
    awards = isSubsidy ? places(submission.awards.lazy.map(\.source)) : [:]
    self.places =
      isSubsidy ? AwardPlaces(AwardOverview(of: assessment.cities, in: assessment)) : nil
  }

  /// Returns where a row stands; nil where the site does not show it.
  func path(of row: SourceReference) -> String? {
    let assessment = report.assessment
    if let place = enterprises[row] { return LedgerPages.path(of: place, in: assessment) }
    if let place = awards[row] { return places?.path(of: place) }
    guard let place = funds[row] else { return nil }
    if places != nil {
      let isShown = place < SubsidyFundsPage.limit
      return isShown ? "\(SitePath.funds)#\(SubsidyFundsPage.anchor(place))" : nil
    }
    let code = assessment.submission.funds[place].city
    let isKnown = assessment.cities.contains { $0.city.code == code }
    return isKnown ? "\(CityPath.records(code))#funds-\(place + 1)" : nil
  }
}
