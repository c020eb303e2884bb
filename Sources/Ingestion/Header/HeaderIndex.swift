import Metrics

/// All names of all columns, by their comparable form.
struct HeaderIndex: Sendable {
  /// A column that goes by a name.
  struct Entry: Sendable, Hashable {
    /// The table.
    var table: TableKey
    /// The column.
    var column: ColumnKey
    /// A Boolean value indicating whether the name is only an alias.
    var isAlias: Bool
  }

  private let entries: [String: [Entry]]

  /// The names of the contract, which never change.
  static let contract = HeaderIndex(TableSchema.all)

  /// Creates an index of some tables.
  init(_ tables: [TableSchema]) {
    var entries: [String: [Entry]] = [:]
    for table in tables {
      for column in table.columns {
        // A column of the unit has no key of the contract, and must not answer to one.
        let names = column.type == .unit ? [column.header] : [column.key.name, column.header]
        for (place, name) in (names + column.aliases).enumerated() {
          let entry = Entry(
            table: table.key, column: column.key, isAlias: place >= names.count)
          let form = HeaderText.comparable(name)
          let known = entries[form, default: []]
          if !known.contains(where: { $0.table == table.key && $0.column == column.key }) {
            entries[form, default: []].append(entry)
          }
        }
      }
    }
    self.entries = entries
  }

  /// Returns the columns that go by a comparable name.
  func entries(for name: String) -> [Entry] { entries[name] ?? [] }
}
