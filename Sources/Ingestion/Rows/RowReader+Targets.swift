import Metrics
import Tabular

/// Rows of 绩效目标, in which the indicator decides what the targets are.
extension RowReader {
  /// The target columns and their years.
  private static let targetYears: [(key: ColumnKey, year: Int)] = TargetYears.all.compactMap {
    year in ColumnKey.target(of: year).map { ($0, year) }
  }

  /// Returns the row's record; nil where the row names no city or none of the indicators.
  mutating func target() -> TargetRecord? {
    let city = city()
    let name = indicator()
    rememberKey(.indicator)
    let unit = rowUnit() ?? name?.unit
    var targets: [Int: Reported<Int64>] = [:]
    for (key, year) in RowReader.targetYears where layout.positions[key.index] >= 0 {
      targets[year] = target(key, of: name?.key, unit: unit)
    }
    guard let city, let name else { return nil }
    return TargetRecord(source: source, city: city, indicator: name.key, targets: targets)
  }

  private mutating func indicator() -> IndicatorReader.Name? {
    guard let cell = cell(.indicator) else { return nil }
    let reading = context.indicators.read(cell)
    if reading.flaw == .unknownIndicator {
      let nearest = context.indicators.nearest(to: String(cell.text.prefix(100)))
      note(.unknownIndicator, .indicator, value: cell.text, detail: nearest)
      return nil
    }
    return settle(reading, .indicator, cell) { $0.key.rawValue }.value
  }

  /// The unit in a column 单位; counts have units such as 个, which say nothing.
  private func rowUnit() -> MoneyUnit? {
    cell(.targetUnit).flatMap { MoneyUnit(rawValue: $0.normal) }
  }

  private mutating func target(
    _ key: ColumnKey, of indicator: IndicatorKey?, unit: MoneyUnit?
  ) -> Reported<Int64> {
    guard let cell = cell(key), !isCovered(key) else { return .missing }
    if indicator?.isMoney == true {
      var reading = AmountReader.money(cell, unit: unit ?? layout.units[key.index])
      // A target says "at least" by its nature.
      if reading.flaw == .qualifiedNumber { reading.flaw = nil }
      return settle(reading, key, cell) { $0.wanText }.mapped { $0.fen }
    }
    var reading = AmountReader.count(cell)
    if reading.flaw == .qualifiedNumber { reading.flaw = nil }
    if indicator == .modes, reading.value == .unreadable,
      let sum = IndicatorReader.sumOfModes(cell.normal)
    {
      reading = Reading(sum)
    }
    return settle(reading, key, cell) { String($0) }.mapped { Int64($0) }
  }
}

extension Reported {
  /// Returns the same report of another value.
  func mapped<Other: Sendable & Hashable>(_ transform: (Value) -> Other) -> Reported<Other> {
    switch self {
    case .value(let value): .value(transform(value))
    case .missing: .missing
    case .unreadable: .unreadable
    }
  }
}
