package import Metrics

/// Writes figures as tables and sentences show them.
package enum Figures {
  /// What stands where a value was not handed in; it is never 0.
  package static let missing = "未报"
  /// What stands where there is no target, or nothing to divide by.
  package static let none = "—"

  /// Returns an indicator's value for a table: 万元 with two decimals, or a count.
  ///
  /// - Parameters:
  ///   - value: A count, or 分 where the indicator is money; nil gives 未报.
  ///   - key: The indicator.
  /// - Returns: Digits without a unit, or 未报.
  package static func value(_ value: Int64?, of key: IndicatorKey) -> String {
    guard let value else { return missing }
    return key.isMoney ? wan(Money(fen: value)) : String(value)
  }

  /// Returns an indicator's target for a table; nil gives —.
  package static func target(_ value: Int64?, of key: IndicatorKey) -> String {
    value.map { Figures.value($0, of: key) } ?? none
  }

  /// Returns the size of a file: `512 B`, `1.2 kB`, `3.4 MB`.
  package static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1000: "\(bytes) B"
    case ..<1_000_000: ExactRatio(Int64(bytes), over: 1000).truncatedText(decimals: 1) + " kB"
    default: ExactRatio(Int64(bytes), over: 1_000_000).truncatedText(decimals: 1) + " MB"
    }
  }

  /// Returns a planned value: money in 万元 with two decimals, counts with one, cut off.
  package static func planned(_ value: ExactRatio, of key: IndicatorKey) -> String {
    guard key.isMoney else { return value.truncatedText(decimals: 1) }
    let wan = value.divided(by: ExactRatio(MoneyUnit.wan.fen, over: 1)) ?? .zero
    return wan.truncatedText(decimals: 2)
  }

  /// Returns money in 万元 with two decimals, without the unit: `128.50`.
  package static func wan(_ money: Money) -> String { money.fixedText(in: .wan) }

  /// Returns money of a cell in 万元 with two decimals; 未报 where it is missing or unreadable.
  package static func wan(_ money: Reported<Money>) -> String {
    money.value.map(wan) ?? missing
  }

  /// Returns a completion in per cent, one decimal, cut off: `99.9%`; nil gives —.
  package static func rate(_ completion: CompletionRate?) -> String {
    completion?.percentText ?? none
  }

  /// Returns a share of two numbers in per cent, one decimal, cut off; — where the whole is not
  /// above 0.
  package static func share(_ part: Int64, of whole: Int64) -> String {
    rate(CompletionRate(value: part, target: whole))
  }

  /// Returns a day as `2024年12月31日`; 未报 where it is missing or unreadable, `2024年12月` where
  /// only the month is known.
  package static func day(_ day: Reported<ReportedDay>) -> String {
    day.value?.chineseText ?? missing
  }
}
