import Charts
import Metrics

extension CityCharts {
  /// Returns an indicator's cumulative values against its plan.
  static func progress(_ key: IndicatorKey, _ dossier: CityDossier) -> ChartSpecification? {
    guard let indicator = dossier.programme.indicators.first(where: { $0.key == key }),
      let progress = dossier.city.progress(of: key)
    else { return nil }
    return ProgressChart(
      indicator: indicator, progress: progress, programme: dossier.programme, asOf: dossier.asOf,
      title: IndicatorProse(indicator, progress, dossier.programme).headline,
      source: source(key.table.words, dossier)
    ).specification
  }

  /// The time axis: from the first day of any line to the last checkpoint with a target, at least
  /// to the as-of date.
  static func axis(_ dossier: CityDossier) -> ClosedRange<CalendarDay> {
    let start = min(dossier.programme.start, dossier.city.start, dossier.asOf)
    let end = max(dossier.lastCheckpoint?.day ?? dossier.programme.end, dossier.asOf)
    return start...max(end, start.advanced(by: 1))
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
