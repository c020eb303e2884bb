import Metrics

/// A table of the contract: its names and its columns (contract §1).
struct TableSchema: Sendable {
  /// The English key.
  let key: TableKey
  /// The Chinese name.
  let name: String
  /// Other words by which titles and files call the table.
  let aliases: [String]
  /// The columns in the contract's order.
  let columns: [ColumnSchema]
  /// The columns that must be there, the city's aside.
  let required: [ColumnSchema]

  /// Describes a table.
  init(key: TableKey, name: String, aliases: [String], columns: [ColumnSchema]) {
    self.key = key
    self.name = name
    self.aliases = aliases
    self.columns = columns
    required = columns.filter { $0.isRequired && $0.key != .cityCode }
  }

  /// Returns a column, or nil where the table has none of that key.
  func column(_ key: ColumnKey) -> ColumnSchema? { columns.first { $0.key == key } }

  /// Returns the schema of a table.
  static func of(_ key: TableKey) -> TableSchema {
    switch key {
    case .cities: cities
    case .targets: targets
    case .subIndustries: subIndustries
    case .leadUnits: leadUnits
    case .partners: partners
    case .enterprises: enterprises
    case .modes: modes
    case .platforms: platforms
    case .solutions: solutions
    case .funds: funds
    case .awards: awards
    }
  }

  /// All tables in the contract's order.
  static let all: [TableSchema] = TableKey.allCases.map(TableSchema.of)
}

/// A column of a table.
struct ColumnSchema: Sendable {
  /// The English key.
  let key: ColumnKey
  /// The Chinese header.
  let header: String
  /// What the cells hold.
  var type: ColumnType
  /// A Boolean value indicating whether the column, and every cell of it, must be filled.
  let isRequired: Bool
  /// Other headers under which the column goes.
  let aliases: [String]

  /// Describes an optional column.
  static func optional(
    _ key: ColumnKey, _ header: String, _ type: ColumnType, _ aliases: String...
  ) -> ColumnSchema {
    ColumnSchema(key: key, header: header, type: type, isRequired: false, aliases: aliases)
  }

  /// Describes a required column.
  static func required(
    _ key: ColumnKey, _ header: String, _ type: ColumnType, _ aliases: String...
  ) -> ColumnSchema {
    ColumnSchema(key: key, header: header, type: type, isRequired: true, aliases: aliases)
  }

  /// The city of a row, which every table has.
  static let city = required(.cityCode, "城市代码", .city, "城市", "地市", "试点城市")
  /// The sub-industry where a table must state it.
  static let subIndustry = required(.subIndustry, "细分行业", .label, "试点细分行业")
  /// The credit code where it may be left out.
  static let code = optional(.uscc, "统一社会信用代码", .code, "社会信用代码", "信用代码")
  /// The lead unit where it may be left out.
  static let leadUnit = optional(.leadUnit, "牵引单位", .label, "数字化牵引单位", "牵引单位名称")
}
