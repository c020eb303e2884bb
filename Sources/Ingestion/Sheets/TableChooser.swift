import Metrics

/// Decides which of the contract's tables a sheet is (samples, rule 9).
struct TableChooser {
  /// The sheet's own name.
  let name: String
  /// The texts of the rows above the header.
  let titles: [String]
  /// The file's name.
  let fileName: String

  /// Returns the table; nil where the columns are of another subject.
  func table(of header: FoundHeader) -> TableKey? {
    let whole = TableKey.allCases.filter { isWhole($0, header) }
    let rivals = rivals(of: whole, header)
    if let exact = exactTable(whole + rivals) { return exact }
    if !rivals.isEmpty { return mentioned(whole + rivals) ?? richest(rivals, header) }
    let widest = whole.filter { table in !whole.contains { isWithin(table, $0) } }
    if widest.count == 1 { return widest[0] }
    if !widest.isEmpty { return mentioned(widest) ?? richest(widest, header) }
    let partial = TableKey.allCases.filter { bound($0, header) >= 2 }
    if let table = exactTable(partial) ?? mentioned(partial) { return table }
    return richest(partial.filter { isMostly($0, header) }, header)
  }

  /// Tables that lack a required column but have more of the others than one that asks for next to
  /// nothing, or are what the sheet is called.
  private func rivals(of whole: [TableKey], _ header: FoundHeader) -> [TableKey] {
    guard !whole.isEmpty, whole.allSatisfy({ $0 == .cities || $0 == .subIndustries }) else {
      return []
    }
    let most = whole.map { bound($0, header) }.max() ?? 0
    let called = called
    return TableKey.allCases.filter { table in
      let required = TableSchema.of(table).required
      let found = required.count { header.bindings[table]?[$0.key] != nil }
      guard !whole.contains(table) else { return false }
      if table == called { return found > 0 }
      return found * 2 >= required.count && bound(table, header) > max(most, 2)
    }
  }

  /// The table that the sheet's own name says, which is the file's for a text.
  private var called: TableKey? {
    exactTable(TableKey.allCases) ?? mentioned(TableKey.allCases, in: [name])
  }

  /// Whether all required columns are there, the city's aside.
  private func isWhole(_ table: TableKey, _ header: FoundHeader) -> Bool {
    guard let binding = header.bindings[table] else { return false }
    // 试点城市 requires nothing but the city, which every table has.
    if table == .cities { return binding.count > 1 && binding[.cityCode] != nil }
    // One word alone may stand anywhere, unless a name says the same.
    guard binding.count > 1 || mentioned([table]) == table else { return false }
    return TableSchema.of(table).required.allSatisfy { binding[$0.key] != nil }
  }

  /// Whether another table asks for all that this one does, and more.
  private func isWithin(_ table: TableKey, _ other: TableKey) -> Bool {
    let own = Set(TableSchema.of(table).required.map(\.key))
    return own.isStrictSubset(of: TableSchema.of(other).required.map(\.key))
  }

  private func bound(_ table: TableKey, _ header: FoundHeader) -> Int {
    header.bindings[table]?.keys.count { $0 != .cityCode && $0 != .targetUnit } ?? 0
  }

  private func isMostly(_ table: TableKey, _ header: FoundHeader) -> Bool {
    guard let binding = header.bindings[table] else { return false }
    let required = TableSchema.of(table).required
    let found = required.count { binding[$0.key] != nil }
    return found * 2 > required.count && bound(table, header) >= 3
  }

  private func richest(_ tables: [TableKey], _ header: FoundHeader) -> TableKey? {
    tables.max { bound($0, header) < bound($1, header) }
  }

  private func exactTable(_ tables: [TableKey]) -> TableKey? {
    let plain = HeaderText(name).variants.map(\.text)
    return tables.first { table in
      TableChooser.names[table, default: []].contains { plain.contains($0) }
    }
  }

  /// The table that the sheet's name, then its title, then the file's name mentions.
  private func mentioned(_ tables: [TableKey]) -> TableKey? {
    mentioned(tables, in: [name] + titles + [fileName])
  }

  private func mentioned(_ tables: [TableKey], in texts: [String]) -> TableKey? {
    for text in texts {
      let plain = Array(HeaderText.comparable(text).utf8)
      var best: (table: TableKey, length: Int)?
      for table in tables {
        for word in TableChooser.words[table, default: []]
        where word.length > (best?.length ?? 0) && plain.holds(word.text) {
          best = (table, word.length)
        }
      }
      if let best { return best.table }
    }
    return nil
  }

  /// The names of each table in comparable form, made once.
  private static let names: [TableKey: [String]] = {
    var names: [TableKey: [String]] = [:]
    for schema in TableSchema.all {
      let words = [schema.key.rawValue, schema.name] + schema.aliases
      names[schema.key] = words.map(HeaderText.comparable)
    }
    return names
  }()

  /// The same as bytes, with the number of their characters.
  private static let words = names.mapValues { names in
    names.map { (text: Array($0.utf8), length: $0.count) }
  }
}

extension [UInt8] {
  /// Returns whether other bytes stand anywhere among these.
  fileprivate func holds(_ other: [UInt8]) -> Bool {
    guard let first = other.first else { return true }
    guard count >= other.count else { return false }
    return indices.prefix(count - other.count + 1).contains { place in
      self[place] == first && self[place...].starts(with: other)
    }
  }
}
