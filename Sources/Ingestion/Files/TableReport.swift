package import Metrics

/// What became of a sheet (contract §5).
package struct TableReport: Sendable, Hashable {
  /// What was done with a sheet.
  package enum Status: String, Sendable, CaseIterable, Hashable {
    case read, hidden, duplicate
    case notATable = "not_a_table"
    case unknown, empty
  }

  /// A column of the contract as the sheet has it.
  package struct Column: Sendable, Hashable {
    /// The column's key.
    package var key: String
    /// The column's letters in the sheet.
    package var letters: String
    /// The header, its levels joined with a slash.
    package var header: String
    /// The unit that held for money; nil for other columns.
    package var unit: MoneyUnit?
    /// A Boolean value indicating whether values are lists, joined with 、.
    package var isList: Bool
  }

  /// A row that was left out.
  package struct IgnoredRow: Sendable, Hashable {
    /// The row's number.
    package var row: Int
    /// Why it was left out.
    package var kind: IgnoredKind
  }

  /// A row that was read.
  package struct Record: Sendable, Hashable {
    /// The row's number.
    package var row: Int
    /// The code of the row's city, also where only a title names it; nil where there is none.
    package var city: String?
    /// The converted values as text, in the order of `columns`; nil where a value is missing or
    /// unreadable.
    package var values: [String?]
  }

  /// A stated sum that no rows of the sheet add up to.
  package struct Total: Sendable, Hashable {
    /// The number of the row with the sum.
    package var row: Int
    /// The column's key.
    package var key: String
    /// A Boolean value indicating whether amounts are in 分 instead of counts.
    package var isMoney: Bool
    /// What stands in the cell.
    package var text: String
    /// The sum that it states.
    package var stated: Int64
    /// What the rows that it most likely is of add up to.
    package var expected: Int64
    /// Other sums that it may be meant for.
    package var others: [Int64]
  }

  /// The path relative to the input.
  package var file: String
  /// The sheet's name; empty for a CSV.
  package var sheet: String
  /// What was done with the sheet.
  package var status: Status
  /// The table; nil unless the sheet was read.
  package var table: TableKey?
  /// The numbers of the header's rows.
  package var headerRows: [Int] = []
  /// The columns that were found, in sheet order.
  package var columns: [Column] = []
  /// The number of rows that were read.
  package var rowCount = 0
  /// The rows that were left out, in order.
  package var ignoredRows: [IgnoredRow] = []
  /// The stated sums that differ from the rows, in sheet order.
  package var totals: [Total] = []
  /// The rows that were read; empty unless values were asked for.
  package var records: [Record] = []

  init(file: String, sheet: String, status: Status) {
    self.file = file
    self.sheet = sheet
    self.status = status
  }
}
