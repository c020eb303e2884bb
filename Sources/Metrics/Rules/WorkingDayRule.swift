/// Parameters of `working_days`: a span of at least so many working days.
package struct WorkingDayRule: Sendable, Hashable {
  /// The rows.
  package var rows: RowSelection
  /// The column with the first day.
  package var from: String
  /// The column with the last day.
  package var to: String
  /// The lowest number of working days.
  package var atLeast: Int
  /// A Boolean value indicating whether the first day itself counts.
  package var countsFirstDay: Bool

  /// Creates the parameters.
  package init(
    rows: RowSelection, from: String, to: String, atLeast: Int, countsFirstDay: Bool = true
  ) {
    self.rows = rows
    self.from = from
    self.to = to
    self.atLeast = atLeast
    self.countsFirstDay = countsFirstDay
  }
}
