/// What a rule is judged for, one after the other.
package enum RuleSubject: Sendable, Hashable {
  /// The city, or the whole.
  case city
  /// Every selected row.
  case row(RowSelection)
  /// Every combination of values in these columns of the selected rows; `matching` are the
  /// columns of the figures' tables that hold the same values, in the same order.
  case each(RowSelection, by: [String], matching: [String])

  /// The table whose rows are the subjects; nil where the city is.
  var table: TableKey? {
    switch self {
    case .city: nil
    case .row(let rows), .each(let rows, _, _): rows.table
    }
  }
}
