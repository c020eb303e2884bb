/// How many enterprises stood at each level before and after the work, with the moves between.
package struct LevelShiftChart: Sendable, Hashable {
  /// The words around the chart.
  package var text: ChartText
  /// The levels' names from the lowest: not assessed, 一级 … 四级.
  package var levels: [String]
  /// The rows by level before (outer) and after (inner).
  package var counts: [[Int]]
  /// The words over the two columns: before, after.
  package var columnLabels: [String]
  /// The level from which an enterprise counts, and the words of its line.
  package var threshold: Int
  /// The words of the threshold's line.
  package var thresholdLabel: String
  /// The words for "nothing to show".
  package var emptyText: String

  /// Creates a chart of levels.
  package init(
    text: ChartText, levels: [String], counts: [[Int]], columnLabels: [String], threshold: Int,
    thresholdLabel: String, emptyText: String
  ) {
    self.text = text
    self.levels = levels
    self.counts = counts
    self.columnLabels = columnLabels
    self.threshold = threshold
    self.thresholdLabel = thresholdLabel
    self.emptyText = emptyText
  }
}
