import Metrics
import Tabular

/// Tells records from sub-totals, notes, examples and rows without data.
struct RowClassifier {
  private let view: GridView
  private let columns: [(position: Int, isAmount: Bool)]
  /// The columns in which a word for a sum tells a row's kind: all but those with prose, and none
  /// behind the header.
  private let labels: [Bool]
  private let codeColumn: Int
  private let nameColumns: [Int]
  private let headers: [HeaderRow]
  /// A Boolean value indicating whether the last row was a note.
  private(set) var isBelowNote: Bool

  init(view: GridView, layout: SheetLayout, headers: [HeaderRow], isBelowNote: Bool) {
    self.view = view
    self.headers = headers
    self.isBelowNote = isBelowNote
    // A city alone is no row: forms are handed out with it filled in.
    columns = layout.columns.filter { $0.schema.type != .city }
      .map { ($0.position, $0.schema.type.isAmount) }
    codeColumn = layout.positions[ColumnKey.uscc.index]
    var labels = [Bool](repeating: true, count: layout.header.names.count)
    for column in layout.columns where column.schema.type == .prose {
      labels[column.position] = false
    }
    self.labels = labels
    nameColumns = layout.columns.filter { $0.schema.isRequired && $0.schema.type == .label }
      .map(\.position)
  }

  /// Returns what a row is; rows must be asked for in order, since notes go on below notes.
  mutating func kind(of row: Grid.Row) -> RowKind {
    guard let first = (0..<Int(row.count)).first(where: { !view.cell($0, in: row).isBlank }) else {
      return .nothing
    }
    let opening = view.cell(first, in: row)
    let isAlone = ((first + 1)..<Int(row.count)).allSatisfy { view.cell($0, in: row).isBlank }
    if let kind = marked(row, first, opening, isAlone: isAlone) {
      isBelowNote = kind == .note
      return .ignored(kind)
    }
    guard hasData(row) else { return .nothing }
    isBelowNote = false
    return .data
  }

  private func marked(
    _ row: Grid.Row, _ first: Int, _ opening: RawCell, isAlone: Bool
  ) -> IgnoredKind? {
    if isAlone && isBelowNote { return .note }
    if RowWords.mayMark(opening.bytes) {
      let text = opening.bytes.count <= 400 ? opening.normal : ""
      if RowWords.isNote(text) { return .note }
      if RowWords.isExample(text) { return .example }
      if isAlone && RowWords.isGroup(text) { return .group }
    }
    if isSubtotal(row) { return .subtotal }
    if isHeader(row, first) { return .header }
    if nameColumns.contains(where: { isExample($0, row) }) { return .example }
    return nil
  }

  private func isExample(_ column: Int, _ row: Grid.Row) -> Bool {
    let cell = view.cell(column, in: row)
    guard cell.bytes.first == 0xE4, cell.bytes.count > 3, cell.bytes[1] == 0xBE else {
      return false
    }
    return RowWords.isExample(cell.normal)
  }

  private func isSubtotal(_ row: Grid.Row) -> Bool {
    let end = min(Int(row.count), labels.count)
    for column in 0..<end where labels[column] {
      let entry = view.entry(column, in: row)
      guard view.mayEndInSum(entry) else { continue }
      let cell = view.cell(entry)
      guard RowWords.mayBeSubtotal(cell.bytes), RowWords.isSubtotal(cell.normal) else { continue }
      return !hasCode(row)
    }
    return false
  }

  /// A row with a legal credit code is a body's own row, whatever else it says.
  private func hasCode(_ row: Grid.Row) -> Bool {
    codeColumn >= 0 && CodeReader.read(view.cell(codeColumn, in: row)).code.isLegal
  }

  /// Whether the row repeats a header row or numbers the columns.
  private func isHeader(_ row: Grid.Row, _ first: Int) -> Bool {
    for header in headers where header.holds(view.cell(first, in: row), at: first) {
      let filled = (0..<Int(row.count)).filter { !view.cell($0, in: row).isBlank }
      let same = filled.count { header.holds(view.cell($0, in: row), at: $0) }
      if same >= 2 && same * 5 >= filled.count * 3 { return true }
    }
    return RowWords.mayNumber(view.cell(first, in: row).bytes) && isNumbering(row)
  }

  /// Whether the row reads `1 2 3` or `甲 乙 1 2`.
  private func isNumbering(_ row: Grid.Row) -> Bool {
    var next = 1
    var filled = 0
    for column in 0..<Int(row.count) {
      let cell = view.cell(column, in: row)
      if cell.isBlank { continue }
      guard cell.bytes.count <= 12, let number = RowWords.columnNumber(cell.normal) else {
        return false
      }
      filled += 1
      if number == 0 { continue }
      guard number == next else { return false }
      next += 1
    }
    return filled >= 3 && next >= 3
  }

  /// Whether a known column holds more than what a formula filled down would leave there.
  private func hasData(_ row: Grid.Row) -> Bool {
    for column in columns {
      let entry = view.entry(column.position, in: row)
      if entry.isEmpty || entry.kind == .error || entry.kind == .formulaWithoutValue { continue }
      if entry.isFormula && column.isAmount { continue }
      if CellMark.of(view.cell(entry)) == nil { return true }
    }
    return false
  }
}
