import Metrics

/// One of the six key figures of the province, with its bullet bar.
struct KeyFigure: Sendable {
  let indicator: Indicator
  let progress: IndicatorProgress
  /// The values that are compared with the target where they are not all; else nil.
  var targeted: TargetedValues?

  /// The names of the template `parts/key-figure`.
  var context: TemplateContext {
    let year = progress.current
    let key = indicator.key
    let own: TemplateContext = [
      "name": .text(indicator.name), "href": .text(SitePath.indicator(key)),
      "value": .text(Figures.value(year?.cumulativeCounted, of: key)),
      "unit": .text(year?.cumulativeCounted == nil ? "" : indicator.proseUnit),
      "target": .text(Figures.target(year?.target, of: key)),
      "comparable": .optional(targeted.map { Figures.value($0.counted, of: key) }),
      "rate": .text(progress.status == .noData ? Figures.none : Figures.rate(year?.completion)),
      "reported": .text(Figures.value(year?.cumulativeReported, of: key)),
      "bar": .optional(bar),
    ]
    return own.merging(progress.status.context)
  }

  /// The bar in thousandths of its width; nil where there is nothing to draw.
  private var bar: TemplateContext? {
    guard let year = progress.current else { return nil }
    let planned = progress.planned.map { Int64($0.approximate) }
    let reported = targeted?.reported ?? year.cumulativeReported
    let counted = targeted?.counted ?? year.cumulativeCounted
    let values = [reported, counted, year.target, planned]
    guard let most = values.compactMap({ $0 }).max(), most > 0 else { return nil }
    func length(_ value: Int64?) -> String {
      // Nine tenths of the width hold the largest value, so that a mark at its end is seen.
      String(Int(Double(max(0, value ?? 0)) / Double(most) * 960))
    }
    let hasTarget = (year.target ?? 0) > 0
    return [
      "reportedLength": .text(length(reported)), "countedLength": .text(length(counted)),
      "targetPlace": .text(hasTarget ? length(year.target) : ""),
      "plannedPlace": .text(hasTarget && planned != nil ? length(planned) : ""),
      "barLabel": .text(
        "计入\(Figures.value(counted, of: indicator.key))，"
          + "目标\(Figures.target(year.target, of: indicator.key))"),
    ]
  }
}
