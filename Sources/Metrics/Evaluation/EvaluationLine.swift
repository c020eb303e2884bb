/// One indicator on a city's score sheet.
package struct EvaluationLine: Sendable, Hashable {
  /// What the sheet asks about a completion.
  package enum Remark: String, Sendable, CaseIterable, Hashable {
    /// Nothing: the target is reached, and not by far exceeded.
    case none
    /// The target is not reached: the reason and the remedy.
    case short
    /// The target is far exceeded: the reason.
    case explain
    /// The target is exceeded so far that it was probably set too low.
    case question
    /// There is a target and no value.
    case noData = "no_data"

    /// The remark in words; empty where nothing is asked.
    package var words: String {
      switch self {
      case .none: ""
      case .short: "未完成，须说明原因和改进措施"
      case .explain: "超额较多，须说明原因"
      case .question: "目标值可能偏低，须核实目标并说明原因"
      case .noData: "未报，须补报"
      }
    }
  }

  /// The indicator.
  package var key: IndicatorKey
  /// The indicator's weight as configured.
  package var weight: Int
  /// The points of 100 that full completion gives.
  package var fullPoints: ExactRatio
  /// The cumulative target of the year.
  package var target: Int64?
  /// The cumulative counted value.
  package var actual: Int64?
  /// Actual ÷ target; nil without a value.
  package var completion: CompletionRate?
  /// The points that the city has; never more than `fullPoints`.
  package var points: ExactRatio
  /// What the sheet asks; where it asks anything, a field for the reason stands beside it.
  package var remark: Remark

  /// Creates a line.
  ///
  /// - Parameters:
  ///   - line: The indicator's part in the score.
  ///   - year: The indicator in the scored year.
  ///   - scoring: The limits above which a completion has to be explained.
  init(_ line: ScoreLine, _ year: YearProgress?, _ scoring: ScoringScheme) {
    key = line.key
    weight = line.weight
    fullPoints = line.fullPoints
    target = year?.target
    actual = year?.cumulativeCounted
    completion = year?.completion
    points = line.points
    remark = EvaluationLine.remark(on: year?.completion, scoring)
  }

  private static func remark(on rate: CompletionRate?, _ scoring: ScoringScheme) -> Remark {
    guard let rate else { return .noData }
    if !rate.isComplete { return .short }
    if rate.exceeds(percent: scoring.suspectAbovePercent) { return .question }
    return rate.exceeds(percent: scoring.explainAbovePercent) ? .explain : .none
  }
}
