/// The cell of a row that a remark is about.
struct RemarkCell {
  /// The row.
  let source: SourceReference
  /// The column's key.
  let column: String
  /// The city's place in official order.
  let city: Int
  /// What tells groups of rows apart beside check, table and city; empty where nothing does.
  var theme = ""

  init(_ source: SourceReference, _ column: String, city: Int, theme: String = "") {
    self.source = source
    self.column = column
    self.city = city
    self.theme = theme
  }
}

/// Collects remarks, and tells many of the same kind in one table together.
package struct RemarkCollector: Sendable {
  /// What a remark says: the cell's content and what is wrong with it.
  typealias Text = (value: String, message: String)

  private struct Key: Hashable {
    let check: QualityCheck
    let table: Int32
    let city: Int
    let theme: String
  }

  /// The remarks of one kind in one table.
  private struct Group {
    private var remarks: [QualityRemark] = []
    private var rows: [Int32] = []
    private var count = 0

    /// Adds a row; beyond the most that are told by themselves it is only counted.
    mutating func add(_ row: Int32, _ most: Int, _ remark: () -> QualityRemark) {
      if count < most { remarks.append(remark()) }
      if count < RemarkCollector.rowsNamed { rows.append(row) }
      count += 1
    }

    /// Adds what another part of the checks found of the same kind.
    mutating func merge(_ other: Group, _ most: Int) {
      remarks += other.remarks.prefix(max(most - remarks.count, 0))
      rows += other.rows.prefix(RemarkCollector.rowsNamed - rows.count)
      count += other.count
    }

    /// Each remark by itself, or the first for all.
    var told: [QualityRemark] {
      guard count > remarks.count, var first = remarks.first else { return remarks }
      let named = rows.map(String.init).joined(separator: "、")
      first.message += "；本表同类情况共\(count)行：第\(named)行" + (count > rows.count ? "等" : "")
      return [first]
    }
  }

  /// The row numbers that a remark about many rows names.
  static let rowsNamed = 5

  private let settings: [QualityCheck: QualitySettings]
  private let limit: Int
  private var single: [QualityRemark] = []
  private var groups: [Key: Group] = [:]

  init(settings: [QualityCheck: QualitySettings], rowsListed: Int) {
    self.settings = settings
    limit = rowsListed
  }

  /// Adds what a check found in a row; nothing where the check is off.
  ///
  /// - Parameters:
  ///   - check: The check.
  ///   - cell: The row and the column.
  ///   - text: What is said; only called for rows that are told by themselves.
  mutating func add(_ check: QualityCheck, _ cell: RemarkCell, _ text: () -> Text) {
    guard let settings = settings[check], let severity = settings.severity else { return }
    func remark() -> QualityRemark {
      let text = text()
      return QualityRemark(
        check: check, severity: severity, source: cell.source, column: cell.column,
        value: PersonalNumber.masked(text.value), message: PersonalNumber.masked(text.message),
        hint: settings.hint)
    }
    guard let most = most(check) else { return single.append(remark()) }
    let key = Key(
      check: check, table: cell.source.table, city: cell.city, theme: cell.theme)
    groups[key, default: Group()].add(cell.source.row, most, remark)
  }

  /// The most remarks of a kind that are told by themselves; nil where all are.
  private func most(_ check: QualityCheck) -> Int? {
    switch check.grouping {
    case .never: nil
    case .beyondLimit: limit
    case .always: 1
    }
  }

  /// Adds what another part of the checks found.
  mutating func merge(_ other: RemarkCollector) {
    single += other.single
    for (key, group) in other.groups {
      if let most = most(key.check) { groups[key, default: Group()].merge(group, most) }
    }
  }

  /// The remarks in reading order of their rows, then by code.
  var remarks: [QualityRemark] {
    // The order of the groups does not matter: everything is sorted, and no two remarks are alike
    // in all that decides.
    let all = single + groups.flatMap { $0.value.told }
    return all.sorted {
      ($0.source, $0.code, $0.check.rawValue, $0.column)
        < ($1.source, $1.code, $1.check.rawValue, $1.column)
    }
  }
}
