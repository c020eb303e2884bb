import Charts
import Metrics

/// A chart of an indicator's cumulative values against its plan.
struct ProgressChart: Sendable {
  /// The indicator.
  let indicator: Indicator
  /// Its values and plan.
  let progress: IndicatorProgress
  /// The programme, for checkpoints and axis.
  let programme: Programme
  /// The as-of date.
  let asOf: CalendarDay
  /// The finding.
  let title: String
  /// The source.
  let source: String

  /// What is drawn.
  var specification: ChartSpecification { .progress(line) }

  /// The chart itself, for a panel among others.
  var line: ProgressLineChart {
    let days = axis
    return ProgressLineChart(
      text: ChartText(
        title: title,
        subtitle: "\(indicator.name)（累计，\(indicator.unit)）；截至\(asOf.chineseText)",
        source: source),
      days: Double(days.lowerBound.number)...Double(days.upperBound.number),
      ticks: CityCharts.quarters(days), counted: samples(\.counted),
      reported: samples(\.reported),
      plan: progress.plan.map { sample($0.day, $0.value) }, checkpoints: checkpoints,
      lineLabels: lineLabels, emptyText: "未报\(indicator.key.table.words)台账")
  }

  private var isMoney: Bool { indicator.key.isMoney }

  private func sample(_ day: CalendarDay, _ value: Int64) -> ProgressLineChart.Sample {
    ProgressLineChart.Sample(
      day: Double(day.number), value: CityCharts.geometry(value, isMoney: isMoney))
  }

  private func samples(_ value: KeyPath<SeriesPoint, Int64>) -> [ProgressLineChart.Sample] {
    progress.series.map { sample($0.day, $0[keyPath: value]) }
  }

  /// From the programme's start to the last checkpoint with a target, at least to the as-of date.
  private var axis: ClosedRange<CalendarDay> {
    let start = min(programme.start, progress.plan.first?.day ?? programme.start, asOf)
    let end = max(progress.plan.last?.day ?? programme.end, asOf)
    return start...max(end, start.advanced(by: 1))
  }

  private var checkpoints: [ProgressLineChart.Checkpoint] {
    programme.checkpoints.compactMap { checkpoint in
      guard let target = progress.target(on: checkpoint.day) else { return nil }
      return ProgressLineChart.Checkpoint(
        day: Double(checkpoint.day.number),
        target: CityCharts.geometry(target, isMoney: isMoney),
        label: "\(checkpoint.year)年底目标 \(Figures.value(target, of: indicator.key))")
    }
  }

  private var lineLabels: [String] {
    guard let last = progress.series.last else { return ["计入", "申报", "计划"] }
    return [
      "计入 \(Figures.value(last.counted, of: indicator.key))",
      "申报 \(Figures.value(last.reported, of: indicator.key))", "计划",
    ]
  }
}
