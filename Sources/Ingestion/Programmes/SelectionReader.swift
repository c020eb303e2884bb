import Metrics

/// Reads which rows a rule looks at, and checks tables, columns and words against the contract.
struct SelectionReader {
  let reader: YAMLReader
  /// The keys of the programme's items.
  let items: [String]

  /// Returns the rows under a key: a table's key, or `{ table: …, where: … }`.
  func rows(_ key: String, of place: YAMLReader.Place) -> RowSelection? {
    let value = reader.child(key, of: place)
    if value.scalar != nil { return table(key, of: place).map { RowSelection($0) } }
    guard value.node != nil else {
      reader.flaw(value, "缺少“\(key)”，应写明所用的表")
      return nil
    }
    reader.allowOnly(["table", "where"], in: value)
    return table("table", of: value).map {
      RowSelection($0, conditions("where", of: value, in: $0))
    }
  }

  /// Returns a table by its key.
  func table(_ key: String, of place: YAMLReader.Place) -> TableKey? {
    reader.choice(key, of: place, called: "表", among: TableKey.self)
  }

  /// Returns columns of a table, at least one; `content` narrows down what they may hold.
  func columns(
    _ key: String, of place: YAMLReader.Place, in table: TableKey,
    holding content: [RuleColumn.Content] = []
  ) -> [String] {
    let names = reader.oneOrMore(key, of: place)
    let value = reader.child(key, of: place)
    if names.isEmpty { reader.flaw(value, "缺少“\(key)”，应写明所用的列") }
    return names.filter { check($0, at: value, in: table, holding: content) }
  }

  /// Returns a column of a table, or nil where the key is missing.
  func column(
    _ key: String, of place: YAMLReader.Place, in table: TableKey,
    holding content: [RuleColumn.Content] = []
  ) -> String? {
    guard reader.child(key, of: place).node != nil else { return nil }
    return columns(key, of: place, in: table, holding: content).first
  }

  private func check(
    _ name: String, at place: YAMLReader.Place, in table: TableKey,
    holding content: [RuleColumn.Content]
  ) -> Bool {
    guard let column = DerivedColumns.column(name, of: table) else {
      let known = DerivedColumns.all(of: table).map(\.key).filter { !$0.hasPrefix("city.") }
      reader.flaw(
        place, "表“\(table.words)”没有列“\(name)”，可用：\(known.joined(separator: "、"))")
      return false
    }
    guard content.isEmpty || content.contains(column.content) else {
      reader.flaw(place, "列“\(name)”（\(column.label)）不能用在这里：应为\(words(content))")
      return false
    }
    return true
  }

  private func words(_ content: [RuleColumn.Content]) -> String {
    content.map { content in
      switch content {
      case .text: "文字"
      case .choice: "选项"
      case .count: "整数"
      case .money: "金额"
      case .day: "日期"
      }
    }.joined(separator: "或")
  }
}
