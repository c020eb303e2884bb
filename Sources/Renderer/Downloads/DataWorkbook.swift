import Metrics
import Tabular

/// A data table as a workbook: a cover, notes, and the table.
struct DataWorkbook: Sendable {
  let report: Report

  /// Tables with more rows are handed out as CSV alone: spreadsheets open them too slowly.
  static let rowLimit = 100_000

  /// Taller rows are cut off on paper; on screen their cells still hold everything.
  private static let tallestRow = 129

  /// Returns a table's workbook.
  func draft(of table: some DataTable) -> WorkbookDraft {
    WorkbookDraft(
      properties: WorkbookDraft.Properties(
        title: "\(report.settings.title)：\(table.title)", subject: report.programme.name,
        company: report.settings.issuer, remark: report.settings.notice),
      sheets: [cover(of: table), notes(of: table), sheet(of: table)])
  }

  private func cover(of table: some DataTable) -> SheetDraft {
    let assessment = report.assessment
    let settings = report.settings
    let facts = [
      ("内容", table.note), ("编制单位", settings.issuer), ("数据日期", assessment.asOf.chineseText),
      ("阶段", assessment.stage.words), ("项目", report.programme.name),
      ("规则", report.programme.ruleSet), ("版本", settings.edition.words), ("提示", settings.notice),
      ("行数", String(table.rowCount)),
    ].filter { !$0.1.isEmpty }
    var sheet = SheetDraft(name: "封面")
    let widths = [14, 76]
    sheet.columns = widths.map { ColumnDraft(width: $0) }
    let title = "\(settings.title)\n\(table.title)"
    sheet.rows =
      [RowDraft([.text(title, SheetLook.title)], height: 64), RowDraft()]
      + facts.map { fact in
        RowDraft([.text(fact.0, SheetLook.label), .text(fact.1, SheetLook.prose)])
          .fitted(to: widths)
      }
    sheet.merges = [CellRange(rows: 1...1, columns: 1...2)]
    sheet.print = PrintSetup(orientation: .portrait)
    return sheet
  }

  private func notes(of table: some DataTable) -> SheetDraft {
    var sheet = SheetDraft(name: "说明")
    let widths = [22, 76]
    sheet.columns = widths.map { ColumnDraft(width: $0) }
    let header = RowDraft([.text("列", SheetLook.header), .text("含义", SheetLook.header)])
    let columns = table.columns.map {
      RowDraft([.text($0.header, SheetLook.label), .text($0.meaning, SheetLook.prose)])
    }
    let general = [
      ("数字", "金额以万元计，单元格中为精确值，显示两位小数；与网站页面和 CSV 文件一致。空白表示没有数据，不等于0。"),
      ("计入条件", conditions),
    ].filter { !$0.1.isEmpty }
    sheet.rows =
      [header] + columns + [RowDraft()]
      + general.map { note in
        RowDraft([.text(note.0, SheetLook.label), .text(note.1, SheetLook.prose)])
          .fitted(to: widths)
      }
    sheet.frozenRows = 1
    sheet.print = PrintSetup(orientation: .portrait, repeatedRows: 1...1)
    return sheet
  }

  private var conditions: String {
    report.programme.counting.conditions.map { "\($0.name)：\($0.definition)（\($0.clause)）。" }
      .joined(separator: "\n")
  }

  private func sheet(of table: some DataTable) -> SheetDraft {
    let columns = table.columns
    var sink = SheetSink(columns: columns.count, rows: table.rowCount)
    table.write(to: &sink)
    let widths = columns.map { $0.kind == .prose ? $0.width : Int.max }
    var sheet = SheetDraft(name: table.title)
    sheet.columns = columns.map { ColumnDraft(width: $0.width, format: $0.kind.look) }
    sheet.rows =
      [RowDraft(columns.map { .text($0.header, SheetLook.header) }, height: 24)]
      + sink.rows.map { $0.fitted(to: widths, limit: DataWorkbook.tallestRow) }
    sheet.frozenRows = 1
    let range = CellRange(rows: 1...sheet.rows.count, columns: 1...columns.count)
    sheet.filter = range
    sheet.textNumbers = range
    sheet.print = PrintSetup(repeatedRows: 1...1, footer: "第 &P 页，共 &N 页")
    return sheet
  }
}
