import Metrics
import Tabular

/// The sheet that says how the form is filled in.
struct FormGuide: Sendable {
  let programme: Programme
  let city: ProgrammeCity
  let tables: [FormTable]

  /// How the form is filled in, a sentence each.
  static let steps = [
    "一个城市一个工作簿，一张表一个工作表。先填“细分行业”和“数字化牵引单位”，其余各表的下拉列表取自这两张表。",
    "深色表头的列必填。城市代码已填好并锁定；超出预填行数时，请在新行补填城市代码。不要改动表头，不要增删列。",
    "没有数据的单元格留空，不要填0、无或“同上”；空白表示未报，与0不同。",
    "日期填到日，如 2024-06-30。金额只填数字，单位见表头，1万元填1；不写“万”“元”等字样。",
    "统一社会信用代码的单元格已设为文本；从别处粘贴时请选“只粘贴数值”，以免末几位变成0。",
    "“附1情况说明”自动取自“细分行业”表的前5行，供打印盖章，不需要填。",
    "一家企业一行。合计行、小计行不需要填；没有填写内容的行不会被当作数据。",
    "工作表只锁定了表头和预填内容，没有密码，需要时可撤销保护。打印前可用筛选隐藏空行。",
    "填好后可先检查：pilotboard check 本文件。检查会列出每一处问题的单元格和改法。",
  ]

  private static let titleRows = 2

  /// The first row of the list of items.
  private var firstItem: Int { FormGuide.titleRows + FormGuide.steps.count + 4 }

  /// Where the items of the policy are listed; nil where the programme has none.
  var items: CellRange? {
    guard !programme.items.isEmpty else { return nil }
    return CellRange(rows: firstItem...(firstItem + programme.items.count - 1), columns: 2...2)
  }

  /// The sheet.
  var sheet: SheetDraft {
    var sheet = SheetDraft(name: ReportingForms.guide)
    let widths = [18, 34, 8, 40, 60]
    sheet.columns = widths.map { ColumnDraft(width: $0) }
    sheet.rows = [
      RowDraft([.text("\(city.name)市　\(programme.name)　填报表", SheetLook.heading)], height: 36),
      RowDraft([.text("依据：\(programme.document)", FormLook.signature)], height: 20),
    ]
    sheet.rows += FormGuide.steps.enumerated().map { place, step in
      RowDraft(
        [.text("第\(place + 1)条", SheetLook.label), .text(step, SheetLook.prose)], height: 30)
    }
    sheet.rows.append(RowDraft())
    sheet.rows += itemRows
    sheet.rows += columnRows.map { $0.fitted(to: widths) }
    sheet.merges =
      [1, 2].map { CellRange(rows: $0...$0, columns: 1...5) }
      + FormGuide.steps.indices.map {
        let row = FormGuide.titleRows + 1 + $0
        return CellRange(rows: row...row, columns: 2...5)
      }
    sheet.protection = .lockedCells
    sheet.print = PrintSetup(footer: "第 &P 页，共 &N 页")
    return sheet
  }

  private var itemRows: [RowDraft] {
    guard !programme.items.isEmpty else { return [] }
    return [
      RowDraft([.text("奖补项目", FormLook.section)]),
      RowDraft(["项目", "名称"].map { .text($0, SheetLook.header) }),
    ]
      + programme.items.map { item in
        RowDraft([.text(item.key, SheetLook.cell), .text(item.name, SheetLook.cell)])
      } + [RowDraft()]
  }

  /// Every column of every table: whether it must be filled, how, and what is meant.
  private var columnRows: [RowDraft] {
    let headers = ["工作表", "列", "必填", "填法", "说明"]
    let head = [
      RowDraft([.text("各表各列", FormLook.section)]),
      RowDraft(headers.map { .text($0, SheetLook.header) }),
    ]
    return head
      + tables.flatMap { table in
        table.columns.map { column in
          let hint = FormHint.text(for: column.column.key, in: table.schema.key) ?? ""
          let texts = [
            table.schema.name, column.header, column.column.isRequired ? "必填" : "",
            column.format, hint,
          ]
          return RowDraft(texts.map { .text($0, SheetLook.prose) })
        }
      }
  }
}
