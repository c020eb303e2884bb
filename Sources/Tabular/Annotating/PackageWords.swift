/// The addresses that differ between strict and transitional workbooks.
struct PackageWords {
  /// The namespace of sheets.
  let main: String
  /// The namespace of relationship ids, and the beginning of their types.
  let relationships: String

  /// Finds out from the workbook part which ones it uses.
  init(workbook: [UInt8]) {
    let head = String(decoding: workbook.prefix(4096), as: UTF8.self)
    let isStrict = head.contains("http://purl.oclc.org/ooxml/spreadsheetml/main")
    main =
      isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relationships =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }
}
