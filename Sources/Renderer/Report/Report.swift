package import Metrics

/// What every page is made from: the assessment and the decisions about the site.
package struct Report: Sendable {
  /// How the province stands, already redacted for the edition.
  package let assessment: Assessment
  /// The decisions about the site.
  package let settings: SiteSettings

  /// What was checked in the files and rows.
  package let catalogue: QualityCatalogue

  /// The policies side by side; nil where none are compared.
  package let comparison: PolicyComparison?

  /// The rules about papers and steps.
  private let papers: Set<String>
  private let findingsByCity: [CityCode: [Finding]]
  private let outcomesByCity: [CityCode: [RuleOutcome]]

  /// Creates the common ground of all pages.
  package init(
    assessment: Assessment, settings: SiteSettings, catalogue: QualityCatalogue = .none,
    comparison: PolicyComparison? = nil
  ) {
    self.comparison = comparison
    self.assessment = assessment
    self.settings = settings
    self.catalogue = catalogue
    let rules = assessment.programme.rules.rules
    // By index: a rule is too large to be copied for each that is looked at.
    papers = Set(
      rules.indices.filter { rules[$0].severity == .completeness }.map { rules[$0].id })
    findingsByCity = Report.byCity(assessment.findings) { $0.city }
    outcomesByCity = Report.byCity(assessment.outcomes) { $0.city }
  }

  /// Sorts what is about cities; the rest is about the whole.
  private static func byCity<Element>(
    _ all: [Element], city: (Element) -> CityCode?
  ) -> [CityCode: [Element]] {
    var byCity: [CityCode: [Element]] = [:]
    for element in all {
      if let code = city(element) { byCity[code, default: []].append(element) }
    }
    return byCity
  }

  /// Returns the findings about a city, in the order in which they were found.
  func findings(of city: CityCode) -> [Finding] { findingsByCity[city] ?? [] }

  /// Returns how the rules came out for a city, in their order.
  func outcomes(of city: CityCode) -> [RuleOutcome] { outcomesByCity[city] ?? [] }

  /// Returns how an outcome's rule came out, as pages say it.
  func verdict(of outcome: RuleOutcome) -> RuleVerdict {
    RuleVerdict(outcome.state, papers.contains(outcome.rule) ? .completeness : nil)
  }

  /// The programme that was applied.
  package var programme: Programme { assessment.programme }

  /// A Boolean value indicating whether the site compares policies.
  package var hasComparison: Bool { comparison != nil }

  /// Returns where a city's findings stand: on its page, in a subsidy's site among all.
  func findingsPath(of city: CityCode) -> String {
    programme.isSubsidy ? SitePath.findings : "\(SitePath.city(city))#findings"
  }

  /// A Boolean value indicating whether ledgers of enterprises are part of the site.
  package var hasLedgers: Bool { settings.edition == .internal }

  /// The indicators in the order of annex 2.
  package var indicators: [Indicator] { programme.indicators }

  /// The latest reported year; nil before the programme's start.
  package var currentYear: Int? { assessment.years.last }

  /// The indicators in order, each with the province's progress.
  package var totals: [(indicator: Indicator, progress: IndicatorProgress)] {
    programme.indicators.compactMap { indicator in
      assessment.total.progress.first { $0.key == indicator.key }.map { (indicator, $0) }
    }
  }

  /// Returns a city's short name, or its code where the programme does not know it.
  package func cityName(_ code: CityCode) -> String {
    programme.cities.first { $0.code == code }?.name ?? code.rawValue
  }

  /// Returns the short name of an issue's kind; the code itself where the catalogue
  /// does not name it.
  package func issueName(_ code: String) -> String {
    catalogue.title(of: code) ?? code
  }

  /// Returns an indicator as the programme names it.
  package func indicator(_ key: IndicatorKey) -> Indicator? {
    programme.indicators.first { $0.key == key }
  }
}
