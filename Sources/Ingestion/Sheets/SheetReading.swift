import Metrics

/// What a sheet gave.
struct SheetReading: Sendable {
  /// What became of the sheet.
  var report: TableReport
  /// The records; their sources all name table 0.
  var submission = Submission()
  /// What is wrong, the sheet's own issues first.
  var issues: [PlacedIssue] = []
  /// A Boolean value indicating whether the sheet calls itself a summary.
  var isSummary = false
  /// In 试点城市 and 绩效目标, the cell that tells one row from another, by row.
  var keys: [Int: RowKey] = [:]

  /// Adds an issue of the sheet itself, in front of those of its cells.
  mutating func note(_ flaw: SheetFlaw) {
    let issue = DataIssue(
      code: flaw.code, severity: flaw.severity, file: report.file, sheet: report.sheet,
      column: flaw.column, message: flaw.message, hint: flaw.hint)
    insert(PlacedIssue(row: 0, column: 0, issue: issue))
  }

  /// Adds an issue behind those that come before it in reading order.
  mutating func insert(_ issue: PlacedIssue) {
    let place = issues.firstIndex { ($0.row, $0.column) > (issue.row, issue.column) }
    issues.insert(issue, at: place ?? issues.count)
  }

  /// Takes rows out again, with all that was said about them.
  ///
  /// - Parameter rows: The numbers of rows that repeat others.
  mutating func remove(_ rows: Set<Int>) {
    issues.removeAll { rows.contains($0.row) }
    report.records.removeAll { rows.contains($0.row) }
    report.rowCount -= rows.count
    report.ignoredRows += rows.map { .init(row: $0, kind: .duplicate) }
    report.ignoredRows = report.ignoredRows.inOrder(of: \.row)
    submission.removeRows { rows.contains(Int($0.row)) }
  }
}

/// The cell that tells a row from others, and what stands in it.
struct RowKey: Sendable, Hashable {
  /// The column, from 0.
  var column: Int
  /// The column's key.
  var key: ColumnKey
  /// What stands there.
  var text: String
}
