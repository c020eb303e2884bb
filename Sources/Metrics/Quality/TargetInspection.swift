/// Cumulative targets that fall from one year to the next (DQ-24).
struct TargetInspection: TableInspection {
  let scene: QualityScene

  func inspect(_ remarks: inout RemarkCollector) {
    guard scene.checks(.fallingTarget) else { return }
    for row in scene.submission.targets {
      guard let city = scene.context.places[row.city] else { continue }
      var last: (year: Int, value: Int64)?
      for year in row.targets.keys.sorted() {
        guard let value = row.targets[year]?.value else { continue }
        if let last, value < last.value {
          let cell = RemarkCell(row.source, "target_\(year)", city: city)
          remarks.add(.fallingTarget, cell) {
            let (own, earlier) = (words(value, row.indicator), words(last.value, row.indicator))
            let unit = row.indicator.isMoney ? MoneyUnit.wan.rawValue : ""
            return (
              own,
              "截至\(year)年底的目标值\(own)\(unit)低于截至\(last.year)年底的\(earlier)\(unit)；"
                + "目标值应为累计数，疑似填成了当年数"
            )
          }
        }
        last = (year, value)
      }
    }
  }

  private func words(_ value: Int64, _ indicator: IndicatorKey) -> String {
    indicator.isMoney ? Money(fen: value).wanText : String(value)
  }
}
