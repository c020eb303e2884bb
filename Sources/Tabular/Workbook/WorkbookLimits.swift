/// What a workbook may hold, so that a hostile one costs bounded time and memory.
///
/// DEFLATE makes at most 1032 bytes of one, so limits on what comes out need no limit on the ratio.
package struct WorkbookLimits: Sendable {
  /// The number of files in the archive.
  package var parts = 10_000
  /// The inflated bytes of one part: 512 MiB.
  package var partBytes = 512 << 20
  /// The inflated bytes of all parts that are read: 1 GiB.
  package var totalBytes = 1 << 30
  /// The bytes of one tag, text or comment: 16 MiB, where a cell of Excel has 32,767 characters.
  package var tokenBytes = 16 << 20
  /// The depth of elements in a part; workbooks nest about ten.
  package var depth = 256
  /// The bytes of all cells' texts: 256 MiB, well within 32-bit offsets.
  package var textBytes = 256 << 20
  /// The cells of all sheets, gaps before a filled cell included: a full sheet of 32 columns.
  package var cells = 1 << 25
  /// The texts that cells share.
  package var sharedStrings = 1 << 24
  /// The number formats, and the cell formats that use them; Excel keeps 65,490.
  package var formats = 1 << 16
  /// The sheets, hidden ones included.
  package var sheets = 4096
  /// The merged ranges of one sheet.
  package var mergedRanges = 1 << 20

  /// The rows of a sheet, by the format.
  package static let rows = 1_048_576
  /// The columns of a sheet, by the format.
  package static let columns = 16_384

  /// Creates the limits that hold unless a test narrows them.
  package init() {}
}
