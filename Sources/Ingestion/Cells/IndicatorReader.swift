import Metrics

/// Recognises the six indicators of annex 2 in all their spellings, and reads their targets.
struct IndicatorReader: Sendable {
  /// An indicator's name as a row states it.
  struct Name: Sendable, Hashable {
    /// The indicator.
    var key: IndicatorKey
    /// The unit of money behind the name; nil where there is none.
    var unit: MoneyUnit?
  }

  private let names: [String: IndicatorKey]
  /// The names as the notice has them, in its order.
  private let official: [String]

  /// Creates a reader of a programme's indicators.
  init(_ programme: Programme) {
    var names: [String: IndicatorKey] = [:]
    for indicator in programme.indicators {
      for name in [indicator.key.rawValue, indicator.name] + indicator.aliases {
        names[IndicatorReader.comparable(name)] = indicator.key
      }
    }
    self.names = names
    official = programme.indicators.map(\.name)
  }

  /// Returns the indicator that a cell names, or what is wrong with the cell.
  func read(_ cell: RawCell) -> Reading<Name> {
    if let mark = CellMark.of(cell) { return Reading(without: mark.flaw) }
    let text = HeaderText(cell.text)
    for variant in text.variants {
      let unit = variant.unit
      if let key = key(of: variant.text) { return Reading(Name(key: key, unit: unit)) }
    }
    return Reading(without: .unknownIndicator)
  }

  /// Returns the indicator whose name shares most with a text; empty where none shares half of
  /// the text's characters.
  func nearest(to text: String) -> String {
    let wanted = Set(IndicatorReader.comparable(text).filter { !$0.isNumber })
    let shared = official.map { name in
      Set(IndicatorReader.comparable(name)).intersection(wanted).count
    }
    guard let most = shared.max(), most * 2 >= wanted.count, most > 1,
      let place = shared.firstIndex(of: most)
    else { return "" }
    return official[place]
  }

  private func key(of text: String) -> IndicatorKey? {
    let plain = IndicatorReader.comparable(text)
    if let key = names[plain] { return key }
    for unit in ["万元", "亿元", "个", "家", "元"] where plain.hasSuffix(unit) {
      if let key = names[String(plain.dropLast(unit.count))] { return key }
    }
    return nil
  }

  /// 产业链/供应链 and 产业链供应链 are the same words; so are 数 and 数量.
  private static func comparable(_ name: String) -> String {
    HeaderText.comparable(name).filter { !"/、_".contains($0) }
  }

  /// Returns a target of the modes from prose: the sum of both kinds.
  ///
  /// - Parameter text: Such as `支持3个供应链模式,2个产业链模式` in normal form.
  /// - Returns: The sum; nil where the text is something else.
  static func sumOfModes(_ text: String) -> Int? {
    var sum = 0
    var parts = 0
    for part in text.split(whereSeparator: { ",;、。和及".contains($0) }) {
      let kinds = ["供应链", "产业链"].filter { part.contains($0) }
      let numbers = part.split { !($0.isASCII && $0.isNumber) }
      guard kinds.count == 1, numbers.count == 1, let number = Int(numbers[0]),
        number <= 1_000_000
      else { return nil }
      sum += number
      parts += 1
    }
    return (1...2).contains(parts) ? sum : nil
  }
}
