/// Rows of a value against its target and plan, each row on a scale of its own target.
package struct BulletChart: Sendable, Hashable {
  /// One measure.
  package struct Row: Sendable, Hashable {
    /// The measure's name.
    package var label: String
    /// The counted value; nil where it was not handed in.
    package var value: Double?
    /// The reported value behind it; nil where there is none.
    package var reported: Double?
    /// The target; nil where there is none.
    package var target: Double?
    /// The planned value at the date; nil where there is none.
    package var planned: Double?
    /// The value in words: `352 / 350 家 · 100.5%`.
    package var valueText: String
    /// The status.
    package var status: ChartStatus
    /// The status in words.
    package var statusText: String

    /// Creates a row.
    package init(
      label: String, value: Double?, reported: Double?, target: Double?, planned: Double?,
      valueText: String, status: ChartStatus, statusText: String
    ) {
      self.label = label
      self.value = value
      self.reported = reported
      self.target = target
      self.planned = planned
      self.valueText = valueText
      self.status = status
      self.statusText = statusText
    }
  }

  /// The words around the chart.
  package var text: ChartText
  /// The rows from top to bottom.
  package var rows: [Row]
  /// The words of the key: counted, reported, target, plan.
  package var legend: [String]
  /// The words for "nothing to show".
  package var emptyText: String

  /// Creates a bullet chart.
  package init(
    text: ChartText, rows: [Row], legend: [String], emptyText: String = ChartText.usualEmptyText
  ) {
    self.text = text
    self.rows = rows
    self.legend = legend
    self.emptyText = emptyText
  }
}
