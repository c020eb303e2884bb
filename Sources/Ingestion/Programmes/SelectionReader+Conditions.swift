import Metrics

/// Conditions of rows: `列: 值`, `列: [值, 值]`, or `列: { at_least: 2 }`.
extension SelectionReader {
  /// Returns the conditions under a key; a missing key gives none.
  func conditions(
    _ key: String, of place: YAMLReader.Place, in table: TableKey
  ) -> [RowCondition] {
    let list = reader.child(key, of: place)
    guard list.node != nil else { return [] }
    guard list.isTable else {
      reader.flaw(list, "“\(key)”应为“列: 条件”的键值表")
      return []
    }
    return reader.keys(of: list).flatMap { conditions(on: $0, in: table, of: list) }
  }

  private func conditions(
    on name: String, in table: TableKey, of list: YAMLReader.Place
  ) -> [RowCondition] {
    let value = reader.child(name, of: list)
    guard let column = DerivedColumns.column(name, of: table) else {
      let known = DerivedColumns.all(of: table).map(\.key).filter { !$0.hasPrefix("city.") }
      reader.flaw(
        value, "表“\(table.words)”没有列“\(name)”，可用：\(known.joined(separator: "、"))")
      return []
    }
    guard value.isTable else {
      let words = reader.oneOrMore(name, of: list)
      if words.isEmpty { reader.flaw(value, "列“\(name)”没有写明取值") }
      check(words, of: column, in: table, at: value)
      return [RowCondition(name, .oneOf(words))]
    }
    return tests(value, column, table).map { RowCondition(name, $0) }
  }

  private func tests(
    _ place: YAMLReader.Place, _ column: RuleColumn, _ table: TableKey
  ) -> [RowCondition.Test] {
    reader.allowOnly(
      ["not", "at_least", "above", "contains", "given", "since", "until"], in: place)
    var tests: [RowCondition.Test] = []
    func has(_ key: String) -> Bool { reader.child(key, of: place).node != nil }
    if has("not") {
      let words = reader.oneOrMore("not", of: place)
      check(words, of: column, in: table, at: place)
      tests.append(.noneOf(words))
    }
    if has("contains") { tests.append(.contains(reader.oneOrMore("contains", of: place))) }
    if has("given") { tests.append(reader.flag("given", of: place) ? .given : .absent) }
    if has("at_least") { tests.append(.atLeast(number("at_least", of: place, column))) }
    if has("above") { tests.append(.above(number("above", of: place, column))) }
    if let day = reader.optionalDay("since", of: place) { tests.append(.since(day)) }
    if let day = reader.optionalDay("until", of: place) { tests.append(.until(day)) }
    if tests.isEmpty { reader.flaw(place, "列“\(column.key)”没有写明条件") }
    return tests
  }

  private func number(
    _ key: String, of place: YAMLReader.Place, _ column: RuleColumn
  ) -> Int64 {
    switch column.content {
    case .money: return reader.amount(key, of: place).fen
    case .count: return Int64(reader.number(key, of: place, in: 0...100_000_000))
    default:
      reader.flaw(place, "列“\(column.key)”（\(column.label)）不是数，不能比较大小")
      return 0
    }
  }

  private func check(
    _ words: [String], of column: RuleColumn, in table: TableKey, at place: YAMLReader.Place
  ) {
    var known: [String] = []
    if case .choice(let choices) = column.content { known = choices }
    if table == .awards, column.key == "item" { known = items }
    guard !known.isEmpty else { return }
    for word in words where !known.contains(word) {
      reader.flaw(
        place, "“\(word)”不是\(column.label)的取值，可用：\(known.joined(separator: "、"))")
    }
  }
}
