import Tabular

/// A grid's buffers while its rows are read; it must not outlive the closure it is made in.
struct GridView {
  /// The text of all cells.
  let text: UnsafeBufferPointer<UInt8>
  /// The cells of all rows.
  let cells: UnsafeBufferPointer<Grid.Cell>

  /// Returns a cell's entry; beyond the row's end it is empty.
  func entry(_ column: Int, in row: Grid.Row) -> Grid.Cell {
    column < Int(row.count) ? cells[Int(row.first) + column] : .empty
  }

  /// Returns a cell.
  func cell(_ column: Int, in row: Grid.Row) -> RawCell {
    cell(entry(column, in: row))
  }

  /// Returns the cell of an entry.
  func cell(_ entry: Grid.Cell) -> RawCell {
    let start = Int(entry.offset)
    let bytes = UnsafeBufferPointer(rebasing: text[start..<start + Int(entry.length)])
    return RawCell(bytes, kind: entry.kind, isFormula: entry.isFormula)
  }
}

extension Grid {
  /// Calls a closure with views of the buffers.
  func withView<Result>(_ body: (GridView) -> Result) -> Result {
    text.withUnsafeBufferPointer { text in
      cells.withUnsafeBufferPointer { cells in
        body(GridView(text: text, cells: cells))
      }
    }
  }
}
