import Charts
import Metrics

extension CityCharts {
  /// The indicators with a minimum or an amount, which get a chart of their own.
  static let mainIndicators: Set<IndicatorKey> = [.enterprises, .investment]

  /// Returns an indicator's cumulative values against its plan.
  static func progress(
    _ indicator: Indicator, _ progress: IndicatorProgress, _ dossier: CityDossier
  ) -> ProgressLineChart {
    ProgressChart(
      indicator: indicator, progress: progress, programme: dossier.programme, asOf: dossier.asOf,
      title: IndicatorProse(indicator, progress, dossier.programme).headline,
      source: source(indicator.key.table.words, dossier)
    ).line
  }

  /// Returns several indicators' cumulative values against their plans, in panels.
  static func panels(
    _ indicators: [(indicator: Indicator, progress: IndicatorProgress)], _ dossier: CityDossier
  ) -> ChartSpecification {
    let standing = StandingProse(
      indicators.map { ($0.indicator.shortName, $0.progress.status) },
      year: dossier.checkpoint?.year)
    let units = indicators.map { "\($0.indicator.shortName)（\($0.indicator.unit)）" }
    return .panels(
      ProgressPanels(
        text: ChartText(
          title: "其余指标：" + standing.headline,
          subtitle: subtitle("累计\(units.joined(separator: "、"))", dossier),
          source: source(
            indicators.map(\.indicator.key.table.words).joined(separator: "、"), dossier)),
        panels: indicators.map { progress($0.indicator, $0.progress, dossier) },
        emptyText: "未报台账，未设目标"))
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
            day: Double(day.number), label: month == 1 ? "\(year)年" : "\(month)月",
            isMajor: month == 1))
      }
      year += 1
    }
    return ticks
  }
}
