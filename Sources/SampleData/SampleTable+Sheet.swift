import Tabular

extension SampleTable {
  /// What the cells of a column hold when they can be read at all.
  private enum Kind {
    case text, number, day
  }

  /// The table as a sheet: days and amounts as a spreadsheet keeps them, everything that is
  /// written in another way as text.
  var sheet: SheetDraft {
    let kinds = header.map(SampleTable.kind)
    var sheet = SheetDraft(name: name)
    sheet.columns = header.indices.map { column in
      ColumnDraft(width: width(of: column), format: SampleTable.look(kinds[column]))
    }
    sheet.rows = [
      RowDraft([.text(title, SheetLook.heading)], height: 30),
      RowDraft(header.map { .text($0, SheetLook.header) }, height: 30),
    ]
    for row in rows {
      sheet.rows.append(
        RowDraft(zip(row, kinds).map { SampleTable.cell($0, kind: $1) }))
    }
    sheet.merges = [CellRange(rows: 1...1, columns: 1...header.count)]
    sheet.frozenRows = 2
    let end = sheet.rows.count
    sheet.filter = CellRange(rows: 2...end, columns: 1...header.count)
    sheet.textNumbers = CellRange(rows: 2...end, columns: 1...header.count)
    sheet.print = PrintSetup(repeatedRows: 1...2, footer: "第 &P 页，共 &N 页")
    return sheet
  }

  private static func kind(of header: String) -> Kind {
    if header.hasSuffix("日期") { return .day }
    let isNumber =
      ["元）", "（人）", "（家）", "总数", "总概数", "序号"].contains { header.hasSuffix($0) }
      || header.hasPrefix("指标值") || header == "数量"
    return isNumber ? .number : .text
  }

  private static func look(_ kind: Kind) -> CellFormat {
    switch kind {
    case .text: SheetLook.cell
    case .number: SheetLook.number
    case .day: SheetLook.day
    }
  }

  private static func cell(_ text: String, kind: Kind) -> CellDraft {
    if text.isEmpty { return .blank }
    if kind == .day, let day = DayNumber(iso: text) { return CellDraft(.day(day)) }
    guard kind != .text, let number = DecimalNumber(text) else { return .text(text) }
    // A spreadsheet makes a number also of `2024.1` in a column of days, and it is none.
    return CellDraft(.decimal(number), kind == .day ? SheetLook.number : nil)
  }

  /// The room for the header in two lines and for what the first rows hold.
  private func width(of column: Int) -> Int {
    let cells = rows.prefix(100).map { DisplayWidth.of($0[column]) }.max() ?? 0
    return min(max(8, (DisplayWidth.of(header[column]) + 1) / 2 + 2, cells + 2), 50)
  }
}
