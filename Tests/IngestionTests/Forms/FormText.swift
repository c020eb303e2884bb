@testable import Ingestion
@testable import Tabular

/// A form as text: what stands in it, and what may be typed.
enum FormText {
  static func of(_ draft: WorkbookDraft) -> String {
    draft.sheets.map { sheet in
      let isWhole = [ReportingForms.guide, AnnexSheet.name].contains(sheet.name)
      let rows = sheet.rows.prefix(isWhole ? 400 : 9)
      let cells = rows.enumerated().map { place, row in
        "\(place + 1) | " + row.cells.map(text).joined(separator: " | ")
      }
      let columns = sheet.columns.map { String($0.width) }.joined(separator: " ")
      let checks = sheet.checks.map { check in
        "  \(check.range.address) \(rule(check.rule)) \(check.severity)："
          + [check.prompt, check.alert].map { $0?.text ?? "" }.joined(separator: " / ")
      }
      return
        (["== \(sheet.name) · \(sheet.rows.count) 行 · 列宽 \(columns)"] + cells + checks)
        .joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private static func text(_ cell: CellDraft) -> String {
    switch cell.content {
    case .text(let text): text
    case .blank: ""
    case .mirror(let sheet, let row, let column):
      "← \(sheet)!\(CellAddress.text(column: column - 1, row: row))"
    default: "\(cell.content)"
    }
  }

  private static func rule(_ rule: InputCheck.Rule) -> String {
    switch rule {
    case .anything: "任意"
    case .words(let words): "选 " + words.joined(separator: "、")
    case .cells(let sheet, let range): "选 \(sheet)!\(range.fixedAddress)"
    case .days: "日期"
    case .number(let least): "数 ≥ \(least)"
    case .wholeNumber(let least): "整数 ≥ \(least)"
    case .length(let least, let most): "长度 \(least)–\(most)"
    }
  }
}
