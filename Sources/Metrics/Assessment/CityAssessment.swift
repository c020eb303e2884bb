/// How one city stands.
package struct CityAssessment: Sendable {
  /// The city as the programme describes it.
  package var city: ProgrammeCity
  /// What the city states about its approval and award; nil where it handed in no such row.
  package var record: CityRecord?
  /// The first day of the city's period.
  package var start: CalendarDay
  /// A Boolean value indicating whether the start is the programme's default.
  package var startIsDefault: Bool
  /// The six indicators, in order.
  package var progress: [IndicatorProgress]
  /// One scorecard for each reported year.
  package var scorecards: [Scorecard]
  /// Figures of all enterprise rows of the city.
  package var tally: EnterpriseTally
  /// The declared sub-industries, in input order, without repeats.
  package var subIndustries: [SubIndustryAssessment]
  /// The counted modes by kind, in the order of `ModeKind`.
  package var countedModes: [ModeKind: Int]
  /// The city's money up to the as-of date.
  package var funds: FundSummary
  /// The places of the city's rows in the submission.
  package var rows: CityRows

  /// Creates a city's assessment.
  package init(
    city: ProgrammeCity, record: CityRecord?, start: CalendarDay, startIsDefault: Bool,
    progress: [IndicatorProgress], scorecards: [Scorecard], tally: EnterpriseTally,
    subIndustries: [SubIndustryAssessment], countedModes: [ModeKind: Int], funds: FundSummary,
    rows: CityRows
  ) {
    self.city = city
    self.record = record
    self.start = start
    self.startIsDefault = startIsDefault
    self.progress = progress
    self.scorecards = scorecards
    self.tally = tally
    self.subIndustries = subIndustries
    self.countedModes = countedModes
    self.funds = funds
    self.rows = rows
  }

  /// The progress of one indicator.
  package func progress(of key: IndicatorKey) -> IndicatorProgress? {
    progress.first { $0.key == key }
  }
}

/// The places of a city's rows in the arrays of the submission, in input order.
package struct CityRows: Sendable, Hashable {
  /// Places in `Submission.enterprises`.
  package var enterprises: [Int] = []
  /// Places in `Submission.leadUnits`.
  package var leadUnits: [Int] = []
  /// Places in `Submission.partners`.
  package var partners: [Int] = []
  /// Places in `Submission.modes`.
  package var modes: [Int] = []
  /// Places in `Submission.platforms`.
  package var platforms: [Int] = []
  /// Places in `Submission.solutions`.
  package var solutions: [Int] = []
  /// Places in `Submission.funds`.
  package var funds: [Int] = []
  /// Places in `Submission.awards`.
  package var awards: [Int] = []

  /// Creates an empty set of places.
  package init() {}
}

/// How the whole province stands.
package struct TotalAssessment: Sendable {
  /// The six indicators: sums over the cities that have values or targets.
  package var progress: [IndicatorProgress]
  /// Figures of all enterprise rows.
  package var tally: EnterpriseTally
  /// The money of all cities up to the as-of date.
  package var funds: FundSummary

  /// Creates a total.
  package init(progress: [IndicatorProgress], tally: EnterpriseTally, funds: FundSummary) {
    self.progress = progress
    self.tally = tally
    self.funds = funds
  }
}
