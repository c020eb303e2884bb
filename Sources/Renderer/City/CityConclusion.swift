import Metrics

/// The conclusion of a city's report: score, grade, rank and one paragraph.
struct CityConclusion: Sendable {
  private let dossier: CityDossier

  init(_ dossier: CityDossier) {
    self.dossier = dossier
  }

  /// The names of the template `parts/city-conclusion`.
  var context: TemplateContext {
    let card = dossier.scorecard
    let prose = CityProse(dossier)
    let score = card.flatMap { $0.score == nil ? nil : $0.scoreText }
    return [
      "score": .text(score ?? Figures.none), "hasScore": .flag(score != nil),
      "grade": .optional(card?.grade), "ranking": .optional(card.flatMap(prose.ranking)),
      "scoreYear": .text(card.map { "\($0.year)年度" } ?? ""),
      "isPartYear": .flag(card?.isPartYear ?? false),
      "scoreOrigin": .text(dossier.programme.scoring.origin),
      "paragraph": .text(prose.paragraph),
    ]
  }
}
