/// The words around a chart; all of them finished texts.
package struct ChartText: Sendable, Hashable {
  /// The finding, as a sentence without a full stop.
  package var title: String
  /// The measure, its unit and the date.
  package var subtitle: String
  /// The source, printed at the foot.
  package var source: String

  /// The words for "nothing to show" where a chart brings none of its own.
  package static let usualEmptyText = "暂无数据"

  /// Creates the words of a chart.
  package init(title: String, subtitle: String, source: String) {
    self.title = title
    self.subtitle = subtitle
    self.source = source
  }
}
