import Metrics

/// Reads the figures of rules: a number, or a key-value table with one of the known heads.
struct FigureReader {
  let reader: YAMLReader
  let selections: SelectionReader

  private static let heads = [
    "amount", "count", "sum", "largest", "cells", "target", "counted", "city", "programme",
  ]
  /// The keys that stand beside one head, and those beside any.
  private static let tails = [
    "count": ["distinct", "where"], "sum": ["of", "where"], "largest": ["of", "where"],
    "target": ["year"],
  ]
  private static let common = ["percent", "times", "name"]

  /// Returns the figure under a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - place: Where it stands.
  ///   - table: The table of the row that is judged; nil where no single row is.
  /// - Returns: The figure; 0 where it is flawed.
  func figure(_ key: String, of place: YAMLReader.Place, row table: TableKey? = nil) -> RuleFigure {
    let value = reader.child(key, of: place)
    if value.scalar != nil {
      return .number(Int64(reader.number(key, of: place, in: 0...1_000_000_000)))
    }
    guard value.node != nil else {
      reader.flaw(value, "缺少“\(key)”，应为数或数据的写法")
      return .number(0)
    }
    let heads = FigureReader.heads.filter { reader.child($0, of: value).node != nil }
    guard heads.count == 1, let head = heads.first else {
      reader.flaw(
        value, "应写明一种数据，可用：\(FigureReader.heads.joined(separator: "、"))")
      return .number(0)
    }
    reader.allowOnly(
      [head] + (FigureReader.tails[head] ?? []) + FigureReader.common, in: value)
    return scaled(self.head(head, of: value, row: table), by: value)
  }

  /// Returns a figure with the name beside it.
  func named(_ key: String, of place: YAMLReader.Place) -> NamedFigure {
    let name = reader.text("name", of: reader.child(key, of: place))
    return NamedFigure(name, figure(key, of: place))
  }

  private func scaled(_ figure: RuleFigure, by place: YAMLReader.Place) -> RuleFigure {
    let times = reader.child("times", of: place)
    if let rate = reader.percent("percent", of: place) {
      if times.node != nil { reader.flaw(times, "“percent”和“times”只能写一个，请删去其一") }
      return .scaled(figure, rate)
    }
    guard times.node != nil else { return figure }
    return .scaled(figure, Rate(times: Int64(reader.number("times", of: place, in: 1...1000))))
  }

  private func head(
    _ head: String, of place: YAMLReader.Place, row table: TableKey?
  ) -> RuleFigure {
    switch head {
    case "amount": return .amount(reader.amount("amount", of: place))
    case "count": return count(place)
    case "sum": return sum(place)
    case "largest": return largest(place)
    case "cells":
      guard let table else {
        reader.flaw(place, "“cells”只能用在逐行判定（写有 rows）的规则里")
        return .number(0)
      }
      return .cells(selections.columns("cells", of: place, in: table, holding: [.count, .money]))
    case "target":
      guard let key = indicator("target", of: place) else { return .number(0) }
      return .target(key, year: reader.targetYear("year", of: place))
    case "counted": return indicator("counted", of: place).map { .counted($0) } ?? .number(0)
    case "city":
      let city = reader.choice("city", of: place, called: "城市数据", among: CityFigure.self)
      return city.map { .city($0) } ?? .number(0)
    default:
      let text = reader.text("programme", of: place)
      if text != "cities" {
        reader.flaw(reader.child("programme", of: place), "“\(text)”不可用，可用：cities")
      }
      return .programmeCities
    }
  }

  private func count(_ place: YAMLReader.Place) -> RuleFigure {
    guard let table = selections.table("count", of: place) else { return .number(0) }
    let isDistinct = reader.child("distinct", of: place).node != nil
    return .count(
      RowSelection(table, selections.conditions("where", of: place, in: table)),
      distinct: isDistinct ? selections.columns("distinct", of: place, in: table) : [])
  }

  private func sum(_ place: YAMLReader.Place) -> RuleFigure {
    guard let table = selections.table("of", of: place) else { return .number(0) }
    return .sum(
      RowSelection(table, selections.conditions("where", of: place, in: table)),
      selections.columns("sum", of: place, in: table, holding: [.count, .money]))
  }

  private func largest(_ place: YAMLReader.Place) -> RuleFigure {
    guard let table = selections.table("of", of: place),
      let column = selections.column("largest", of: place, in: table)
    else { return .number(0) }
    return .largest(
      RowSelection(table, selections.conditions("where", of: place, in: table)), column)
  }

  private func indicator(_ key: String, of place: YAMLReader.Place) -> IndicatorKey? {
    reader.choice(key, of: place, called: "指标", among: IndicatorKey.self)
  }
}
