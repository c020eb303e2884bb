/// Writes sheets of which only the cells are known as a workbook with remarks.
package enum PlainAnnotator {
  /// Returns a workbook with the cells as text, the remarks, and the list in front.
  ///
  /// - Parameters:
  ///   - sheets: The sheets; a CSV's has no name.
  ///   - name: The name for a sheet without one; it is made fit.
  ///   - annotation: What is said about them.
  /// - Returns: The bytes of an `.xlsx` file.
  /// - Throws: What of the sheets a workbook cannot hold.
  package static func workbook(
    _ sheets: [Sheet], named name: String, with annotation: Annotation
  ) throws(WorkbookWritingError) -> [UInt8] {
    let plainName = fitting(name)
    var list = annotation.list
    for place in list.rows.indices where list.rows[place].target?.sheet.isEmpty == true {
      list.rows[place].target?.sheet = plainName
    }
    var drafts: [SheetDraft] = []
    for sheet in sheets {
      let marks = CellMarks(
        annotation.marks.filter { $0.sheet == sheet.name }, merges: sheet.grid.merges)
      let title = sheet.name.isEmpty ? plainName : sheet.name
      if marks.commented.count < marks.entries.count {
        list.notes.append(WritingNote.manyComments(sheet: title, limit: marks.commented.count))
      }
      drafts.append(try draft(of: sheet, named: title, marks))
    }
    while drafts.contains(where: { $0.name == list.name }) { list.name += "2" }
    return try WorkbookWriter.bytes(
      of: WorkbookDraft(sheets: [listSheet(list)] + drafts))
  }

  private static func draft(
    of sheet: Sheet, named name: String, _ marks: CellMarks
  ) throws(WorkbookWritingError) -> SheetDraft {
    let grid = sheet.grid
    let lastRow = max(Int(grid.rows.last?.number ?? 0), marks.entries.last?.row ?? 0)
    guard lastRow <= WorkbookWriter.rowLimit else {
      throw .tooManyRows(sheet: name, limit: WorkbookWriter.rowLimit)
    }
    var draft = SheetDraft(name: name)
    draft.isHidden = sheet.isHidden
    draft.rows = [RowDraft](repeating: RowDraft(), count: lastRow)
    var widths: [Int] = []
    for row in grid.rows where 1...lastRow ~= Int(row.number) {
      draft.rows[Int(row.number) - 1].cells = (0..<Int(row.count)).map { column in
        let text = grid.string(grid.cell(column, in: row))
        if column >= widths.count {
          widths += Array(repeating: 8, count: column + 1 - widths.count)
        }
        widths[column] = min(40, max(widths[column], DisplayWidth.ofLines(text) + 2))
        return text.isEmpty ? .blank : .text(text)
      }
    }
    for mark in marks.entries {
      let missing = mark.column - draft.rows[mark.row - 1].cells.count
      if missing > 0 {
        draft.rows[mark.row - 1].cells += Array(repeating: .blank, count: missing)
      }
      draft.rows[mark.row - 1].cells[mark.column - 1].format = CellFormat().with {
        $0.number = .text
        $0.fill = mark.kind.color
      }
    }
    draft.columns = widths.map {
      ColumnDraft(width: $0, format: CellFormat().with { $0.number = .text })
    }
    draft.comments = marks.commented.map {
      CellComment(row: $0.row, column: $0.column, text: $0.text)
    }
    draft.merges = grid.merges.map {
      CellRange(rows: $0.top...$0.bottom, columns: $0.left...$0.right)
    }
    if lastRow > 0, !widths.isEmpty {
      draft.textNumbers = CellRange(rows: 1...lastRow, columns: 1...widths.count)
    }
    return draft
  }

  private static func listSheet(_ list: Annotation.List) -> SheetDraft {
    var sheet = SheetDraft(name: list.name)
    sheet.columns = list.columns.map { ColumnDraft(width: $0.width) }
    let top = CellFormat().with { $0.wraps = true }
    sheet.rows = ([list.title] + list.notes).map {
      RowDraft([.text($0, CellFormat().with { $0.isBold = true })])
    }
    let header = CellFormat().with {
      $0.isBold = true
      $0.fill = 0xD9E1F2
    }
    sheet.rows.append(RowDraft(list.columns.map { .text($0.title, header) }))
    for row in list.rows {
      let cells = row.texts.enumerated().map { column, text -> CellDraft in
        if column == list.linkColumn, let target = row.target,
          let place = CellReference(target.address.utf8)
        {
          let look = CellFormat().with { $0.ink = 0x0563C1 }
          return CellDraft(
            .link(text, sheet: target.sheet, row: place.row, column: place.column), look)
        }
        let fill = column == 0 ? row.kind?.color : nil
        return .text(text, top.with { $0.fill = fill })
      }
      sheet.rows.append(RowDraft(cells))
    }
    sheet.frozenRows = list.headerRow
    return sheet
  }

  /// Returns a name that a sheet can have.
  private static func fitting(_ name: String) -> String {
    let kept = name.filter { !"[]:*?/\\'".contains($0) }
    var result = ""
    for character in kept where result.utf16.count + character.utf16.count <= 31 {
      result.append(character)
    }
    return result.isEmpty ? "数据" : result
  }
}

extension Annotation.Kind {
  /// The colour behind a cell.
  var color: CellFormat.Color {
    switch self {
    case .error: 0xFFC7CE
    case .warning: 0xFFEB9C
    }
  }
}
