import Charts
import Metrics

extension CityCharts {
  /// Returns an indicator's cumulative values against its plan.
  static func progress(_ key: IndicatorKey, _ dossier: CityDossier) -> ChartSpecification? {
    guard let indicator = dossier.programme.indicators.first(where: { $0.key == key }),
      let progress = dossier.city.progress(of: key)
    else { return nil }
    let days = axis(dossier)
    let isMoney = key.isMoney
    func samples(_ value: KeyPath<SeriesPoint, Int64>) -> [ProgressLineChart.Sample] {
      progress.series.map {
        ProgressLineChart.Sample(
          day: Double($0.day.number), value: geometry($0[keyPath: value], isMoney: isMoney))
      }
    }
    return .progress(
      ProgressLineChart(
        text: ChartText(
          title: IndicatorProse(indicator, progress, dossier.programme).headline,
          subtitle: subtitle("\(indicator.name)（累计，\(indicator.unit)）", dossier),
          source: source(key.table.words, dossier)),
        days: Double(days.lowerBound.number)...Double(days.upperBound.number),
        ticks: quarters(days),
        counted: samples(\.counted), reported: samples(\.reported),
        plan: progress.plan.map {
          ProgressLineChart.Sample(
            day: Double($0.day.number), value: geometry($0.value, isMoney: isMoney))
        },
        checkpoints: checkpoints(indicator, progress, dossier),
        lineLabels: lineLabels(indicator, progress),
        emptyText: "未报\(key.table.words)台账"))
  }

  /// The time axis: from the first day of any line to the last checkpoint with a target, at least
  /// to the as-of date.
  static func axis(_ dossier: CityDossier) -> ClosedRange<CalendarDay> {
    let start = min(dossier.programme.start, dossier.city.start, dossier.asOf)
    let end = max(dossier.lastCheckpoint?.day ?? dossier.programme.end, dossier.asOf)
    return start...max(end, start.advanced(by: 1))
  }

  private static func checkpoints(
    _ indicator: Indicator, _ progress: IndicatorProgress, _ dossier: CityDossier
  ) -> [ProgressLineChart.Checkpoint] {
    dossier.programme.checkpoints.compactMap { checkpoint in
      guard let target = progress.target(on: checkpoint.day) else { return nil }
      let figure = Figures.value(target, of: indicator.key)
      return ProgressLineChart.Checkpoint(
        day: Double(checkpoint.day.number),
        target: geometry(target, isMoney: indicator.key.isMoney),
        label: "\(checkpoint.year)年底目标 \(figure)")
    }
  }

  private static func lineLabels(_ indicator: Indicator, _ progress: IndicatorProgress) -> [String]
  {
    guard let last = progress.series.last else { return ["计入", "申报", "计划"] }
    return [
      "计入 \(Figures.value(last.counted, of: indicator.key))",
      "申报 \(Figures.value(last.reported, of: indicator.key))",
      "计划",
    ]
  }

  /// Returns a tick for the first day of each quarter; Januaries carry the year.
  static func quarters(_ days: ClosedRange<CalendarDay>) -> [ProgressLineChart.Tick] {
    var ticks: [ProgressLineChart.Tick] = []
    var year = days.lowerBound.year
    while year <= days.upperBound.year {
      for month in [1, 4, 7, 10] {
        guard let day = CalendarDay(year: year, month: month, day: 1), days.contains(day) else {
          continue
        }
        ticks.append(
          ProgressLineChart.Tick(
            day: Double(day.number), label: month == 1 ? "\(year)年" : "\(month)月"))
      }
      year += 1
    }
    return ticks
  }
}
