/// Writes workbooks of the Office Open XML format that Excel, WPS and LibreOffice open as they are.
///
/// The same draft gives the same bytes: nothing in a workbook depends on time, place or machine.
package enum WorkbookWriter {
  /// The rows that a sheet takes.
  package static let rowLimit = 1_048_576
  /// The columns that a sheet takes.
  package static let columnLimit = 16_384

  /// Returns a workbook's file.
  ///
  /// While it is made, its parts lie in files without names: in memory where the system shares
  /// some, else in its temporary folder.
  ///
  /// - Parameter draft: The workbook.
  /// - Returns: The bytes of an `.xlsx` file.
  /// - Throws: What of the draft a workbook cannot hold, or `noRoom`.
  package static func bytes(of draft: WorkbookDraft) throws(WorkbookWritingError) -> [UInt8] {
    guard draft.sheets.contains(where: { !$0.isHidden }) else { throw .noSheet }
    for sheet in draft.sheets { try sheet.checkLimits() }
    let file = try MemoryFile()
    let isOrdered = draft.sheets.allSatisfy(\.isWrittenRowByRow)
    let workbook = try LibraryWorkbook(path: file.path, order: isOrdered ? .rowByRow : .free)
    try workbook.set(draft.properties)
    var formats = FormatPool(workbook)
    // All sheets first: a check may look at a sheet that comes later.
    var sheets: [SheetWriter] = []
    for sheet in draft.sheets {
      sheets.append(SheetWriter(sheet, in: try workbook.addSheet(sheet.name)))
    }
    for sheet in sheets { try sheet.write(formats: &formats) }
    if let first = draft.sheets.firstIndex(where: { !$0.isHidden }) { sheets[first].activate() }
    try workbook.close()
    return try file.bytes()
  }
}
