/// A reason why bytes do not become tables.
package enum TabularError: Error, Sendable, Hashable {
  /// Things of which a workbook may hold only so many.
  package enum Countable: Sendable, Hashable {
    /// Files in the archive.
    case parts
    /// Sheets, hidden ones included.
    case sheets
    /// Texts that cells share.
    case sharedStrings
    /// Formats of cells.
    case formats
    /// Merged ranges of one sheet.
    case mergedRanges
    /// Rows of one sheet.
    case rows
    /// Columns of one sheet.
    case columns
  }

  /// There is no byte.
  case empty
  /// The text is neither UTF-8 nor GB18030, nor UTF-16 with a byte order mark.
  case encoding
  /// The file, or what comes out of it, is larger than the limit in bytes.
  case tooLarge(limit: Int)
  /// A cell's text, or a tag of a workbook's part, is longer than the limit in bytes.
  case tooLong(limit: Int)
  /// The text holds more cells than the limit.
  case tooManyCells(limit: Int)
  /// The workbook holds more things of a kind than the limit.
  case tooMany(Countable, limit: Int)
  /// The content is no workbook; what its first bytes say.
  case format(FileFormat)
  /// The workbook is protected with a password.
  case encrypted
  /// The archive or one of its parts is incomplete or broken; the part's name, empty for the
  /// archive as a whole.
  case damaged(part: String)
  /// The named part of the workbook declares a document type, and with it entities.
  case unsafe(part: String)
}
