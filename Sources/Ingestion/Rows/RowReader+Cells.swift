import Metrics
import Tabular

/// The cells of the current row by type.
extension RowReader {
  /// Returns the row's city; nil where it has none, so that the row enters no figure.
  mutating func city() -> CityCode? {
    guard let cell = cell(.cityCode) else {
      cityText = defaultCity?.rawValue
      return defaultCity
    }
    let reading = memory.city(cell, context.cities)
    let city = settle(reading, .cityCode, cell) { $0.rawValue }.value
    cityText = city?.rawValue
    return city
  }

  /// Returns a text that many rows share, without outer white space; empty where it is missing.
  mutating func label(_ key: ColumnKey) -> String {
    guard let cell = cell(key) else { return "" }
    return settle(memory.label(cell), key, cell)
  }

  /// Returns a text that each row has for itself; empty where it is missing.
  mutating func name(_ key: ColumnKey) -> String {
    guard let cell = cell(key) else { return "" }
    return settle(CellMemory.Label(cell), key, cell)
  }

  private mutating func settle(
    _ label: CellMemory.Label, _ key: ColumnKey, _ cell: RawCell
  ) -> String {
    if let mark = label.mark {
      if let flaw = mark.flaw {
        note(flaw, key, value: cell.text)
      } else if layout.isRequired[key.index] {
        note(.requiredEmpty, key, value: cell.text)
      }
    } else if keepsValues {
      keep(label.text, key)
    }
    return label.text
  }

  /// Returns a day or month.
  mutating func day(_ key: ColumnKey) -> Reported<ReportedDay> {
    guard let cell = cell(key) else { return .missing }
    return settle(days.read(cell), key, cell) { $0.day.description }
  }

  /// Returns a level, 1 to 4.
  mutating func level(_ key: ColumnKey) -> Reported<Int> {
    guard let cell = cell(key) else { return .missing }
    return settle(memory.level(cell), key, cell) { String($0) }
  }

  /// Returns a whole number.
  mutating func count(_ key: ColumnKey) -> Reported<Int> {
    guard let cell = cell(key), !isCovered(key) else { return .missing }
    let count = settle(AmountReader.count(cell), key, cell) { String($0) }
    totals.add(key, count)
    return count
  }

  /// Returns an amount of money in the unit of its column.
  mutating func money(_ key: ColumnKey) -> Reported<Money> {
    guard let cell = cell(key), !isCovered(key) else { return .missing }
    let unit = layout.ownUnits[key.index]
    let reading = AmountReader.money(cell, unit: layout.units[key.index])
    let amount = settle(reading, key, cell) { $0.text(in: unit) }
    totals.add(key, amount)
    return amount
  }

  /// Whether an amount is merged from a row above, which alone counts; notes the first of them.
  mutating func isCovered(_ key: ColumnKey) -> Bool {
    guard !merged.isEmpty,
      let range = merged.range(layout.positions[key.index], row: rowNumber)
    else { return false }
    guard range.top == rowNumber else { return true }
    if let cell = cell(key), CellMark.of(cell) != .missing {
      note(.mergedAmount, key, value: cell.text, detail: "第\(range.top)至\(range.bottom)行")
    }
    return false
  }

  /// Returns a word of a closed list.
  mutating func choice<Word>(
    _ key: ColumnKey, _ set: ChoiceSet, _ words: [Word]
  ) -> Reported<Word> where Word: RawRepresentable<String> & Sendable & Hashable {
    guard let cell = cell(key) else { return .missing }
    let reading = memory.choice(cell, key, set)
    switch settle(reading, key, cell, text: { words[$0].rawValue }) {
    case .value(let place): return .value(words[place])
    case .missing: return .missing
    case .unreadable: return .unreadable
    }
  }

  /// Returns the links of a manufacturer.
  mutating func links(_ key: ColumnKey) -> Reported<TransformationLinks> {
    guard let cell = cell(key) else { return .missing }
    return settle(memory.links(cell), key, cell) { $0.names.joined(separator: "、") }
  }

  /// Returns yes or no.
  mutating func yesNo(_ key: ColumnKey) -> Reported<Bool> {
    guard let cell = cell(key) else { return .missing }
    return settle(YesNoReader.read(cell), key, cell) { $0 ? "是" : "否" }
  }

  /// Returns a credit code as it stands, also where it is illegal.
  mutating func code(_ key: ColumnKey) -> CreditCode {
    guard let cell = cell(key) else { return .none }
    let result = CodeReader.read(cell)
    if let flaw = result.flaw {
      note(flaw, key, value: cell.text)
    } else if layout.isRequired[key.index] && result.isMissing {
      note(.requiredEmpty, key, value: cell.text)
    }
    if keepsValues && result.code.isLegal { keep(result.code.text, key) }
    return result.code
  }
}
