/// A table as it was handed in: one CSV file, or one sheet of a workbook.
package struct SourceTable: Sendable, Hashable {
  /// The path relative to the input, with `/`; the file's name where the input is a file.
  package let file: String

  /// The sheet's name; empty for a CSV file.
  package let sheet: String

  /// Creates a table's origin.
  package init(file: String, sheet: String) {
    self.file = file
    self.sheet = sheet
  }
}

/// The row of a source table that a record was read from.
package struct SourceReference: Sendable, Hashable, Comparable {
  /// The place of the table in the submission's `sources`.
  package let table: Int32

  /// The row's number: in a CSV the record's number with the first line as 1, in a workbook the
  /// sheet's own row number.
  package let row: Int32

  /// Creates a reference to a row.
  package init(table: Int32, row: Int32) {
    self.table = table
    self.row = row
  }

  /// Returns whether the left row comes first in input order.
  package static func < (left: SourceReference, right: SourceReference) -> Bool {
    (left.table, left.row) < (right.table, right.row)
  }
}
