/// A rectangle of cells; rows and columns from 1, both ends included.
package struct CellRange: Sendable, Hashable {
  /// The rows.
  package var rows: ClosedRange<Int>
  /// The columns.
  package var columns: ClosedRange<Int>

  /// Creates a rectangle.
  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// Creates a rectangle of one cell.
  package init(row: Int, column: Int) {
    self.init(rows: row...row, columns: column...column)
  }

  /// The rectangle with fixed addresses, such as `$B$5:$B$104`.
  var fixedAddress: String {
    let letters = [columns.lowerBound, columns.upperBound].map {
      CellAddress.letters(column: $0 - 1)
    }
    return "$\(letters[0])$\(rows.lowerBound):$\(letters[1])$\(rows.upperBound)"
  }

  /// The rectangle's address, such as `B5:B104`.
  var address: String {
    [(rows.lowerBound, columns.lowerBound), (rows.upperBound, columns.upperBound)]
      .map { CellAddress.text(column: $0.1 - 1, row: $0.0) }.joined(separator: ":")
  }
}
