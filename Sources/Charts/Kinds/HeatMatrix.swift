/// A table of rates as tinted cells with their figures and status signs.
package struct HeatMatrix: Sendable, Hashable {
  /// One cell.
  package struct Cell: Sendable, Hashable {
    /// The rate, 1 for fully done; nil for an untinted cell.
    package var rate: Double?
    /// The figure in the cell.
    package var label: String
    /// The status sign; nil draws none.
    package var status: ChartStatus?

    /// Creates a cell.
    package init(rate: Double?, label: String, status: ChartStatus?) {
      self.rate = rate
      self.label = label
      self.status = status
    }
  }

  /// The words around the chart.
  package var text: ChartText
  /// The names of the rows.
  package var rowLabels: [String]
  /// The names of the columns.
  package var columnLabels: [String]
  /// The cells by row.
  package var cells: [[Cell]]
  /// The statuses of the key with their words.
  package var legend: [(ChartStatus, String)] { zip(legendStatuses, legendTexts).map { ($0, $1) } }
  /// The statuses of the key.
  package var legendStatuses: [ChartStatus]
  /// The words of the key.
  package var legendTexts: [String]
  /// The words for "nothing to show".
  package var emptyText: String

  /// Creates a matrix.
  package init(
    text: ChartText, rowLabels: [String], columnLabels: [String], cells: [[Cell]],
    legendStatuses: [ChartStatus], legendTexts: [String],
    emptyText: String = ChartText.usualEmptyText
  ) {
    self.text = text
    self.rowLabels = rowLabels
    self.columnLabels = columnLabels
    self.cells = cells
    self.legendStatuses = legendStatuses
    self.legendTexts = legendTexts
    self.emptyText = emptyText
  }
}
