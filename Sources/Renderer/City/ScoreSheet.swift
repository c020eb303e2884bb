import Metrics

/// How a city's score at a checkpoint is made up, line by line.
struct ScoreSheet: Sendable {
  private let dossier: CityDossier
  private let card: Scorecard

  init(_ dossier: CityDossier, _ card: Scorecard) {
    self.dossier = dossier
    self.card = card
  }

  /// Returns the sheets of all reported years, the latest first.
  static func all(_ dossier: CityDossier) -> [TemplateContext] {
    dossier.city.scorecards.reversed().map { ScoreSheet(dossier, $0).context }
  }

  /// The names of the template `parts/city-score`.
  var context: TemplateContext {
    let full = card.lines.reduce(ExactRatio.zero) { $0 + $1.fullPoints }
    let names = dossier.indicators.filter { line(of: $0.indicator.key) == nil }
      .map(\.indicator.shortName)
    return [
      "year": .text(String(card.year)), "isPartYear": .flag(card.isPartYear),
      "hasScore": .flag(card.score != nil), "rows": .list(card.lines.map(row)),
      "fullPoints": .text(full.truncatedText(decimals: 2)), "score": .text(card.scoreText),
      "grade": .optional(card.isPartYear ? nil : card.grade),
      "leftOut": .text(names.joined(separator: "、")),
      "ranking": .optional(CityProse(dossier).ranking(card)),
      "origin": .text(dossier.programme.scoring.origin),
      "bands": .text(
        dossier.programme.scoring.bands.map { "\($0.name) ≥ \($0.minimum)" }.joined(separator: "，")),
    ]
  }

  private func line(of key: IndicatorKey) -> ScoreLine? { card.lines.first { $0.key == key } }

  private func row(_ line: ScoreLine) -> TemplateContext {
    let year = dossier.city.progress(of: line.key)?.years.first { $0.year == card.year }
    return [
      "name": .text(dossier.report.indicator(line.key)?.name ?? line.key.rawValue),
      "href": .text(SitePath.indicator(line.key)),
      "weight": .text(String(line.weight)),
      "target": .text(Figures.target(year?.target, of: line.key)),
      "counted": .text(Figures.value(year?.cumulativeCounted, of: line.key)),
      "rate": .text(Figures.rate(year?.completion)),
      "full": .text(line.fullPoints.truncatedText(decimals: 2)),
      "points": .text(line.points.truncatedText(decimals: 2)),
    ]
  }
}
