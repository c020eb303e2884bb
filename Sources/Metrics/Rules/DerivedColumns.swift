/// Columns that are worked out from a row instead of being handed in.
package enum DerivedColumns {
  /// Returns the worked-out columns of a table.
  package static func of(_ table: TableKey) -> [RuleColumn] {
    switch table {
    case .cities, .targets, .subIndustries: []
    case .leadUnits, .partners: [party, declared]
    case .enterprises: [party, declared, reported, counted, sizeClass, grants]
    case .modes, .solutions: [declared, counted]
    case .platforms: [party, declared, counted]
    case .funds: [party, year]
    case .awards: [party, year, total, item, decidedOn, registered]
    }
  }

  /// Returns every column that rules may name in a table: its own, the worked-out ones, and those
  /// of the city's row behind `city.`.
  package static func all(of table: TableKey) -> [RuleColumn] { known[table]?.columns ?? [] }

  /// The columns of every table with their places, because rules ask for them at every turn.
  private static let known: [TableKey: (columns: [RuleColumn], places: [String: Int])] = {
    var known: [TableKey: (columns: [RuleColumn], places: [String: Int])] = [:]
    for table in TableKey.allCases {
      let columns = listed(of: table)
      let places = columns.enumerated().map { ($1.key, $0) }
      known[table] = (columns, Dictionary(places) { first, _ in first })
    }
    return known
  }()

  private static func listed(of table: TableKey) -> [RuleColumn] {
    let derived = of(table)
    let own = own(of: table).filter { column in !derived.contains { $0.key == column.key } }
    guard table != .cities else { return own }
    let city = RecordColumns.cities.map(\.column).map {
      RuleColumn("city.\($0.key)", "试点城市·\($0.label)", $0.content)
    }
    return own + derived + city
  }

  /// Returns the columns that a table is handed in with.
  package static func own(of table: TableKey) -> [RuleColumn] {
    switch table {
    case .cities: RecordColumns.cities.map(\.column)
    case .targets: RecordColumns.targets.map(\.column)
    case .subIndustries: RecordColumns.subIndustries.map(\.column)
    case .leadUnits: RecordColumns.leadUnits.map(\.column)
    case .partners: RecordColumns.partners.map(\.column)
    case .enterprises: RecordColumns.enterprises.map(\.column)
    case .modes: RecordColumns.modes.map(\.column)
    case .platforms: RecordColumns.platforms.map(\.column)
    case .solutions: RecordColumns.solutions.map(\.column)
    case .funds: RecordColumns.funds.map(\.column)
    case .awards: RecordColumns.awards.map(\.column)
    }
  }

  /// Returns a column by its key, or nil.
  package static func column(_ key: String, of table: TableKey) -> RuleColumn? {
    guard let (columns, places) = known[table] else { return nil }
    return places[key].map { columns[$0] }
  }

  /// The column with the name of the party that has the table's credit code.
  static func partyName(of table: TableKey) -> String {
    switch table {
    case .leadUnits, .partners: "unit"
    case .platforms: "owner"
    case .funds: "payee"
    case .awards: "recipient"
    default: "enterprise"
    }
  }

  private static let party = RuleColumn("party", "单位（信用代码或名称）", .text, isDerived: true)
  private static let declared = RuleColumn(
    "declared", "属申报细分行业", RuleColumn.yesNo, isDerived: true)
  private static let reported = RuleColumn(
    "reported", "已验收", RuleColumn.yesNo, isDerived: true)
  private static let counted = RuleColumn("counted", "计入", RuleColumn.yesNo, isDerived: true)
  private static let sizeClass = RuleColumn(
    "size_class", "划型（从业人员与营业收入，或企业规模）", RecordColumns.words(EnterpriseSize.self),
    isDerived: true)
  private static let grants = RuleColumn("grants", "省级与市级奖补合计", .money, isDerived: true)
  private static let year = RuleColumn("year", "年度", .count, isDerived: true)
  private static let total = RuleColumn("total", "中央与市级合计", .money, isDerived: true)
  private static let decidedOn = RuleColumn(
    "decided_on", "批准、拨付或认定日期", .day, isDerived: true)
  private static let registered = RuleColumn(
    "registered", "信用代码合规", RuleColumn.yesNo, isDerived: true)
  private static let item = RuleColumn("item", "奖补项目", .text)
}
