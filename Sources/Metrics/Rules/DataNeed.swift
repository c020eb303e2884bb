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
