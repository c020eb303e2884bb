import Metrics
import Tabular

/// Annex 1 as the notice lays it out: a page for each sub-industry, to be printed and sealed.
///
/// Its cells show what is filled in on 细分行业; nothing is typed here, so that nothing has to be
/// typed twice. The sheet's name tells the reader that it is no table.
struct AnnexSheet: Sendable {
  let city: ProgrammeCity
  /// The sheet of the sub-industries.
  let table: FormTable

  /// The name on the tab.
  static let name = "附1情况说明"
  /// As many pages as the notice allows sub-industries in principle.
  static let pages = 5

  private static let rowsOfPage = 13
  private static let widths = [27, 17, 15, 17]

  /// The notice's labels of the rows below the first, with the column that holds the content.
  private static let facts: [(label: String, key: ColumnKey, height: Int)] = [
    ("细分行业工业总产值(2022年)(亿元)", .output2022, 28),
    ("细分行业规上工业产值(2022年)(亿元)", .outputAboveScale2022, 28),
    ("细分行业规上工业中小企业总数\n(截至2022年底)(个)", .smesAboveScale, 34),
    ("细分行业规下工业中小企业总概数\n(截至2022年底)(个)", .smesBelowScale, 34),
    ("细分行业重点中小企业情况", .keySMEs, 90),
    ("细分行业中小企业相关试点示范情况", .demonstrations, 90),
    ("细分行业中小企业相关载体情况", .carriers, 90),
    ("细分行业中小企业数字化供给情况", .supply, 90),
    ("细分行业中小企业相关资质、称号等情况", .titles, 90),
  ]

  /// The sheet.
  var sheet: SheetDraft {
    var sheet = SheetDraft(name: AnnexSheet.name)
    sheet.columns = AnnexSheet.widths.map { ColumnDraft(width: $0) }
    for page in 0..<AnnexSheet.pages {
      let top = page * AnnexSheet.rowsOfPage + 1
      sheet.rows += rows(of: page)
      sheet.merges += [top, top + 1].map { CellRange(rows: $0...$0, columns: 1...4) }
      sheet.merges += AnnexSheet.facts.indices.map {
        CellRange(rows: (top + 3 + $0)...(top + 3 + $0), columns: 2...4)
      }
    }
    sheet.protection = .lockedCells
    sheet.print = PrintSetup(orientation: .portrait)
    sheet.print.size = .percent(85)
    sheet.print.breaks = (1..<AnnexSheet.pages).map { $0 * AnnexSheet.rowsOfPage }
    return sheet
  }

  private func rows(of page: Int) -> [RowDraft] {
    let label = SheetLook.label.with { $0.alignment = .center }
    let title = SheetLook.heading
    let head = [
      RowDraft([.text("附1　实施方案细分行业情况表", title)], height: 40),
      RowDraft([.text("\(city.name)市（每个细分行业一份，第\(page + 1)份）", FormLook.signature)], height: 22),
      RowDraft(
        [
          .text("试点细分行业", label), mirror(.subIndustry, page),
          .text("拟试点区县\n(中小企业主要集聚地)", label), mirror(.districts, page),
        ], height: 40),
    ]
    let facts = AnnexSheet.facts.map { fact in
      let blank = CellDraft(.blank, SheetLook.prose)
      return RowDraft(
        [.text(fact.label, label), mirror(fact.key, page), blank, blank], height: fact.height)
    }
    return head + facts + [RowDraft()]
  }

  /// A cell that shows what is filled in for a sub-industry.
  private func mirror(_ key: ColumnKey, _ page: Int) -> CellDraft {
    let column = table.columns.firstIndex { $0.column.key == key } ?? 0
    return CellDraft(
      .mirror(sheet: table.schema.name, row: FormTable.headerRow + 1 + page, column: column + 1),
      SheetLook.prose.with { $0.alignment = .left })
  }
}
