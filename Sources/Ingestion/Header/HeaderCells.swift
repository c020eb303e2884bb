import Metrics
import Tabular

/// The upper rows of a grid as texts, read only where somebody looks.
struct HeaderCells {
  /// The grid.
  let grid: Grid
  /// The rows that may hold the header: the first ones with a filled cell.
  let rows: [Grid.Row]
  /// The number of columns of the widest of these rows.
  let width: Int
  private var texts: [[HeaderText?]?]
  private let covers: [Int: [Grid.MergedRange]]

  /// The rows among which a header is looked for.
  static let depth = 40

  init(_ grid: Grid) {
    self.grid = grid
    rows = Array(grid.rows.prefix(HeaderCells.depth))
    width = min(rows.map { Int($0.count) }.max() ?? 0, 1024)
    texts = Array(repeating: nil, count: rows.count)
    var covers: [Int: [Grid.MergedRange]] = [:]
    for merge in grid.merges {
      for row in rows where merge.top <= Int(row.number) && Int(row.number) <= merge.bottom {
        covers[Int(row.number), default: []].append(merge)
      }
    }
    self.covers = covers
  }

  /// Returns the headers of a row by column; nil where a cell is blank or far too long.
  mutating func headers(_ place: Int) -> [HeaderText?] {
    if let known = texts[place] { return known }
    let row = rows[place]
    let headers = (0..<width).map { column in
      text(row, column).map(HeaderText.init)
    }
    texts[place] = headers
    return headers
  }

  /// Whether a row can be no header, because numbers, codes and days fill a quarter of it.
  func isData(_ place: Int) -> Bool {
    let row = rows[place]
    var filled = 0
    var numbers = 0
    for column in 0..<min(Int(row.count), width) {
      let cell = grid.cell(column, in: row)
      if cell.isEmpty { continue }
      filled += 1
      if grid.withBytes(of: cell, HeaderCells.isNumber) || cell.kind == .day { numbers += 1 }
    }
    return numbers * 4 >= filled
  }

  /// Whether a text is a number, a code or a day; a lone year may head a column.
  private static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, 0x30...0x39 ~= first else { return false }
    let isYear = bytes.count == 4 && first == 0x32 && bytes[1] == 0x30
    return !isYear && bytes.allSatisfy { $0 < 0x80 }
  }

  /// Returns the text of a cell without outer white space; nil where it is blank or too long.
  func text(_ row: Grid.Row, _ column: Int, limit: Int = 240) -> String? {
    let cell = grid.cell(column, in: row)
    guard !cell.isEmpty, cell.length <= limit else { return nil }
    let text = grid.withBytes(of: cell) { RawCell($0).text }
    return text.isEmpty ? nil : text
  }

  /// Returns the column whose text a blank header cell belongs to; nil where it is simply blank.
  mutating func owner(_ place: Int, _ column: Int) -> Int? {
    let number = Int(rows[place].number)
    if let ranges = covers[number], !ranges.isEmpty {
      let range = ranges.first { $0.left <= column + 1 && column + 1 <= $0.right }
      return range.flatMap { $0.top == number ? $0.left - 1 : nil }
    }
    guard covers.isEmpty else { return nil }
    let headers = headers(place)
    return (0...column).last { headers[$0] != nil }
  }
}

extension Grid {
  /// Calls a closure with a cell's bytes.
  func withBytes<Result>(
    of cell: Cell, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    text.withUnsafeBufferPointer { buffer in
      let start = Int(cell.offset)
      return body(
        UnsafeBufferPointer(rebasing: buffer[start..<start + Int(cell.length)]))
    }
  }
}
