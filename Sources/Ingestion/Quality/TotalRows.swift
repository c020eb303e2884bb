import Metrics
import Tabular

/// Holds the sub-totals and totals of a sheet against its rows (DQ-16).
///
/// A stated sum is right where it is the sum of all rows between any two of: the beginning, an
/// earlier or later sub-total or group heading, the end. Files do not say which rows a sum is of.
struct TotalRows: Sendable {
  /// What the rows of a column add up to so far.
  private struct Sum {
    var value: Int64 = 0
    var hasValues = false
    /// A cell that cannot be read leaves every sum open.
    var isOpen = false
  }

  /// A sum that a row states.
  private struct Stated {
    var row: Int
    let key: ColumnKey
    var boundary: Int
    let value: Int64
    let text: String
    let isPart: Bool
  }

  private var sums = [Sum](repeating: Sum(), count: ColumnKey.total)
  /// The columns with amounts, in sheet order.
  private let columns: [SheetLayout.Column]
  /// What the columns added up to at the beginning and at each sub-total and group heading.
  private var boundaries: [[Int64]]
  private var stated: [Stated] = []

  init(layout: SheetLayout) {
    columns = layout.columns.filter { column in
      switch column.schema.type {
      case .money, .count: true
      default: false
      }
    }
    boundaries = [[Int64](repeating: 0, count: columns.count)]
  }

  /// Adds a cell of a data row.
  mutating func add(_ key: ColumnKey, _ amount: Reported<Money>) {
    switch amount {
    case .value(let amount): add(key, amount.fen)
    case .missing: break
    case .unreadable: sums[key.index].isOpen = true
    }
  }

  /// Adds a cell of a data row.
  mutating func add(_ key: ColumnKey, _ count: Reported<Int>) {
    switch count {
    case .value(let count): add(key, Int64(count))
    case .missing: break
    case .unreadable: sums[key.index].isOpen = true
    }
  }

  private mutating func add(_ key: ColumnKey, _ value: Int64) {
    sums[key.index].value = (Money(fen: sums[key.index].value) + Money(fen: value)).fen
    sums[key.index].hasValues = true
  }

  /// Notes a heading of a group, where sub-totals begin anew.
  mutating func noteGroup() { boundaries.append(now) }

  /// Notes what a row of sums states.
  mutating func noteTotals(of row: Grid.Row, _ view: GridView) {
    let isPart = (0..<Int(row.count)).contains { view.cell($0, in: row).text.contains("小计") }
    for column in columns {
      let cell = view.cell(column.position, in: row)
      guard let value = TotalRows.value(of: cell, column) else { continue }
      stated.append(
        Stated(
          row: Int(row.number), key: column.schema.key, boundary: boundaries.count, value: value,
          text: cell.text, isPart: isPart))
    }
    boundaries.append(now)
  }

  /// Adds what the next part of the sheet has, whose rows are numbered from 1.
  mutating func append(_ next: TotalRows, behind count: Int) {
    let before = now
    stated += next.stated.map { stated in
      var moved = stated
      moved.row += count
      moved.boundary += boundaries.count - 1
      return moved
    }
    for boundary in next.boundaries.dropFirst() {
      boundaries.append(
        zip(before, boundary).map { (Money(fen: $0) + Money(fen: $1)).fen })
    }
    for index in sums.indices {
      sums[index].value = (Money(fen: sums[index].value) + Money(fen: next.sums[index].value)).fen
      sums[index].hasValues = sums[index].hasValues || next.sums[index].hasValues
      sums[index].isOpen = sums[index].isOpen || next.sums[index].isOpen
    }
  }

  private var now: [Int64] { columns.map { sums[$0.schema.key.index].value } }

  private static func value(of cell: RawCell, _ column: SheetLayout.Column) -> Int64? {
    if column.schema.type == .count {
      let reading = AmountReader.count(cell)
      return reading.flaw == nil ? reading.value.value.map(Int64.init) : nil
    }
    let reading = AmountReader.money(cell, unit: column.unit ?? .wan)
    return reading.flaw == nil ? reading.value.value?.fen : nil
  }

  /// The stated sums that no rows add up to, in sheet order.
  var unmatched: [TableReport.Total] {
    guard !stated.isEmpty else { return [] }
    let ends = boundaries + [now]
    return columns.enumerated().flatMap { place, column -> [TableReport.Total] in
      let sum = sums[column.schema.key.index]
      let own = stated.filter { $0.key == column.schema.key }
      guard sum.hasValues, !sum.isOpen, !own.isEmpty else { return [] }
      return unmatched(own, column, ends.map { $0[place] })
    }
    .inOrder(of: \.row)
  }

  private func unmatched(
    _ stated: [Stated], _ column: SheetLayout.Column, _ ends: [Int64]
  ) -> [TableReport.Total] {
    // Where each running sum stands first and last.
    var first: [Int64: Int] = [:]
    var last: [Int64: Int] = [:]
    for (place, end) in ends.enumerated() {
      if first[end] == nil { first[end] = place }
      last[end] = place
    }
    return stated.compactMap { total in
      let here = ends[total.boundary]
      let isSumBefore = first[here &- total.value].map { $0 < total.boundary } ?? false
      let isSumBehind = last[here &+ total.value].map { $0 > total.boundary } ?? false
      // 0 is the sum of no row, which says nothing.
      if total.value != 0 && (isSumBefore || isSumBehind) { return nil }
      let block = here &- ends[total.boundary - 1]
      let below = ends[total.boundary + 1] &- here
      let whole = ends[ends.count - 1]
      let expected = total.isPart ? (block == 0 ? below : block) : (here == 0 ? whole : here)
      return TableReport.Total(
        row: total.row, key: column.schema.key.name, isMoney: column.schema.type != .count,
        text: total.text, stated: total.value, expected: expected,
        others: [block, below, here, whole].filter { $0 != 0 })
    }
  }
}
