import Metrics

/// Says which stated sums differ from the rows of their sheet (DQ-16).
struct SumRemarks {
  private let settings: QualitySettings?
  private let hint: String

  init(catalogue: QualityCatalogue) {
    let entry = catalogue.rules.flatMap(\.checks).first { $0.check == .subtotal }
    settings = entry?.settings
    hint = entry?.remedy ?? ""
  }

  /// Returns the issues of a sheet with their rows, in sheet order.
  ///
  /// - Parameters:
  ///   - table: The sheet.
  ///   - place: The sheet's place among the submission's sources.
  /// - Returns: Nothing where the check is off.
  func issues(
    of table: TableReport, at place: Int32
  ) -> [(source: SourceReference, issue: DataIssue)] {
    guard let settings, let severity = settings.severity else { return [] }
    let tolerance = Int64(settings.numbers[.yuan] ?? 0) * MoneyUnit.yuan.fen
    return table.totals.compactMap { total in
      let margin = total.isMoney ? tolerance : 0
      let isNear = ([total.expected] + total.others).contains {
        (Money(fen: $0) - Money(fen: total.stated)).fen.magnitude <= margin.magnitude
      }
      if isNear { return nil }
      let source = SourceReference(table: place, row: Int32(total.row))
      let issue = DataIssue(
        code: QualityCheck.subtotal.code, severity: severity, file: table.file,
        sheet: table.sheet, cell: table.cell(total.key, row: total.row), column: total.key,
        value: PrintedValue.of(total.text), message: message(total), hint: hint)
      return (source, issue)
    }
  }

  private func message(_ total: TableReport.Total) -> String {
    func words(_ value: Int64) -> String {
      total.isMoney ? Money(fen: value).wanText + "万元" : String(value)
    }
    return "此处合计为\(words(total.stated))，明细各行之和为\(words(total.expected))"
  }
}
