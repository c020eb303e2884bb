/// The remarks on one sheet, one for a cell, in reading order.
struct CellMarks {
  /// What is said about a cell.
  struct Entry {
    let row: Int
    let column: Int
    var kind: Annotation.Kind
    var texts: [String]

    /// What the comment says.
    var text: String { texts.joined(separator: "\n\n") }
  }

  /// The cells by row, then by column.
  let entries: [Entry]

  /// Gathers the remarks on a sheet; in a merged range they stand on its first cell, which is the
  /// one that shows.
  init(_ marks: [Annotation.Mark], merges: [Grid.MergedRange]) {
    var cells: [SIMD2<Int>: Entry] = [:]
    for mark in marks {
      let range = merges.first {
        $0.top...$0.bottom ~= mark.row && $0.left...$0.right ~= mark.column
      }
      let (row, column) = (range?.top ?? mark.row, range?.left ?? mark.column)
      var entry =
        cells[SIMD2(row, column)]
        ?? Entry(row: row, column: column, kind: mark.kind, texts: [])
      if mark.kind == .error { entry.kind = .error }
      if !entry.texts.contains(mark.text) { entry.texts.append(mark.text) }
      cells[SIMD2(row, column)] = entry
    }
    entries = cells.values.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  /// The cells that get a comment.
  var commented: ArraySlice<Entry> { entries.prefix(Annotation.commentLimit) }
}
