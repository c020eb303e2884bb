extension SheetDraft {
  /// Throws what of the sheet a workbook cannot hold.
  func checkLimits() throws(WorkbookWritingError) {
    // The library counts characters in its own way, and takes no empty name for a name.
    guard !name.isEmpty, name.utf16.count <= 31 else { throw .sheetName(name) }
    guard rows.count <= WorkbookWriter.rowLimit else {
      throw .tooManyRows(sheet: name, limit: WorkbookWriter.rowLimit)
    }
    let widest = max(columns.count, rows.lazy.map { $0.cells.count }.max() ?? 0)
    guard widest <= WorkbookWriter.columnLimit else {
      throw .tooManyColumns(sheet: name, limit: WorkbookWriter.columnLimit)
    }
    for check in checks { try checkLengths(of: check) }
    for (place, merge) in merges.enumerated() {
      let others = merges[(place + 1)...]
      guard merge.rows.count > 1 || merge.columns.count > 1, !others.contains(where: merge.overlaps)
      else { throw .merges(sheet: name) }
    }
  }

  private func checkLengths(of check: InputCheck) throws(WorkbookWritingError) {
    if case .words(let words) = check.rule {
      guard words.joined(separator: ",").utf16.count <= 255 else {
        throw .longCheck(sheet: name, limit: 255)
      }
    }
    for message in [check.prompt, check.alert].compactMap(\.self) {
      guard message.title.utf16.count <= 32 else { throw .longCheck(sheet: name, limit: 32) }
      guard message.text.utf16.count <= 255 else { throw .longCheck(sheet: name, limit: 255) }
    }
  }

  /// A Boolean value indicating whether nothing in the sheet reaches beyond its own row.
  var isWrittenRowByRow: Bool { merges.allSatisfy { $0.rows.count == 1 } }
}

extension CellRange {
  /// Returns whether a cell lies in both.
  func overlaps(_ other: CellRange) -> Bool {
    rows.overlaps(other.rows) && columns.overlaps(other.columns)
  }
}

extension CellDraft {
  /// A Boolean value indicating whether the cell is a number that is written as text.
  var needsRemark: Bool {
    switch content {
    case .integer(let number): DecimalNumber(units: number, decimals: 0).double == nil
    case .decimal(let number): number.double == nil
    case .blank, .text, .day, .link, .mirror: false
    }
  }
}
