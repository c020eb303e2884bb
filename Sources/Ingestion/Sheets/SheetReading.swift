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

  /// Adds an issue of the sheet itself.
  mutating func note(_ flaw: SheetFlaw) {
    issues.append(
      PlacedIssue(
        row: 0, column: 0,
        issue: DataIssue(
          code: flaw.code, severity: flaw.severity, file: report.file, sheet: report.sheet,
          column: flaw.column, message: flaw.message, hint: flaw.hint)))
  }
}
