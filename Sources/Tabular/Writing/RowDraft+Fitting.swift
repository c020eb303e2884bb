extension RowDraft {
  /// Returns the row with the height that its wrapped texts need; nil, the usual one, for a line.
  ///
  /// Spreadsheets find heights themselves, but not all of them, and not for merged cells.
  ///
  /// - Parameters:
  ///   - widths: The widths of the columns in half-width characters; `Int.max` for those whose
  ///     text does not wrap.
  ///   - limit: The greatest height in points; a spreadsheet's rows have 409 at most.
  /// - Returns: The row, otherwise unchanged.
  package func fitted(to widths: [Int], limit: Int = 409) -> RowDraft {
    var lines = 1
    for (cell, width) in zip(cells, widths) {
      guard width != Int.max, case .text(let text) = cell.content,
        text.utf8.count >= width || text.utf8.contains(UInt8(ascii: "\n"))
      else { continue }
      var needed = 0
      DisplayWidth.forEachLine(of: text) {
        needed += max(1, ($0 + width - 2) / max(1, width - 1))
      }
      lines = max(lines, needed)
    }
    guard lines > 1 else { return self }
    var row = self
    row.height = min(limit, lines * 14 + 3)
    return row
  }
}
