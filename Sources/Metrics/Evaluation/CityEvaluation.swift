/// A city's score sheet at one stage, with what stands beside the grade.
///
/// The score says how far the targets are reached; it makes good for no breach. Minima and hard
/// findings therefore stand beside the grade, and what follows is the reviewer's choice.
package struct CityEvaluation: Sendable, Hashable {
  /// The evaluation as the programme describes it.
  package var stage: EvaluationStage
  /// The city.
  package var city: CityCode
  /// The checkpoint year that is scored; nil before any year is reported.
  package var year: Int?
  /// A Boolean value indicating whether that year has not ended at the as-of date.
  package var isPartYear: Bool
  /// The lines of the sheet; empty without targets.
  package var lines: [EvaluationLine]
  /// The exact score of 100; nil without targets.
  package var score: ExactRatio?
  /// The grade; nil without a score.
  package var grade: String?
  /// How the minima and bottom lines of the stage came out, those that apply to the city.
  package var bottomLines: [RuleOutcome]
  /// The findings of hard rules.
  package var hardFindings: [Finding]

  /// The measures among which the reviewer chooses.
  package var measures: [EvaluationMeasure] { stage.measures }

  /// Creates the evaluation of a city, or nil where the programme has none for the stage.
  ///
  /// - Parameters:
  ///   - city: The city.
  ///   - assessment: The assessment that the city belongs to; its stage decides.
  package init?(of city: CityAssessment, in assessment: Assessment) {
    let programme = assessment.programme
    guard let stage = programme.evaluations.first(where: { $0.stage == assessment.stage }) else {
      return nil
    }
    self.stage = stage
    self.city = city.city.code
    let card = city.scorecards.last { stage.year == nil || $0.year == stage.year }
    year = card?.year
    isPartYear = card?.isPartYear ?? false
    lines = (card?.lines ?? []).map { line in
      let year = city.progress(of: line.key)?.years.first { $0.year == card?.year }
      return EvaluationLine(line, year, programme.scoring)
    }
    score = card?.score
    grade = card?.grade
    bottomLines = stage.rules.compactMap { id in
      assessment.outcomes.first {
        $0.rule == id && $0.city == city.city.code && $0.reason != .otherRegions
      }
    }
    hardFindings = assessment.findings.filter {
      $0.city == city.city.code && $0.ruleSeverity == .hard && $0.severity == .violation
    }
  }
}
