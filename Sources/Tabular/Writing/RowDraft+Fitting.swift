extension RowDraft {
  /// Returns the row with the height that its wrapped texts need; nil, the usual one, for a line.
  ///
  /// Spreadsheets find heights themselves, but not all of them, and not for merged cells.
  ///
  /// - Parameter widths: The widths of the columns in half-width characters.
  /// - Returns: The row, otherwise unchanged.
  package func fitted(to widths: [Int]) -> RowDraft {
    var lines = 1
    for (cell, width) in zip(cells, widths) {
      guard case .text(let text) = cell.content, text.utf8.count > width || text.contains("\n")
      else { continue }
      let needed = text.split(separator: "\n", omittingEmptySubsequences: false)
        .reduce(0) { $0 + max(1, (DisplayWidth.of($1) + width - 2) / max(1, width - 1)) }
      lines = max(lines, needed)
    }
    guard lines > 1 else { return self }
    var row = self
    // A spreadsheet's rows are at most 409 points high.
    row.height = min(409, lines * 14 + 3)
    return row
  }
}
