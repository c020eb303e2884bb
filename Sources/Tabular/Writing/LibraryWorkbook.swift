import CXLSXWriter

/// The owner of the library's workbook: it is closed once, or thrown away.
final class LibraryWorkbook {
  /// How the library keeps rows until the end.
  enum Order {
    /// Row by row on their way out, which is twice as fast and takes no ranges that are merged
    /// over several rows.
    case rowByRow
    /// All at once.
    case free
  }

  private var workbook: UnsafeMutablePointer<lxw_workbook>?

  /// 2000-01-01: every workbook must carry a time, and the same one gives the same bytes.
  private static let created: time_t = 946_684_800

  /// Creates a workbook.
  ///
  /// - Parameters:
  ///   - path: Where it goes when it is closed.
  ///   - order: How rows are written.
  /// - Throws: `noRoom`.
  init(path: String, order: Order) throws(WorkbookWritingError) {
    var options = lxw_workbook_options()
    options.constant_memory = order == .rowByRow ? 1 : 0
    let texts = LibraryText()
    // Memory; where there is none, the library takes the system's temporary folder.
    options.tmpdir = texts.pointer("/dev/shm")
    workbook = withExtendedLifetime(texts) { workbook_new_opt(path, &options) }
    guard workbook != nil else { throw .noRoom }
  }

  deinit {
    if let workbook { lxw_workbook_free(workbook) }
  }

  /// Sets what the file says of itself.
  func set(_ properties: WorkbookDraft.Properties) throws(WorkbookWritingError) {
    let texts = LibraryText()
    func pointer(_ text: String) -> UnsafeMutablePointer<CChar>? {
      text.isEmpty ? nil : texts.pointer(CellText.of(text))
    }
    var document = lxw_doc_properties()
    document.title = pointer(properties.title)
    document.subject = pointer(properties.subject)
    document.company = pointer(properties.company)
    document.comments = pointer(properties.remark)
    document.created = LibraryWorkbook.created
    let status = withExtendedLifetime(texts) { workbook_set_properties(workbook, &document) }
    try LibraryWorkbook.expect(status, sheet: "")
  }

  /// Adds a sheet; it lives as long as the workbook.
  ///
  /// - Throws: `sheetName` where the name cannot be used.
  func addSheet(_ name: String) throws(WorkbookWritingError) -> UnsafeMutablePointer<lxw_worksheet>
  {
    guard workbook_validate_sheet_name(workbook, name) == LXW_NO_ERROR,
      let sheet = workbook_add_worksheet(workbook, name)
    else { throw .sheetName(name) }
    return sheet
  }

  /// Adds a format; it lives as long as the workbook.
  ///
  /// - Throws: `noRoom`.
  func addFormat() throws(WorkbookWritingError) -> UnsafeMutablePointer<lxw_format> {
    guard let format = workbook_add_format(workbook) else { throw .noRoom }
    return format
  }

  /// Writes the file; the workbook cannot be used after that.
  func close() throws(WorkbookWritingError) {
    let open = workbook
    workbook = nil
    // The library frees the workbook also where it fails.
    try LibraryWorkbook.expect(workbook_close(open), sheet: "")
  }

  /// Expects a status of the library to be good.
  ///
  /// - Parameters:
  ///   - status: What a function returned.
  ///   - sheet: The sheet that was written.
  /// - Throws: What the status means.
  static func expect(_ status: lxw_error, sheet: String) throws(WorkbookWritingError) {
    switch status {
    case LXW_NO_ERROR: return
    case LXW_ERROR_MEMORY_MALLOC_FAILED, LXW_ERROR_CREATING_XLSX_FILE,
      LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE, LXW_ERROR_ZIP_FILE_OPERATION,
      LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE:
      throw .noRoom
    default: throw .library(code: Int(status.rawValue), sheet: sheet)
    }
  }
}
