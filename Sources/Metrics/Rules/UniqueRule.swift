/// Parameters of `unique`: rows that may occur only once.
package struct UniqueRule: Sendable, Hashable {
  /// The rows.
  package var rows: RowSelection
  /// The columns that together tell one row from another.
  package var by: [String]

  /// Creates the parameters.
  package init(rows: RowSelection, by: [String]) {
    self.rows = rows
    self.by = by
  }
}
