/// Counts and judges a submission: from rows to an assessment (contract §2).
package struct Assessor: Sendable {
  /// The programme that is applied.
  package var programme: Programme
  /// The as-of date; nil takes the latest event in the data.
  package var asOf: CalendarDay?
  /// The stage of the report; nil finds it from the as-of date and the checkpoints.
  package var stage: ReportStage?

  /// Creates an assessor.
  package init(programme: Programme, asOf: CalendarDay? = nil, stage: ReportStage? = nil) {
    self.programme = programme
    self.asOf = asOf
    self.stage = stage
  }

  /// Returns the assessment of a submission.
  ///
  /// - Parameters:
  ///   - submission: The rows that were handed in.
  ///   - issues: What was wrong in the files; it is passed on.
  /// - Returns: Counts, progress, scores and verdicts of every row.
  /// - Throws: `noEvents` where no date is given and no event has one; `beforeStart` where the
  ///   as-of date lies before the programme's start.
  package func assess(
    _ submission: Submission, issues: [DataIssue]
  )
    throws(AssessmentError) -> Assessment
  {
    let counted = try count(submission)
    return counted.assessment(with: counted.rules.map(counted.judged), issues: issues)
  }

  /// Counts the rows of a submission; its rules can be judged afterwards, one by one.
  ///
  /// - Parameter submission: The rows that were handed in.
  /// - Returns: Counts, progress, scores and verdicts of every row.
  /// - Throws: As `assess`.
  package func count(_ submission: Submission) throws(AssessmentError) -> CountedSubmission {
    guard let date = date(of: submission) else { throw .noEvents }
    guard date >= programme.start else {
      throw .beforeStart(asOf: date, start: programme.start, isDerived: asOf == nil)
    }
    let context = CountingContext(submission: submission, programme: programme, asOf: date)
    let timeline = Timeline(programme: programme, asOf: date)
    let homes = RowHomes(submission: submission, context: context)
    let verdicts = Verdicts(submission: submission, homes: homes, context: context)
    let rows = CountedRows(
      submission: submission, homes: homes, verdicts: verdicts, context: context)
    let assembler = CityAssembler(rows: rows, timeline: timeline)
    let index = RowIndex(submission: submission, homes: homes, context: context)
    let present = programme.cities.indices.filter { index.isPresent[$0] }
    var cities = present.map { assembler.assessment(ofCity: $0, rows: index.cities[$0]) }
    let cards = Scorer(programme: programme, timeline: timeline)
      .scorecards(for: cities.map(\.progress))
    for place in cities.indices { cities[place].scorecards = cards[place] }
    let assessment = Assessment(
      programme: programme, asOf: date, asOfIsDerived: asOf == nil,
      stage: stage ?? ReportStage(programme: programme, asOf: date),
      years: timeline.years.map(\.checkpoint.year), submission: submission,
      enterpriseVerdicts: verdicts.enterprises, modeVerdicts: verdicts.modes,
      platformVerdicts: verdicts.platforms, solutionVerdicts: verdicts.solutions, cities: cities,
      total: total(of: cities, targets: assembler.targets, timeline: timeline), issues: [],
      findings: [])
    return CountedSubmission(
      assessment, judge: RuleJudge(rows, index: index))
  }

  private func total(
    of cities: [CityAssessment], targets: [CityCode: [IndicatorKey: [Int: Int64]]],
    timeline: Timeline
  ) -> TotalAssessment {
    let counter = ProgressCounter(programme: programme, timeline: timeline)
    let progress = programme.indicators.enumerated().map { place, indicator in
      counter.total(
        of: indicator.key, cities: cities.map { $0.progress[place] },
        targets: cities.map { targets[$0.city.code]?[indicator.key] ?? [:] })
    }
    var tally = EnterpriseTally()
    var funds = FundSummary()
    for city in cities {
      tally.merge(city.tally)
      funds.merge(city.funds)
    }
    return TotalAssessment(progress: progress, tally: tally, funds: funds)
  }

  /// Returns the as-of date of a submission: the given one, else the latest event in the data; nil
  /// where there is neither.
  package func date(of submission: Submission) -> CalendarDay? {
    asOf ?? latestEvent(in: submission)
  }

  /// The latest event date of any row: acceptance, forming, launch or release; of a subsidy, any
  /// date of an award.
  private func latestEvent(in submission: Submission) -> CalendarDay? {
    let awards = programme.isSubsidy ? submission.awards : []
    let days = [
      awards.compactMap { $0.days.compactMap(\.value?.day).max() }.max(),
      submission.enterprises.lazy.compactMap { $0.acceptedOn.value?.day }.max(),
      submission.modes.lazy.compactMap { $0.formedOn.value?.day }.max(),
      submission.platforms.lazy.compactMap { $0.launchedOn.value?.day }.max(),
      submission.solutions.lazy.compactMap { $0.releasedOn.value?.day }.max(),
    ]
    return days.compactMap(\.self).max()
  }
}

/// Why a submission cannot be assessed at all.
package enum AssessmentError: Error, Hashable {
  /// No as-of date was given, and no row has an event to take it from.
  case noEvents
  /// The as-of date lies before the programme's start; `isDerived` tells whether it was taken
  /// from the data.
  case beforeStart(asOf: CalendarDay, start: CalendarDay, isDerived: Bool)
}

extension ReportStage {
  /// Finds the stage at a date: mid-term from the first checkpoint, final from the last one on.
  package init(programme: Programme, asOf: CalendarDay) {
    let passed = programme.checkpoints.count { $0.day <= asOf }
    self =
      passed == 0 ? .monitoring : passed < programme.checkpoints.count ? .midterm : .final
  }
}
