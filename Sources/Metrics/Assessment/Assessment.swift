/// Everything that is known and judged about a submission at one date.
package struct Assessment: Sendable {
  /// The programme that was applied.
  package var programme: Programme
  /// The as-of date *t*; later events are left out.
  package var asOf: CalendarDay
  /// A Boolean value indicating whether the as-of date is the latest event in the data, because
  /// none was given.
  package var asOfIsDerived: Bool
  /// The stage of the programme that the report is made for.
  package var stage: ReportStage
  /// The programme years that are reported at *t*, in order.
  package var years: [Int]
  /// The rows that were handed in.
  package var submission: Submission
  /// What became of each enterprise row, in the order of `submission.enterprises`.
  package var enterpriseVerdicts: [EnterpriseVerdict]
  /// What became of each row of 转型模式, in order.
  package var modeVerdicts: [ProductVerdict]
  /// What became of each row of 行业平台, in order.
  package var platformVerdicts: [ProductVerdict]
  /// What became of each row of 数字化解决方案, in order.
  package var solutionVerdicts: [ProductVerdict]
  /// The cities with a row in any table, in official order.
  package var cities: [CityAssessment]
  /// The whole province.
  package var total: TotalAssessment
  /// What is wrong in the files, in reading order.
  package var issues: [DataIssue]
  /// What breaks a rule; empty where no rule set was judged.
  package var findings: [Finding]
  /// How every rule came out for every city, in the order of the rules, then of the cities.
  package var outcomes: [RuleOutcome] = []

  /// Creates an assessment.
  package init(
    programme: Programme, asOf: CalendarDay, asOfIsDerived: Bool, stage: ReportStage, years: [Int],
    submission: Submission, enterpriseVerdicts: [EnterpriseVerdict],
    modeVerdicts: [ProductVerdict], platformVerdicts: [ProductVerdict],
    solutionVerdicts: [ProductVerdict], cities: [CityAssessment], total: TotalAssessment,
    issues: [DataIssue], findings: [Finding]
  ) {
    self.programme = programme
    self.asOf = asOf
    self.asOfIsDerived = asOfIsDerived
    self.stage = stage
    self.years = years
    self.submission = submission
    self.enterpriseVerdicts = enterpriseVerdicts
    self.modeVerdicts = modeVerdicts
    self.platformVerdicts = platformVerdicts
    self.solutionVerdicts = solutionVerdicts
    self.cities = cities
    self.total = total
    self.issues = issues
    self.findings = findings
  }
}

/// The stage of the programme that a report is made for.
package enum ReportStage: String, Sendable, CaseIterable, Hashable {
  case monitoring, midterm, final
}
