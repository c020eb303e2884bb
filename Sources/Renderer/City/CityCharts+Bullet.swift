import Charts
import Metrics

extension CityCharts {
  /// Returns the six indicators against the targets of the current checkpoint.
  static func bullet(_ dossier: CityDossier) -> ChartSpecification {
    let year = dossier.checkpoint.map { "\($0.year)年底" } ?? ""
    return .bullet(
      BulletChart(
        text: ChartText(
          title: CityProse(dossier).headline,
          subtitle: subtitle("各项指标，以各自\(year)目标为100%，申报与计入分列", dossier),
          source: source("各项", dossier)),
        rows: dossier.indicators.map { bulletRow($0.indicator, $0.progress) },
        legend: ["计入", "申报", "\(year)目标", "序时进度"]))
  }

  private static func bulletRow(
    _ indicator: Indicator, _ progress: IndicatorProgress
  )
    -> BulletChart.Row
  {
    let year = progress.current
    let isMoney = indicator.key.isMoney
    func geometry(_ value: Int64?) -> Double? {
      value.map { CityCharts.geometry($0, isMoney: isMoney) }
    }
    return BulletChart.Row(
      label: indicator.shortName,
      value: geometry(year?.cumulativeCounted),
      reported: geometry(year?.cumulativeReported),
      target: geometry(year?.target.flatMap { $0 > 0 ? $0 : nil }),
      planned: progress.planned.map {
        isMoney ? $0.approximate / Double(MoneyUnit.wan.fen) : $0.approximate
      },
      valueText: bulletText(year, indicator),
      status: ChartStatus(progress.status),
      statusText: progress.status.words)
  }

  /// Returns a row's figures: `352 / 350 家 · 100.5%`, `352 家`, `未报 / 350 家` or `未报`.
  private static func bulletText(_ year: YearProgress?, _ indicator: Indicator) -> String {
    let value = year?.cumulativeCounted.map { Figures.value($0, of: indicator.key) } ?? "未报"
    guard let target = year?.target else {
      return value == "未报" ? value : "\(value) \(indicator.proseUnit)"
    }
    let figures = "\(value) / \(Figures.value(target, of: indicator.key)) \(indicator.proseUnit)"
    return year?.completion.map { "\(figures) · \($0.percentText)" } ?? figures
  }
}

extension ChartStatus {
  /// Creates the status of a chart from that of an indicator.
  init(_ status: ProgressStatus) {
    self =
      switch status {
      case .achieved: .achieved
      case .onTrack: .onTrack
      case .behind: .behind
      case .seriouslyBehind: .seriouslyBehind
      case .noTarget: .noTarget
      case .noData: .noData
      }
  }
}
