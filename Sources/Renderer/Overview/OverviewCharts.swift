import Charts
import Metrics

/// The charts of the overview.
struct OverviewCharts: Sendable {
  let report: Report

  var assessment: Assessment { report.assessment }
  var programme: Programme { report.programme }

  /// The year in words, such as `2024年底`.
  var checkpoint: String { report.currentYear.map { "\($0)年底" } ?? "当期" }

  /// The charts by name, in the page's order; nil where the programme lacks the indicator.
  var all: [(name: String, chart: Chart?)] {
    [
      entry("targets", .bullet(targets)), entry("scores", .ranking(scores)),
      entry("enterprises", progress(of: .enterprises)),
      entry("investment", progress(of: .investment)), entry("cities", .ranking(cities)),
      entry("stages", .stack(stages)), entry("funnel", .funnel(funnel)),
      entry("levels", .levels(levels)), entry("funds", .stack(funds)),
    ]
  }

  private func entry(
    _ name: String, _ specification: ChartSpecification?
  ) -> (name: String, chart: Chart?) {
    // All but the widest are shown two abreast.
    let extent: ChartExtent = name == "funds" || name == "levels" ? .whole : .half
    let chart = specification.map {
      Chart("charts/overview-\(name).png", $0.filling(extent))
    }
    return (name, chart)
  }

  /// Returns the words of a measure with the date.
  func subtitle(_ measure: String) -> String { "\(measure)；截至\(assessment.asOf.chineseText)" }

  /// Returns the words of a source.
  func source(_ tables: String) -> String { "数据来源：各市报送的\(tables)台账；规则：\(programme.ruleSet)" }

  private var targets: BulletChart {
    BulletChart(
      text: ChartText(
        title: "\(programme.totalName)\(OverviewProse(report).headline)",
        subtitle: subtitle("六项指标，以各项\(checkpoint)目标为100%，申报与计入分列"), source: source("各项")),
      rows: report.totals.map {
        BulletChart.Row($0.indicator, $0.progress, report.targeted($0.indicator.key))
      },
      legend: ["计入", "申报", "\(checkpoint)目标", "序时进度"])
  }

  private func progress(of key: IndicatorKey) -> ChartSpecification? {
    report.totals.first { $0.indicator.key == key }.map { indicator, progress in
      ProgressChart(
        indicator: indicator, progress: progress, programme: programme, asOf: assessment.asOf,
        title: programme.totalName + IndicatorProse(indicator, progress, programme).headline,
        source: source(key.table.words)
      ).specification
    }
  }
}

extension BulletChart.Row {
  /// Creates the row of an indicator with its figures: `352 / 350 家 · 100.5%`.
  ///
  /// - Parameters:
  ///   - indicator: The indicator.
  ///   - progress: Its values.
  ///   - targeted: The values that are compared with the target where they are not all.
  init(
    _ indicator: Indicator, _ progress: IndicatorProgress, _ targeted: TargetedValues? = nil
  ) {
    let year = progress.current
    let key = indicator.key
    func geometry(_ value: Int64?) -> Double? {
      value.map { CityCharts.geometry($0, isMoney: key.isMoney) }
    }
    let counted = targeted?.counted ?? year?.cumulativeCounted
    var words = Figures.value(counted, of: key)
    if let target = year?.target { words += " / \(Figures.value(target, of: key))" }
    if words != Figures.missing { words += " \(indicator.proseUnit)" }
    if let completion = year?.completion { words += " · \(completion.percentText)" }
    if let targeted, let all = year?.cumulativeCounted, all > targeted.counted {
      words += "，另\(Figures.value(all - targeted.counted, of: key))无目标"
    }
    self.init(
      label: indicator.shortName, value: geometry(counted),
      reported: geometry(targeted?.reported ?? year?.cumulativeReported),
      target: geometry(year?.target.flatMap { $0 > 0 ? $0 : nil }),
      planned: progress.planned.map {
        key.isMoney ? $0.approximate / Double(MoneyUnit.wan.fen) : $0.approximate
      }, valueText: words, status: ChartStatus(progress.status), statusText: progress.status.words)
  }
}
