import Metrics
import Tabular

/// A table of the contract as a sheet to fill in.
///
/// Three rows stand above the data: the title, whom it is from, and the headers.
struct FormTable: Sendable {
  let schema: TableSchema
  let programme: Programme
  let city: ProgrammeCity

  /// The row of the headers.
  static let headerRow = 3
  /// The last row that checks look at.
  private static let lastRow = 10_000

  /// The columns of the form in the contract's order.
  var columns: [FormColumn] {
    schema.columns.filter(isAsked).map {
      FormColumn(column: $0, table: schema.key, isFixed: isFixed($0.key))
    }
  }

  /// The name above the table; those of the annexes are the notice's.
  var title: String {
    switch schema.key {
    case .subIndustries: "附1 实施方案细分行业情况表"
    case .targets: "附2 实施方案绩效目标表"
    default: schema.name
    }
  }

  /// Returns the sheet.
  ///
  /// - Parameter items: Where the instructions list the items of a policy; nil without items.
  /// - Returns: The sheet with what is known already filled in and locked.
  func sheet(items: CellRange?) -> SheetDraft {
    let columns = columns
    let width = columns.count
    var sheet = SheetDraft(name: schema.name)
    sheet.columns = columns.map { ColumnDraft(width: $0.width, format: $0.look) }
    sheet.rows = [
      RowDraft([.text("\(city.name)市　\(title)", FormLook.title)], height: 30),
      RowDraft([.text(FormTable.signature, FormLook.signature)], height: 20),
      RowDraft(columns.map(\.headerCell), height: 36),
    ]
    sheet.rows += filledRows(columns)
    sheet.merges = [1, 2].map { CellRange(rows: $0...$0, columns: 1...min(width, 8)) }
    sheet.frozenRows = FormTable.headerRow
    sheet.filter = CellRange(
      rows: FormTable.headerRow...sheet.rows.count, columns: 1...width)
    let data = (FormTable.headerRow + 1)...FormTable.lastRow
    sheet.checks = columns.enumerated().compactMap { place, column in
      let range = CellRange(rows: data, columns: (place + 1)...(place + 1))
      return column.check(range, items: items)
    }
    if schema.key == .targets { sheet.checks = targetChecks(columns) }
    sheet.textNumbers = CellRange(rows: data, columns: 1...width)
    sheet.protection = .lockedCells
    sheet.print = printSetup(columns)
    return sheet
  }

  /// Wide tables go on to the right, with the name of each row on every page.
  private func printSetup(_ columns: [FormColumn]) -> PrintSetup {
    var setup = PrintSetup(
      repeatedRows: 1...FormTable.headerRow, footer: "第 &P 页，共 &N 页", showsGrid: true)
    let width = columns.reduce(0) { $0 + $1.width }
    guard width > FormTable.pageWidth else { return setup }
    setup.size = .pagesAcross((width + FormTable.pageWidth - 1) / FormTable.pageWidth)
    let name = columns.firstIndex { $0.column.isRequired && $0.column.type == .label && $0.isName }
    setup.repeatedColumns = name.map { ($0 + 1)...($0 + 1) } ?? 1...2
    return setup
  }

  /// What can still be read on a page, in half-width characters.
  private static let pageWidth = 190

  private static let signature = "填报单位（盖章）：　　　　　　　　　　　　填报日期：　　　　年　　月　　日"

  /// The extended programme alone has targets of 2026; 单位 stands behind each indicator.
  private func isAsked(_ column: ColumnSchema) -> Bool {
    switch column.key {
    case .targetUnit: false
    case .target2026: programme.checkpoints.contains { $0.year == 2026 }
    default: true
    }
  }

  private func isFixed(_ key: ColumnKey) -> Bool {
    switch schema.key {
    case .cities: [.cityCode, .city, .region].contains(key)
    default: [.cityCode, .indicator].contains(key)
    }
  }

  /// The rows with what is known before anybody fills in anything.
  private func filledRows(_ columns: [FormColumn]) -> [RowDraft] {
    switch schema.key {
    case .cities:
      [RowDraft([code, .text(city.name), .text(city.region)])]
    case .targets:
      programme.indicators.map { indicator in
        RowDraft([code, .text("\(indicator.name)（\(indicator.unit)）")], height: 24)
      }
    default:
      [RowDraft](repeating: RowDraft([code]), count: capacity)
    }
  }

  private var code: CellDraft { .text(city.code.rawValue) }

  /// How many rows carry the city's code; below them it is typed in.
  private var capacity: Int {
    switch schema.key {
    case .enterprises: max(1000, city.minimumEnterprises * 3)
    case .funds, .awards, .solutions: 1000
    case .subIndustries: FormTable.subIndustries
    case .leadUnits: FormTable.leadUnits
    case .partners, .modes, .platforms, .cities, .targets: 500
    }
  }

  /// The rows of 细分行业 that drop-downs offer.
  static let subIndustries = 30
  /// The rows of 数字化牵引单位 that drop-downs offer.
  static let leadUnits = 200

  /// Targets are counts, but for the investment, and may be prose for the modes.
  private func targetChecks(_ columns: [FormColumn]) -> [InputCheck] {
    columns.enumerated().filter { $0.element.column.type == .target }.flatMap { place, _ in
      programme.indicators.enumerated().map { index, indicator in
        FormColumn.targetCheck(
          of: indicator.key,
          CellRange(row: FormTable.headerRow + 1 + index, column: place + 1))
      }
    }
  }
}
