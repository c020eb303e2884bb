/// Bars in a given order, each with a target mark on one common scale.
package struct RankingChart: Sendable, Hashable {
  /// One bar.
  package struct Row: Sendable, Hashable {
    /// The bar's name.
    package var label: String
    /// The value; nil where it was not handed in.
    package var value: Double?
    /// The reported value behind it; nil where there is none.
    package var reported: Double?
    /// The target mark; nil where there is none.
    package var target: Double?
    /// The figures at the bar's end.
    package var valueText: String
    /// The status; nil where none is judged.
    package var status: ChartStatus?

    /// Creates a bar.
    package init(
      label: String, value: Double?, reported: Double?, target: Double?, valueText: String,
      status: ChartStatus?
    ) {
      self.label = label
      self.value = value
      self.reported = reported
      self.target = target
      self.valueText = valueText
      self.status = status
    }
  }

  /// The words around the chart.
  package var text: ChartText
  /// The bars from top to bottom.
  package var rows: [Row]
  /// The words of the key: value, reported, target.
  package var legend: [String]
  /// The words for "nothing to show".
  package var emptyText: String
  /// How the axis is written; nil writes rates (all targets are 1) as percentages.
  package var axisUnit: AxisUnit?
  /// The scale's end where the measure has one, such as 100 for points; nil ends with the longest
  /// bar.
  package var fullScale: Double?
  /// The statuses of the key; empty names those that occur by their usual words.
  package var legendStatuses: [ChartStatus]
  /// The words of the key's statuses.
  package var legendTexts: [String]

  /// Creates a ranking.
  package init(
    text: ChartText, rows: [Row], legend: [String], emptyText: String, axisUnit: AxisUnit? = nil,
    fullScale: Double? = nil, legendStatuses: [ChartStatus] = [], legendTexts: [String] = []
  ) {
    self.text = text
    self.rows = rows
    self.legend = legend
    self.emptyText = emptyText
    self.axisUnit = axisUnit
    self.fullScale = fullScale
    self.legendStatuses = legendStatuses
    self.legendTexts = legendTexts
  }
}
