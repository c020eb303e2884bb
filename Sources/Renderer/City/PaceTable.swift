import Metrics

/// The monthly rates that the next targets take, beside those of the last months.
struct PaceTable: Sendable {
  private let dossier: CityDossier

  init(_ dossier: CityDossier) {
    self.dossier = dossier
  }

  /// The names of the template `parts/city-pace`.
  var context: TemplateContext {
    let lines = dossier.indicators.compactMap { entry in
      MonthlyPace(
        progress: entry.progress, checkpoints: dossier.programme.checkpoints, asOf: dossier.asOf
      ).map { (entry.indicator, $0) }
    }
    let window = lines.map(\.1.window).max() ?? 0
    let rows = lines.flatMap { line in line.1.needs.map { row(line.0, line.1, $0) } }
    return [
      "hasRows": .flag(!rows.isEmpty), "rows": .list(rows), "window": .text(String(window)),
      "windowEnd": .text(lines.compactMap(\.1.windowEnd).max()?.chineseText ?? ""),
      "isOver": .flag(dossier.programme.checkpoints.allSatisfy { $0.day <= dossier.asOf }),
    ]
  }

  private func row(
    _ indicator: Indicator, _ pace: MonthlyPace, _ need: MonthlyPace.Need
  )
    -> TemplateContext
  {
    let key = indicator.key
    let isReached = need.remaining <= 0
    return [
      "name": .text(indicator.shortName), "unit": .text("\(indicator.proseUnit)/月"),
      "year": .text("\(need.checkpoint.year)年底"),
      "target": .text(Figures.target(need.target, of: key)),
      "remaining": .text(isReached ? "已达到" : Figures.value(need.remaining, of: key)),
      "months": .text(PaceTable.months(need.months)),
      "required": .text(isReached ? Figures.none : PaceTable.required(need.rate, key)),
      "recent": .text(pace.recent.map { PaceTable.recent($0, key) } ?? Figures.none),
      "verdict": .text(PaceTable.verdict(pace.recent, need)),
    ]
  }

  /// Returns a number of months, with a decimal only where one is needed.
  static func months(_ months: ExactRatio) -> String {
    let text = months.truncatedText(decimals: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Returns the rate that is at least needed, raised to the last shown decimal.
  static func required(_ rate: ExactRatio, _ key: IndicatorKey) -> String {
    unit(rate, key).ceilingText(decimals: key.isMoney ? 2 : 1)
  }

  /// Returns the rate that was reached, cut off.
  static func recent(_ rate: ExactRatio, _ key: IndicatorKey) -> String {
    unit(rate, key).truncatedText(decimals: key.isMoney ? 2 : 1)
  }

  private static func unit(_ rate: ExactRatio, _ key: IndicatorKey) -> ExactRatio {
    guard key.isMoney else { return rate }
    return rate.divided(by: ExactRatio(MoneyUnit.wan.fen, over: 1)) ?? .zero
  }

  /// Returns what follows from both rates.
  static func verdict(_ recent: ExactRatio?, _ need: MonthlyPace.Need) -> String {
    if need.remaining <= 0 { return "已提前达到" }
    guard let recent else { return "尚无完整月份，无从比较" }
    guard recent > .zero else { return "近期无新增，需启动" }
    if recent >= need.rate { return "按近期速度可按期达到" }
    let factor = need.rate.divided(by: recent)?.ceilingText(decimals: 1) ?? ""
    return "需提速至近期的\(factor)倍"
  }
}
