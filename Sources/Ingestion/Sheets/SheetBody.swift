import Metrics
import Tabular

/// Rows below a header: all of them, or those of a part.
struct BodyRows {
  /// The cells.
  let grid: Grid
  /// The place of the first row among the grid's rows.
  let first: Int
  /// A Boolean value indicating whether the row before them is a note.
  var isBelowNote = false
}

/// What the rows below a header gave, or those of a part of them.
struct SheetBody: Sendable {
  /// The records; their sources all name table 0.
  var submission = Submission()
  /// What is wrong with the rows' cells.
  var issues: [PlacedIssue] = []
  /// In 试点城市 and 绩效目标, the cell that tells one row from another, by row.
  var keys: [Int: RowKey] = [:]
  /// The number of data rows.
  var rowCount = 0
  /// How many of them are hidden.
  var hiddenRows = 0
  /// The rows that were left out.
  var ignoredRows: [TableReport.IgnoredRow] = []
  /// The data rows' values as text; empty unless they were asked for.
  var records: [TableReport.Record] = []
  /// The sums of the columns, and what rows of sums state.
  var totals: TotalRows
  /// A Boolean value indicating whether the last row is a note.
  var endsInNote = false

  init(layout: SheetLayout) {
    totals = TotalRows(layout: layout)
  }

  /// Adds what the next part gave.
  ///
  /// - Parameters:
  ///   - next: The part; its rows are numbered from 1.
  ///   - count: How many records there are before it.
  mutating func append(_ next: SheetBody, behind count: Int) {
    submission.append(next.submission) {
      SourceReference(table: $0.table, row: $0.row &+ Int32(truncatingIfNeeded: count))
    }
    issues += next.issues.map { $0.moved(down: count) }
    for (row, key) in next.keys { keys[row + count] = key }
    rowCount += next.rowCount
    hiddenRows += next.hiddenRows
    ignoredRows += next.ignoredRows.map { .init(row: $0.row + count, kind: $0.kind) }
    records += next.records.map { .init(row: $0.row + count, city: $0.city, values: $0.values) }
    totals.append(next.totals, behind: count)
    endsInNote = next.endsInNote
  }
}

extension PlacedIssue {
  /// Returns the issue of a cell as that of a cell further down.
  fileprivate func moved(down count: Int) -> PlacedIssue {
    var moved = self
    moved.row += count
    moved.issue.cell = CellAddress.text(column: column, row: moved.row)
    return moved
  }
}
