/// A reason why a draft does not become a workbook.
package enum WorkbookWritingError: Error, Sendable, Hashable {
  /// No sheet can be seen.
  case noSheet
  /// A sheet's name is empty, too long, used twice or holds a character that names may not.
  case sheetName(String)
  /// A sheet has more rows than a workbook takes.
  case tooManyRows(sheet: String, limit: Int)
  /// A sheet has more columns than a workbook takes.
  case tooManyColumns(sheet: String, limit: Int)
  /// The words of a check, or one of its messages, are longer than a workbook takes.
  case longCheck(sheet: String, limit: Int)
  /// Merged ranges of a sheet overlap, or one has a single cell.
  case merges(sheet: String)
  /// There is no room for the file in memory, or for its parts in the system's temporary folder.
  case noRoom
  /// The library refuses; the sheet that was written, empty for the file as a whole, and the
  /// library's own number.
  case library(code: Int, sheet: String)
}
