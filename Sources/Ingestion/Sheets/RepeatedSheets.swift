import Metrics

/// Finds sheets of one file that repeat the rows of others (samples, rule 8).
enum RepeatedSheets {
  /// Leaves repeated rows out of the sheets of one file.
  ///
  /// - Parameter sheets: The sheets in tab order, read with their values where a table stands in
  ///   more than one of them.
  static func leaveOut(_ sheets: inout [SheetReading]) {
    for place in sheets.indices where sheets[place].report.status == .read {
      guard sheets[place].report.rowCount > 0 else { continue }
      let details = sheets.indices.filter {
        $0 != place && isSame(sheets[$0], sheets[place]) && !sheets[$0].isSummary
      }
      if sheets[place].isSummary && !details.isEmpty {
        judgeSummary(&sheets, place, details)
      } else {
        judgeOther(&sheets, place)
      }
    }
  }

  private static func isSame(_ left: SheetReading, _ right: SheetReading) -> Bool {
    left.report.status == .read && left.report.table == right.report.table
  }

  private static func judgeSummary(_ sheets: inout [SheetReading], _ place: Int, _ details: [Int]) {
    let total = sheets[place].report.rowCount
    var repeated: Set<Int> = []
    for other in details {
      repeated.formUnion(repeats(of: sheets[other].report, in: sheets[place].report))
    }
    if repeated.isEmpty { return }
    if repeated.count == total {
      sheets[place] = refusal(sheets[place], .duplicateSummary)
    } else {
      sheets[place].remove(repeated)
      sheets[place].note(
        .summaryRows(repeated: repeated.count, kept: total - repeated.count))
    }
  }

  private static func judgeOther(_ sheets: inout [SheetReading], _ place: Int) {
    let report = sheets[place].report
    for other in 0..<place where isSame(sheets[other], sheets[place]) {
      guard repeats(of: sheets[other].report, in: report).count == report.rowCount else { continue }
      sheets[place] = refusal(sheets[place], .duplicateSheet)
      return
    }
  }

  private static func refusal(_ sheet: SheetReading, _ flaw: SheetFlaw) -> SheetReading {
    var refusal = SheetReading(
      report: TableReport(
        file: sheet.report.file, sheet: sheet.report.sheet, status: .duplicate))
    refusal.note(flaw)
    return refusal
  }

  /// Returns the rows of a report that stand in another one, by the columns that both have.
  private static func repeats(of other: TableReport, in report: TableReport) -> Set<Int> {
    let shared = report.columns.indices.compactMap { own in
      other.columns.firstIndex { $0.key == report.columns[own].key }.map { (own, $0) }
    }
    guard shared.count > 1 else { return [] }
    let known = Set(other.records.map { record in shared.map { form(record.values[$0.1]) } })
    let rows = report.records.filter { record in
      known.contains(shared.map { form(record.values[$0.0]) })
    }
    return Set(rows.map(\.row))
  }

  private static func form(_ value: String?) -> String? { value.map(NormalName.of) }
}
