/// A test of one cell of a row.
package struct RowCondition: Sendable, Hashable {
  /// What a cell must be.
  package enum Test: Sendable, Hashable {
    /// The cell is one of these words; of a list, any element.
    case oneOf([String])
    /// The cell is none of these words.
    case noneOf([String])
    /// The cell holds something.
    case given
    /// The cell holds nothing.
    case absent
    /// The count, or the money in 分, is at least this.
    case atLeast(Int64)
    /// The count, or the money in 分, is above this.
    case above(Int64)
    /// The text contains one of these words.
    case contains([String])
    /// The day is on or after this one.
    case since(CalendarDay)
    /// The day is on or before this one.
    case until(CalendarDay)
  }

  /// The column.
  package var column: String
  /// What its cell must be.
  package var test: Test

  /// Creates a condition.
  package init(_ column: String, _ test: Test) {
    self.column = column
    self.test = test
  }
}
