/// Addresses of cells as spreadsheets write them.
package enum CellAddress {
  /// Returns a column's letters: `A` for 0, `Z` for 25, `AA` for 26.
  package static func letters(column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    repeat {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// Returns a cell's address such as `K16`.
  ///
  /// - Parameters:
  ///   - column: The column, from 0.
  ///   - row: The row's number, from 1.
  /// - Returns: The address.
  package static func text(column: Int, row: Int) -> String {
    letters(column: column) + String(row)
  }

  /// Returns the row and the column of an address, both from 1; nil where it is none.
  package static func place(of address: String) -> (row: Int, column: Int)? {
    CellReference(address.utf8).map { ($0.row, $0.column) }
  }
}
