/// Reads addresses such as `AB12` and ranges such as `A1:H1`.
struct CellReference: Equatable {
  /// The column, from 1.
  var column = 0
  /// The row, from 1.
  var row = 0

  /// Reads an address; nil where it is none, or beyond the sheet.
  init?(_ bytes: some Collection<UInt8>) {
    for byte in bytes {
      let letter = (byte | 0x20) &- UInt8(ascii: "a")
      let digit = byte &- UInt8(ascii: "0")
      if letter < 26, row == 0 {
        column = column * 26 + Int(letter) + 1
      } else if digit <= 9, column > 0 {
        row = row * 10 + Int(digit)
      } else if byte != UInt8(ascii: "$") {
        return nil
      }
      guard column <= WorkbookLimits.columns, row <= WorkbookLimits.rows else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
  }

  /// Reads a range; nil where one of its ends is no address.
  static func range(_ bytes: some Collection<UInt8>) -> Grid.MergedRange? {
    let ends = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let first = ends.first, let last = ends.last, ends.count <= 2,
      let start = CellReference(first), let end = CellReference(last)
    else { return nil }
    return Grid.MergedRange(
      top: min(start.row, end.row), bottom: max(start.row, end.row),
      left: min(start.column, end.column), right: max(start.column, end.column))
  }
}
