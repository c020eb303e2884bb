import Metrics
import Tabular

/// A header that was found: its rows and the names of the columns.
struct FoundHeader: Sendable {
  /// The places of the header's rows among the grid's rows.
  var rows: ClosedRange<Int>
  /// The names by column; nil where a column has no header.
  var names: [ColumnName?]
  /// What the names may mean, by column.
  var matches: [[ColumnName.Match]]

  /// The tables of which any column was found, with what each would bind.
  var bindings: [TableKey: [ColumnKey: Int]]

  /// The most columns that any table finds.
  var width: Int { bindings.values.map(\.count).max() ?? 0 }
}

/// Looks for the rows that name the columns.
struct HeaderFinder {
  private var cells: HeaderCells
  private let index = HeaderIndex.contract

  init(_ grid: Grid) {
    cells = HeaderCells(grid)
  }

  /// The most levels that a header has.
  private static let levels = 4

  /// Returns the best header among the first rows, or nil where no column is recognised.
  mutating func find() -> FoundHeader? {
    var best: FoundHeader?
    var bestScore = 0
    var lastPlace = cells.rows.count - 1
    var bottom = 0
    while bottom <= lastPlace {
      defer { bottom += 1 }
      if cells.isData(bottom) { continue }
      for level in 1...HeaderFinder.levels where isContiguous(bottom, level) {
        let header = header(bottom - level + 1...bottom)
        let (score, isWhole) = score(header)
        guard score - level > bestScore else { continue }
        bestScore = score - level
        best = header
        // Further levels may follow a whole header, but no second table.
        if isWhole { lastPlace = min(lastPlace, bottom + 2) }
      }
    }
    return best
  }

  private func isContiguous(_ bottom: Int, _ level: Int) -> Bool {
    guard bottom - level + 1 >= 0 else { return false }
    return cells.rows[bottom].number - cells.rows[bottom - level + 1].number == Int32(level - 1)
  }

  /// Columns count ten each, a table whose required columns are all there as much as one more.
  private func score(_ header: FoundHeader) -> (Int, Bool) {
    var best = 0
    var isWhole = false
    for (table, binding) in header.bindings {
      let whole = TableSchema.of(table).required.allSatisfy { binding[$0.key] != nil }
      best = max(best, binding.count * 10 + (whole ? 15 : 0))
      if whole && binding.count > 2 { isWhole = true }
    }
    return (best, isWhole)
  }

  private mutating func header(_ rows: ClosedRange<Int>) -> FoundHeader {
    let names = (0..<cells.width).map { name(rows, $0) }
    let matches = names.map { $0?.matches(in: index) ?? [] }
    var tables: Set<TableKey> = []
    for match in matches.joined() { tables.insert(match.entry.table) }
    var bindings: [TableKey: [ColumnKey: Int]] = [:]
    for table in tables { bindings[table] = HeaderFinder.binding(of: table, matches) }
    return FoundHeader(rows: rows, names: names, matches: matches, bindings: bindings)
  }

  private mutating func name(_ rows: ClosedRange<Int>, _ column: Int) -> ColumnName? {
    guard let lowest = rows.last(where: { cells.headers($0)[column] != nil }),
      let own = cells.headers(lowest)[column]
    else { return nil }
    var above: [HeaderText] = []
    for row in rows where row < lowest {
      guard
        let owner = cells.owner(row, column) ?? (cells.headers(row)[column] != nil ? column : nil),
        let text = cells.headers(row)[owner], text.text != own.text
      else { continue }
      above.append(text)
    }
    return ColumnName(own: own, above: above)
  }

  /// Gives each column of a table the header that is nearest to its name.
  static func binding(
    of table: TableKey, _ matches: [[ColumnName.Match]]
  ) -> [ColumnKey: Int] {
    var offers: [(rank: Int, column: Int, key: ColumnKey)] = []
    for (column, found) in matches.enumerated() {
      for match in found where match.entry.table == table {
        offers.append((match.rank, column, match.entry.column))
      }
    }
    offers.sort { ($0.rank, $0.column, $0.key.rawValue) < ($1.rank, $1.column, $1.key.rawValue) }
    var binding: [ColumnKey: Int] = [:]
    var taken: Set<Int> = []
    for offer in offers where binding[offer.key] == nil && !taken.contains(offer.column) {
      binding[offer.key] = offer.column
      taken.insert(offer.column)
    }
    // In 试点城市 a lone 城市 is the city's code column, not its name.
    if table == .cities, binding[.cityCode] == nil, let column = binding[.city] {
      binding[.cityCode] = column
      binding[.city] = nil
    }
    return binding
  }
}
