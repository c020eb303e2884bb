/// Puts the cells of a sheet in their rows, whatever the order in which they come.
struct GridBuilder {
  private var rows: [Grid.Row] = []
  private var cells: [Grid.Cell] = []
  private var number = 0
  private var isHidden = false
  private var first = 0
  private var isSorted = true
  private let limit: Int
  private let earlier: Int

  /// Creates a builder.
  ///
  /// - Parameters:
  ///   - limit: The number of cells that the workbook may have.
  ///   - earlier: The number that the sheets before this one have.
  ///   - expected: About how many it has; more cost a copy of those before.
  init(limit: Int, earlier: Int, expected: Int) {
    self.limit = limit
    self.earlier = earlier
    cells.reserveCapacity(min(limit - earlier, expected))
  }

  /// The number of the row that was begun last; 0 before the first.
  var lastRow: Int { number }

  /// The number of rows that hold cells.
  var rowCount: Int { rows.count }

  /// Begins a row.
  mutating func beginRow(_ number: Int, isHidden: Bool) {
    self.number = number
    self.isHidden = isHidden
    first = cells.count
  }

  /// Puts a cell in a column, counted from 0, of the current row.
  mutating func place(_ cell: Grid.Cell, column: Int) throws(TabularError) {
    let index = first + column
    guard index >= cells.count else {
      cells[index] = cell
      return
    }
    guard earlier + index < limit else { throw .tooManyCells(limit: limit) }
    while cells.count < index { cells.append(.empty) }
    cells.append(cell)
  }

  /// Ends a row; one without cells is not kept.
  mutating func endRow() {
    guard cells.count > first else { return }
    if let last = rows.last, last.number >= number { isSorted = false }
    rows.append(
      Grid.Row(
        number: Int32(number), first: Int32(first), count: Int32(cells.count - first),
        isHidden: isHidden))
  }

  /// Returns the grid without its texts, rows in ascending order.
  consuming func grid() -> Grid {
    if !isSorted { rows.sort { ($0.number, $0.first) < ($1.number, $1.first) } }
    return Grid(rows: rows, cells: cells)
  }
}
