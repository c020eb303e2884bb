import Metrics

/// One city's assessment together with what its pages need of the whole.
struct CityDossier: Sendable {
  /// The common ground of all pages.
  let report: Report
  /// The city.
  let city: CityAssessment

  var assessment: Assessment { report.assessment }
  var code: CityCode { city.city.code }
  var programme: Programme { assessment.programme }
  var submission: Submission { assessment.submission }
  var asOf: CalendarDay { assessment.asOf }

  /// The name with its administrative word: `佛山市`.
  var fullName: String { city.city.name.hasSuffix("市") ? city.city.name : city.city.name + "市" }

  /// The indicators in the programme's order, each with the city's progress.
  var indicators: [(indicator: Indicator, progress: IndicatorProgress)] {
    programme.indicators.compactMap { indicator in
      city.progress(of: indicator.key).map { (indicator, $0) }
    }
  }

  /// The checkpoint in which the as-of date falls: that of the last reported year.
  var checkpoint: Checkpoint? {
    guard let year = assessment.years.last else { return nil }
    return programme.checkpoints.first { $0.year == year }
  }

  /// The last checkpoint for which the city has any target.
  var lastCheckpoint: Checkpoint? {
    programme.checkpoints.last { checkpoint in
      city.progress.contains { $0.target(on: checkpoint.day) != nil }
    }
  }

  /// The scorecard of the year in which the as-of date falls.
  var scorecard: Scorecard? { city.scorecards.last }

  /// The whole award: what the city states, else what the programme knows; nil where neither does.
  var award: Money? { city.record?.award.value ?? city.city.award }
}

extension IndicatorProgress {
  /// Returns the target of the checkpoint on a day, also of one that is not yet reported; nil where
  /// there is none.
  func target(on day: CalendarDay) -> Int64? {
    // The plan begins with the start and 0; every later corner is a checkpoint.
    plan.dropFirst().first { $0.day == day }?.value
  }
}

extension CityDossier {
  /// Returns where a row stands: `佛山/被改造企业.csv 第105行`.
  func source(_ reference: SourceReference) -> String { submission.rowWords(of: reference) }
}
