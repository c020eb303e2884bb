import CXLSXWriter

/// Writes one sheet: its columns, its cells, its setup.
struct SheetWriter {
  let draft: SheetDraft
  /// The library's sheet, which belongs to its workbook.
  let sheet: UnsafeMutablePointer<lxw_worksheet>

  /// Creates the writer of a sheet.
  init(_ draft: SheetDraft, in sheet: UnsafeMutablePointer<lxw_worksheet>) {
    self.draft = draft
    self.sheet = sheet
  }

  /// Shows the sheet when the workbook is opened.
  func activate() {
    worksheet_set_first_sheet(sheet)
    worksheet_activate(sheet)
  }

  /// Writes everything.
  ///
  /// What refers to cells goes first: row by row, the library looks at no row again.
  func write(formats: inout FormatPool) throws(WorkbookWritingError) {
    try setUp()
    for check in draft.checks { try write(check) }
    try writeRemarks()
    try writeRows(formats: &formats)
  }

  private func writeRows(formats: inout FormatPool) throws(WorkbookWritingError) {
    var looks: [UnsafeMutablePointer<lxw_format>] = []
    for (place, column) in draft.columns.enumerated() {
      let format = try formats.format(column.format)
      looks.append(format)
      let number = lxw_col_t(place)
      try expect(worksheet_set_column(sheet, number, number, Double(column.width), format))
    }
    let plain = try formats.format(CellFormat())
    let merges = Dictionary(grouping: draft.merges, by: \.rows.lowerBound)
    let end = max(draft.rows.count, merges.keys.max() ?? 0)
    for place in 0..<end {
      let row = place < draft.rows.count ? draft.rows[place] : RowDraft()
      if let height = row.height {
        try expect(worksheet_set_row(sheet, lxw_row_t(place), Double(height), nil))
      }
      // The library fills the range; its first cell is written over that.
      for merge in merges[place + 1] ?? [] { try write(merge, in: row, &formats, plain: plain) }
      for column in row.cells.indices {
        let format =
          if let own = row.cells[column].format { try formats.format(own) } else {
            column < looks.count ? looks[column] : plain
          }
        try write(row.cells[column], lxw_row_t(place), lxw_col_t(column), format)
      }
    }
  }

  /// Writes the remarks: those of the draft, and the writer's own on numbers that become text.
  private func writeRemarks() throws(WorkbookWritingError) {
    for comment in draft.comments {
      try writeRemark(comment.text, lxw_row_t(comment.row - 1), lxw_col_t(comment.column - 1))
    }
    for (place, row) in draft.rows.enumerated() {
      for (column, cell) in row.cells.enumerated() where cell.needsRemark {
        try writeRemark(WritingNote.longNumber, lxw_row_t(place), lxw_col_t(column))
      }
    }
  }

  /// Throws what a status of the library means.
  func expect(_ status: lxw_error) throws(WorkbookWritingError) {
    try LibraryWorkbook.expect(status, sheet: draft.name)
  }

  private func write(
    _ cell: CellDraft, _ row: lxw_row_t, _ column: lxw_col_t,
    _ format: UnsafeMutablePointer<lxw_format>
  ) throws(WorkbookWritingError) {
    switch cell.content {
    case .blank:
      // Without a look of its own a cell without content is its column's.
      guard cell.format != nil else { return }
      try expect(worksheet_write_blank(sheet, row, column, format))
    case .text(let text):
      try write(CellText.of(text), row, column, format)
    case .integer(let number):
      try write(DecimalNumber(units: number, decimals: 0), row, column, format)
    case .decimal(let number):
      try write(number, row, column, format)
    case .day(let day):
      try expect(worksheet_write_number(sheet, row, column, Double(day.serial), format))
    case .link(let text, let target, let targetRow, let targetColumn):
      let place = SheetWriter.place(target, CellRange(row: targetRow, column: targetColumn))
      try expect(
        worksheet_write_url_opt(
          sheet, row, column, "internal:" + place, format, CellText.of(text), nil))
    case .mirror(let target, let targetRow, let targetColumn):
      let place = SheetWriter.place(target, CellRange(row: targetRow, column: targetColumn))
      // Nothing is stored: the other cell is empty when the workbook is handed out.
      try expect(
        worksheet_write_formula_str(
          sheet, row, column, "=IF(\(place)=\"\",\"\",\(place))", format, ""))
    }
  }

  /// Returns a cell with its sheet, such as `'细分行业'!B4`.
  private static func place(_ sheet: String, _ cell: CellRange) -> String {
    let quoted = sheet.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "''")
    let address = CellAddress.text(column: cell.columns.lowerBound - 1, row: cell.rows.lowerBound)
    return "'\(quoted)'!\(address)"
  }

  private func write(
    _ number: DecimalNumber, _ row: lxw_row_t, _ column: lxw_col_t,
    _ format: UnsafeMutablePointer<lxw_format>
  ) throws(WorkbookWritingError) {
    if let double = number.double {
      return try expect(worksheet_write_number(sheet, row, column, double, format))
    }
    try write(number.text, row, column, format)
  }

  private func write(
    _ text: String, _ row: lxw_row_t, _ column: lxw_col_t,
    _ format: UnsafeMutablePointer<lxw_format>
  ) throws(WorkbookWritingError) {
    // Where it lies, text is as the library takes it; an argument of its own would be a copy.
    try expect(text.withCString { worksheet_write_string(sheet, row, column, $0, format) })
  }

  private func write(
    _ merge: CellRange, in row: RowDraft, _ formats: inout FormatPool,
    plain: UnsafeMutablePointer<lxw_format>
  ) throws(WorkbookWritingError) {
    let first = merge.columns.lowerBound - 1
    let look = first < row.cells.count ? row.cells[first].format : nil
    let own = look ?? (first < draft.columns.count ? draft.columns[first].format : nil)
    let format = if let own { try formats.format(own) } else { plain }
    try expect(
      worksheet_merge_range(
        sheet, lxw_row_t(merge.rows.lowerBound - 1), lxw_col_t(first),
        lxw_row_t(merge.rows.upperBound - 1), lxw_col_t(merge.columns.upperBound - 1), "", format))
  }

  private func writeRemark(
    _ text: String, _ row: lxw_row_t, _ column: lxw_col_t
  ) throws(WorkbookWritingError) {
    let texts = LibraryText()
    var options = lxw_comment_options()
    options.author = texts.pointer("")
    options.font_name = texts.pointer("宋体")
    options.font_size = 10
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // About 28 characters fit into a line of 360 pixels.
    let height = lines.reduce(0) { $0 + 1 + DisplayWidth.of($1) / 52 } * 18 + 12
    options.width = 360
    options.height = UInt16(min(height, 600))
    let status = withExtendedLifetime(texts) {
      worksheet_write_comment_opt(sheet, row, column, CellText.of(text), &options)
    }
    try expect(status)
  }
}
