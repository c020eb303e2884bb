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

  /// Whether a cell can end in a word such as 合计, a bracket or a colon: most cells cannot.
  func mayEndInSum(_ entry: Grid.Cell) -> Bool {
    guard entry.length >= 6 else { return false }
    let last = text[Int(entry.offset) + Int(entry.length) - 1]
    // 计, ） ), ： :, and blanks, which do not count.
    return switch last {
    case 0xA1, 0x29, 0x3A, 0x9A, 0x00...0x20, 0x80...0x8F, 0xA0, 0xA8, 0xA9, 0xAF, 0x9F, 0xBF: true
    default: false
    }
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
