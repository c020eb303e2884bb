/// The words around a chart; all of them finished texts.
package struct ChartText: Sendable, Hashable {
  /// The finding, as a sentence without a full stop.
  package var title: String
  /// The measure, its unit and the date.
  package var subtitle: String
  /// The source, printed at the foot.
  package var source: String

  /// Creates the words of a chart.
  package init(title: String, subtitle: String, source: String) {
    self.title = title
    self.subtitle = subtitle
    self.source = source
  }
}

/// A status as charts show it: shape and colour always go with a word.
package enum ChartStatus: String, Sendable, CaseIterable, Hashable {
  case achieved
  case onTrack = "on_track"
  case behind
  case seriouslyBehind = "seriously_behind"
  case noTarget = "no_target"
  case noData = "no_data"
}
