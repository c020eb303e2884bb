/// A city's score at one checkpoint.
package struct Scorecard: Sendable, Hashable {
  /// The checkpoint's year.
  package var year: Int
  /// A Boolean value indicating whether the year has not ended at the as-of date.
  package var isPartYear: Bool
  /// One line for each indicator with a target above 0 and a weight.
  package var lines: [ScoreLine]
  /// The exact score of 100; nil where the city has no target.
  package var score: ExactRatio?
  /// The grade; nil without a score.
  package var grade: String?
  /// The place among the cities with a score: 1, 2, 2, 4; nil without a score.
  package var rank: Int?

  /// Creates a scorecard.
  package init(
    year: Int, isPartYear: Bool, lines: [ScoreLine], score: ExactRatio?, grade: String?, rank: Int?
  ) {
    self.year = year
    self.isPartYear = isPartYear
    self.lines = lines
    self.score = score
    self.grade = grade
    self.rank = rank
  }

  /// The score with two decimals, cut off; empty without a score.
  package var scoreText: String { score?.truncatedText(decimals: 2) ?? "" }
}

/// One indicator's part in a score.
package struct ScoreLine: Sendable, Hashable {
  /// The indicator.
  package var key: IndicatorKey
  /// The weight as configured.
  package var weight: Int
  /// The points of 100 that full completion gives: weight ÷ Σ weights × 100.
  package var fullPoints: ExactRatio
  /// The points that the city has; 0 where it has no value.
  package var points: ExactRatio

  /// Creates a line.
  package init(key: IndicatorKey, weight: Int, fullPoints: ExactRatio, points: ExactRatio) {
    self.key = key
    self.weight = weight
    self.fullPoints = fullPoints
    self.points = points
  }
}
