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
      let shared = SharedColumns(sheets[place].report, sheets[other].report)
      repeated.formUnion(shared.repeatedRows())
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
    for other in 0..<place where isSame(sheets[other], sheets[place]) {
      let shared = SharedColumns(sheets[place].report, sheets[other].report)
      guard shared.mayRepeatAll,
        shared.repeatedRows().count == sheets[place].report.rowCount
      else { continue }
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
}

/// The columns that two sheets have in common, by which their rows are compared.
private struct SharedColumns {
  private let report: TableReport
  private let other: TableReport
  private let places: [(own: Int, other: Int)]

  init(_ report: TableReport, _ other: TableReport) {
    self.report = report
    self.other = other
    places = report.columns.indices.compactMap { own in
      other.columns.firstIndex { $0.key == report.columns[own].key }.map { (own, $0) }
    }
  }

  /// Whether the first row stands in the other sheet; without it, nothing else need be compared.
  var mayRepeatAll: Bool {
    guard let first = report.records.first else { return false }
    return other.records.contains { record in
      first.city == record.city
        && places.allSatisfy {
          SharedColumns.form(first.values[$0.own]) == SharedColumns.form(record.values[$0.other])
        }
    }
  }

  /// The numbers of the rows that stand in the other sheet too.
  func repeatedRows() -> Set<Int> {
    guard places.count > 1 else { return [] }
    let known = Set(other.records.map { form($0, places.map(\.other)) })
    let rows = report.records.filter { known.contains(form($0, places.map(\.own))) }
    return Set(rows.map(\.row))
  }

  /// The city, which a title may tell, and the shared values.
  private func form(_ record: TableReport.Record, _ columns: [Int]) -> [String?] {
    [record.city] + columns.map { SharedColumns.form(record.values[$0]) }
  }

  private static func form(_ value: String?) -> String? { value.map(NormalName.of) }
}
