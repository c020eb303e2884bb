/// Parameters of `completeness`: cells that must be filled in.
package struct CompletenessRule: Sendable, Hashable {
  /// The rows; a city without any falls short.
  package var rows: RowSelection
  /// The columns that must be filled in.
  package var columns: [String]

  /// Creates the parameters.
  package init(rows: RowSelection, columns: [String]) {
    self.rows = rows
    self.columns = columns
  }
}
