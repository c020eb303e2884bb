import Metrics
import Tabular

/// Collects the rows of a data table as cells of a sheet.
struct SheetSink: DataSink {
  /// The rows so far.
  private(set) var rows: [RowDraft] = []
  private var cells: [CellDraft] = []
  private let width: Int

  private static let amount = SheetLook.number(decimals: 2)

  /// Creates a sink.
  ///
  /// - Parameters:
  ///   - columns: The number of columns.
  ///   - count: The number of rows to expect.
  init(columns: Int, rows count: Int) {
    width = columns
    rows.reserveCapacity(count)
  }

  mutating func text(_ value: String) { add(value.isEmpty ? .blank : .text(value)) }

  mutating func code(_ value: String?) { text(value ?? "") }

  mutating func choice(_ key: String, _ words: String) { text(words) }

  mutating func count(_ value: Int64?) { add(value.map(CellDraft.Content.integer) ?? .blank) }

  mutating func money(_ value: Money?) {
    guard let value else { return add(.blank) }
    // 分 are hundredths of a 元, and a 元 is a ten thousandth of 万元.
    cells.append(
      CellDraft(.decimal(DecimalNumber(units: value.fen, decimals: 6)), SheetSink.amount))
  }

  mutating func decimal(_ value: String?) {
    guard let value, !value.isEmpty else { return add(.blank) }
    add(DecimalNumber(value).map(CellDraft.Content.decimal) ?? .text(value))
  }

  mutating func day(_ value: CalendarDay?) {
    guard let value else { return add(.blank) }
    let (year, month, day) = value.components
    add(
      DayNumber(year: year, month: month, day: day).map(CellDraft.Content.day)
        ?? .text(value.description))
  }

  mutating func words(_ value: String) { text(value) }

  mutating func endRow() {
    rows.append(RowDraft(cells))
    cells = []
    cells.reserveCapacity(width)
  }

  private mutating func add(_ content: CellDraft.Content) {
    cells.append(CellDraft(content))
  }
}
