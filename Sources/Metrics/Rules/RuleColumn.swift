/// A column that rules may name: one of a table's own, or one that is worked out from the row.
package struct RuleColumn: Sendable, Hashable {
  /// What a column's cells hold.
  package enum Content: Sendable, Hashable {
    /// Any text.
    case text
    /// One of these words.
    case choice([String])
    /// A whole number.
    case count
    /// An amount of money.
    case money
    /// A day or a month.
    case day
  }

  /// The key.
  package let key: String
  /// The name in words.
  package let label: String
  /// What the cells hold.
  package let content: Content
  /// A Boolean value indicating whether the value is worked out and stands in no column.
  package let isDerived: Bool

  /// Creates a column.
  package init(_ key: String, _ label: String, _ content: Content, isDerived: Bool = false) {
    self.key = key
    self.label = label
    self.content = content
    self.isDerived = isDerived
  }

  /// The words of a yes-or-no column.
  package static let yesNo = Content.choice(["是", "否"])
}

/// What a rule asks of the data: a table, a column, or something beyond the tables.
package struct DataNeed: Sendable, Hashable, Comparable {
  /// The table; nil beyond the tables.
  package let table: TableKey?
  /// The column; nil where the whole table is meant.
  package let column: String?
  /// The need in words: `被改造企业·从业人员`.
  package let words: String

  /// Creates the need of a whole table.
  package init(_ table: TableKey) {
    self.table = table
    column = nil
    words = table.words
  }

  /// Creates the need of a column.
  package init(_ table: TableKey, _ column: RuleColumn) {
    self.table = table
    self.column = column.key
    words = "\(table.words)·\(column.label)"
  }

  /// Creates a need beyond the tables.
  package init(_ words: String) {
    table = nil
    column = nil
    self.words = words
  }

  /// Returns whether the left need comes first: in the order of the tables, then by words.
  package static func < (left: DataNeed, right: DataNeed) -> Bool {
    let places = [left, right].map { need in
      need.table.flatMap { TableKey.allCases.firstIndex(of: $0) } ?? TableKey.allCases.count
    }
    return (places[0], left.words) < (places[1], right.words)
  }
}

extension TableKey {
  /// The table's Chinese name.
  package var words: String {
    switch self {
    case .cities: "试点城市"
    case .targets: "绩效目标"
    case .subIndustries: "细分行业"
    case .leadUnits: "数字化牵引单位"
    case .partners: "产业生态联合体"
    case .enterprises: "被改造企业"
    case .modes: "转型模式"
    case .platforms: "行业平台"
    case .solutions: "数字化解决方案"
    case .funds: "资金台账"
    case .awards: "奖补明细"
    }
  }
}
