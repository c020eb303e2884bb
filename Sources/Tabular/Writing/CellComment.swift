/// A remark on a cell that a spreadsheet shows beside it.
package struct CellComment: Sendable, Hashable {
  /// The row, from 1.
  package var row: Int
  /// The column, from 1.
  package var column: Int
  /// The text; lines are broken where it breaks them.
  package var text: String

  /// Creates a remark.
  package init(row: Int, column: Int, text: String) {
    self.row = row
    self.column = column
    self.text = text
  }
}
