/// How completion becomes a score, a grade and a status.
package struct ScoringScheme: Sendable, Hashable {
  /// Who set the weights and bands, printed wherever a score is shown.
  package var origin: String
  /// The grades from the best to the last.
  package var bands: [GradeBand]
  /// Below this share of the planned value, in per cent, a city is seriously behind.
  package var behindPercent: Int
  /// A completion above this, in per cent, asks for an explanation.
  package var explainAbovePercent: Int
  /// A completion above this, in per cent, suggests that the target was set too low.
  package var suspectAbovePercent: Int

  /// Creates a scheme.
  package init(
    origin: String, bands: [GradeBand], behindPercent: Int, explainAbovePercent: Int,
    suspectAbovePercent: Int
  ) {
    self.origin = origin
    self.bands = bands
    self.behindPercent = behindPercent
    self.explainAbovePercent = explainAbovePercent
    self.suspectAbovePercent = suspectAbovePercent
  }
}

/// A grade and the score from which it is given.
package struct GradeBand: Sendable, Hashable {
  /// The grade, such as `优`.
  package var name: String
  /// The lowest score of the band, in points of 100.
  package var minimum: Int

  /// Creates a band.
  package init(name: String, minimum: Int) {
    self.name = name
    self.minimum = minimum
  }
}

/// Where an indicator stands against its plan at the as-of date.
package enum ProgressStatus: String, Sendable, CaseIterable, Hashable {
  case achieved
  case onTrack = "on_track"
  case behind
  case seriouslyBehind = "seriously_behind"
  case noTarget = "no_target"
  case noData = "no_data"
}
