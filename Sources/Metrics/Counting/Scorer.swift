import BigInt

/// Scores cities at the checkpoints: Σ wᵢ·min(1, completionᵢ) ÷ Σ wᵢ × 100 over the indicators
/// with a target above 0 (contract §2).
struct Scorer {
  let programme: Programme
  let timeline: Timeline

  /// Returns the scorecards of all cities, ranked; outer by city, inner by reported year.
  func scorecards(for cities: [[IndicatorProgress]]) -> [[Scorecard]] {
    var cards = cities.map { progress in
      timeline.years.indices.map { card(for: progress, year: $0) }
    }
    for year in timeline.years.indices {
      let scores = cards.compactMap { $0[year].score }
      for city in cards.indices {
        guard let score = cards[city][year].score else { continue }
        cards[city][year].rank = 1 + scores.count { $0 > score }
      }
    }
    return cards
  }

  private func card(for progress: [IndicatorProgress], year place: Int) -> Scorecard {
    let year = timeline.years[place].checkpoint
    let judged = programme.indicators.compactMap { indicator -> (Indicator, YearProgress)? in
      guard indicator.weight > 0,
        let figures = progress.first(where: { $0.key == indicator.key })?.years[place],
        let target = figures.target, target > 0
      else { return nil }
      return (indicator, figures)
    }
    let weights = BigInt(judged.reduce(0) { $0 + $1.0.weight })
    let lines = judged.map { indicator, figures -> ScoreLine in
      let full = ExactRatio(BigInt(indicator.weight) * 100, weights)
      return ScoreLine(
        key: indicator.key, weight: indicator.weight, fullPoints: full,
        points: points(of: full, completion: figures.completion))
    }
    let score = lines.isEmpty ? nil : lines.reduce(ExactRatio.zero) { $0 + $1.points }
    return Scorecard(
      year: year.year, isPartYear: timeline.asOf < year.day, lines: lines, score: score,
      grade: score.flatMap(grade(for:)), rank: nil)
  }

  private func points(of full: ExactRatio, completion: CompletionRate?) -> ExactRatio {
    guard let completion, completion.value > 0 else { return .zero }
    if completion.isComplete { return full }
    return ExactRatio(
      full.numerator * BigInt(completion.value), full.denominator * BigInt(completion.target))
  }

  private func grade(for score: ExactRatio) -> String? {
    programme.scoring.bands.first { score >= ExactRatio(BigInt($0.minimum), 1) }?.name
  }
}
