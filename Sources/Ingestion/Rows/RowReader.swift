import Metrics
import Tabular

/// An issue and where in the sheet it stands, for reading order.
struct PlacedIssue: Sendable {
  /// The row's number; 0 for the sheet itself.
  var row: Int
  /// The column, from 0.
  var column: Int
  /// The issue.
  var issue: DataIssue
}

/// Reads the typed cells of one row after the other, and collects what is wrong with them.
struct RowReader {
  let view: GridView
  let grid: Grid
  let layout: SheetLayout
  let context: ReaderContext
  let place: SourceTable
  let merged: MergedCells
  private let hasMerges: Bool
  let days: DayReader
  /// The city of rows without a city cell.
  let defaultCity: CityCode?
  /// A Boolean value indicating whether converted values are kept as text.
  let keepsValues: Bool

  private(set) var issues: [PlacedIssue] = []
  /// The converted values of the row, in the order of the layout's columns.
  var values: [String?] = []
  /// The code of the row's city; nil where it has none.
  var cityText: String?
  /// In 试点城市 and 绩效目标, the cell that tells one row from another, by row.
  private(set) var keys: [Int: RowKey] = [:]
  private var row = Grid.Row(number: 0, first: 0, count: 0)
  /// What spellings mean that repeat.
  var memory = CellMemory()
  /// The sums of the columns, and what rows of sums state.
  var totals: TotalRows
  private var firstIssue = 0

  init(view: GridView, grid: Grid, sheet: RecognisedSheet, plan: ReadingPlan) {
    self.view = view
    self.grid = grid
    layout = sheet.layout
    totals = TotalRows(layout: layout)
    context = plan.context
    let input = sheet.input
    place = SourceTable(file: input.file, sheet: input.sheet.name)
    let rows = grid.rows
    let first = layout.firstRow < rows.count ? Int(rows[layout.firstRow].number) : .max
    merged = MergedCells(grid, from: first)
    hasMerges = !merged.isEmpty
    days = DayReader(dateSystem: grid.dateSystem, isPlainText: input.isPlainText)
    defaultCity = plan.city
    keepsValues = plan.keepsValues
  }

  /// The current row's number.
  var rowNumber: Int { Int(row.number) }

  /// The row's place in the file.
  var source: SourceReference { SourceReference(table: 0, row: row.number) }

  /// Makes a row the current one.
  mutating func begin(_ row: Grid.Row) {
    self.row = row
    firstIssue = issues.count
    if keepsValues { values = [String?](repeating: nil, count: layout.columns.count) }
  }

  /// Brings the issues of the current row into the order of its columns.
  mutating func finish() {
    guard issues.count - firstIssue > 1 else { return }
    issues.replaceSubrange(firstIssue..., with: issues[firstIssue...].inOrder(of: \.column))
  }

  /// The current row's converted values.
  var record: TableReport.Record {
    let count = values.count - (layout.columns.last?.schema.type == .unit ? 1 : 0)
    return TableReport.Record(row: rowNumber, city: cityText, values: Array(values.prefix(count)))
  }

  /// Remembers a cell as the one that tells the current row from others; the row's first cell
  /// where the column was not found.
  mutating func rememberKey(_ key: ColumnKey) {
    guard let key = cell(key) == nil ? layout.columns.first?.schema.key : key, let cell = cell(key)
    else { return }
    keys[rowNumber] = RowKey(column: layout.positions[key.index], key: key, text: cell.text)
  }

  /// Returns a column's cell in the current row, filled from its merged range; nil where the
  /// column was not found.
  func cell(_ key: ColumnKey) -> RawCell? {
    let position = layout.positions[key.index]
    guard position >= 0 else { return nil }
    if hasMerges, let range = merged.range(position, row: Int(row.number)),
      range.top < Int(row.number), let origin = grid.rows.row(numbered: range.top)
    {
      return view.cell(position, in: origin)
    }
    return view.cell(position, in: row)
  }

  /// Records a flaw of a cell of the current row.
  mutating func note(_ flaw: CellFlaw, _ key: ColumnKey, value: String, detail: String = "") {
    let position = layout.positions[key.index]
    guard position >= 0 else { return }
    var schema = layout.columns[layout.places[key.index]].schema
    // What to write depends on the unit that the sheet's own header states.
    if case .money = schema.type { schema.type = .money(layout.units[key.index]) }
    let cell = FlawedCell(
      flaw: flaw, column: schema, value: PrintedValue.of(value), detail: detail)
    let address = CellAddress.text(column: position, row: rowNumber)
    issues.append(
      PlacedIssue(
        row: rowNumber, column: position,
        issue: cell.issue(file: place.file, sheet: place.sheet, cell: address)))
  }

  /// Keeps a converted value, notes the flaw of its cell and returns the value.
  mutating func settle<Value>(
    _ reading: Reading<Value>, _ key: ColumnKey, _ cell: RawCell, text: (Value) -> String
  ) -> Reported<Value> {
    var detail = ""
    if case .value(let value) = reading.value, keepsValues || reading.flaw != nil {
      let text = text(value)
      if keepsValues { keep(text, key) }
      detail = self.detail(text, key)
    }
    if let flaw = reading.flaw {
      note(flaw, key, value: cell.text, detail: detail)
    } else if layout.isRequired[key.index], case .missing = reading.value {
      note(.requiredEmpty, key, value: cell.text)
    }
    return reading.value
  }

  /// Keeps a converted value of the current row.
  mutating func keep(_ text: String, _ key: ColumnKey) {
    values[layout.places[key.index]] = text
  }

  private func detail(_ text: String, _ key: ColumnKey) -> String {
    let column = layout.columns[layout.places[key.index]]
    guard case .money(let unit) = column.schema.type else { return text }
    return text + unit.rawValue
  }
}
