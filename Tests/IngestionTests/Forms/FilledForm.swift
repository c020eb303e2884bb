import Metrics
import Tabular

@testable import Ingestion

/// A form with values in every cell that asks for one, and what should be read from them.
struct FilledForm {
  /// The workbook.
  private(set) var draft: WorkbookDraft
  /// The values that a reader should find, by table, row by row in the order of the form's columns.
  private(set) var expected: [TableKey: [[String?]]] = [:]

  private let city: ProgrammeCity

  /// Fills in two rows of every table, or those that are there already.
  init(_ programme: Programme, city: ProgrammeCity) {
    self.city = city
    draft = ReportingForms(programme: programme).workbook(for: city)
    for schema in TableSchema.all {
      let table = FormTable(schema: schema, programme: programme, city: city)
      guard let sheet = draft.sheets.firstIndex(where: { $0.name == schema.name }) else { continue }
      let rows = [TableKey.cities: 1, .targets: programme.indicators.count][schema.key] ?? 2
      for row in 0..<rows {
        var values: [String?] = []
        for (place, column) in table.columns.enumerated() {
          let known = known(column, row: row, programme: programme)
          let filled = known ?? value(of: column, row: row, programme: programme)
          if known == nil { fill(filled.content, sheet: sheet, row: row, column: place) }
          values.append(filled.text)
        }
        expected[schema.key, default: []].append(values)
      }
    }
  }

  private typealias Value = (content: CellDraft.Content, text: String?)

  private mutating func fill(
    _ content: CellDraft.Content, sheet: Int, row: Int, column: Int
  ) {
    let place = FormTable.headerRow + row
    while draft.sheets[sheet].rows[place].cells.count <= column {
      draft.sheets[sheet].rows[place].cells.append(.blank)
    }
    draft.sheets[sheet].rows[place].cells[column].content = content
  }

  /// What the form carries already.
  private func known(_ column: FormColumn, row: Int, programme: Programme) -> Value? {
    guard column.isFixed else { return nil }
    switch column.column.key {
    case .cityCode: return (.blank, city.code.rawValue)
    case .city: return (.blank, city.name)
    case .region: return (.blank, city.region)
    default: return (.blank, programme.indicators[row].key.rawValue)
    }
  }

  private func value(of column: FormColumn, row: Int, programme: Programme) -> Value {
    switch column.column.type {
    case .label, .prose, .city, .unit:
      let text = "\(column.column.header)\(["甲", "乙"][row])"
      return (.text(text), text)
    case .day:
      let day = DayNumber(year: 2024, month: 3, day: row + 5).map(CellDraft.Content.day)
      return (day ?? .blank, "2024-03-0\(row + 5)")
    case .money: return (.decimal(DecimalNumber(units: 12_850, decimals: 2)), "128.5")
    case .count: return (.integer(12), "12")
    case .level: return (.text(FormColumn.levels[row + 1]), String(row + 2))
    case .choice(let set):
      let word = set.words[row % set.words.count]
      return (.text(word), word)
    case .links: return (.text("设计、制造"), "设计、制造")
    case .yesNo: return (.text(["是", "否"][row]), ["是", "否"][row])
    case .code: return (.text("91440606000000019H"), "91440606000000019H")
    case .indicator: return (.blank, nil)
    case .target: return target(of: programme.indicators[row].key)
    }
  }

  private func target(of key: IndicatorKey) -> Value {
    switch key {
    case .investment: (.decimal(DecimalNumber(units: 3_580_025, decimals: 2)), "35800.25")
    case .modes: (.text("支持3个供应链模式，2个产业链模式"), "5")
    default: (.integer(350), "350")
    }
  }
}
