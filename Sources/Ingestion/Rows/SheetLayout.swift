import Metrics
import Tabular

/// Where the columns of a recognised table stand.
struct SheetLayout {
  /// A column that was found.
  struct Column {
    /// The column.
    var schema: ColumnSchema
    /// Its place in the sheet, from 0.
    var position: Int
    /// The header levels joined with a slash.
    var header: String
    /// The unit that holds for money; nil for other columns.
    var unit: MoneyUnit?
  }

  /// The table.
  let schema: TableSchema
  /// The header.
  let header: FoundHeader
  /// The columns in sheet order, one that only states units behind the others.
  let columns: [Column]
  /// The position by key; -1 where a column was not found.
  private(set) var positions = [Int](repeating: -1, count: ColumnKey.total)
  /// The place of each found column among `columns`, by key; -1 where it was not found.
  private(set) var places = [Int](repeating: -1, count: ColumnKey.total)
  /// The unit that holds, by key.
  private(set) var units = [MoneyUnit](repeating: .wan, count: ColumnKey.total)
  /// The unit of the contract, by key.
  private(set) var ownUnits = [MoneyUnit](repeating: .wan, count: ColumnKey.total)
  /// Whether a column's cells must be filled, by key.
  private(set) var isRequired = [Bool](repeating: false, count: ColumnKey.total)

  /// Creates a layout.
  ///
  /// - Parameters:
  ///   - schema: The table.
  ///   - header: The header.
  ///   - unit: The unit that a sub-title states; nil where none does.
  init(schema: TableSchema, header: FoundHeader, unit: MoneyUnit?) {
    self.schema = schema
    self.header = header
    let binding = header.bindings[schema.key] ?? [:]
    var columns: [Column] = []
    for column in schema.columns {
      guard let position = binding[column.key], let name = header.names[position] else { continue }
      let own = column.type.moneyUnit.map { name.unit ?? unit ?? $0 }
      columns.append(Column(schema: column, position: position, header: name.path, unit: own))
    }
    self.columns = columns.inOrder { $0.schema.type == .unit ? .max : $0.position }
    for (place, column) in self.columns.enumerated() {
      positions[column.schema.key.index] = column.position
      places[column.schema.key.index] = place
      units[column.schema.key.index] = column.unit ?? .wan
      ownUnits[column.schema.key.index] = column.schema.type.moneyUnit ?? .wan
      isRequired[column.schema.key.index] = column.schema.isRequired
    }
  }

  /// The place of the first row below the header among the grid's rows.
  var firstRow: Int { header.rows.upperBound + 1 }

  /// The required columns that were not found, the city's aside.
  var missing: [ColumnSchema] { schema.required.filter { positions[$0.key.index] < 0 } }

  /// The headers that name no column of the table, 序号 aside.
  var unknownHeaders: [String] {
    let bound = Set(columns.map(\.position))
    return header.names.enumerated().compactMap { position, name in
      guard let name, !bound.contains(position), !SheetLayout.isSerial(name.own) else { return nil }
      return name.path
    }
  }

  private static func isSerial(_ header: HeaderText) -> Bool {
    header.variants.contains { $0.text == "序号" || $0.text == "no." || $0.text == "no" }
  }
}
