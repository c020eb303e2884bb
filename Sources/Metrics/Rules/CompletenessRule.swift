/// Parameters of `completeness`: cells that must be filled in.
package struct CompletenessRule: Sendable, Hashable {
  /// The rows; of a city that handed in no row of their table nothing can be said.
  package var rows: RowSelection
  /// The columns that must be filled in.
  package var columns: [String]
  /// The first day on which they are asked for; nil where they always are.
  package var since: CalendarDay?

  /// Creates the parameters.
  package init(rows: RowSelection, columns: [String], since: CalendarDay? = nil) {
    self.rows = rows
    self.columns = columns
    self.since = since
  }
}
