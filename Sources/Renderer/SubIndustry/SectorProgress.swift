import Charts
import Metrics

/// The enterprises of a sub-industry over time; a sub-industry has no target of its own.
struct SectorProgress: Sendable {
  private let dossier: CityDossier
  private let sector: SubIndustryAssessment

  init(_ dossier: CityDossier, _ sector: SubIndustryAssessment) {
    self.dossier = dossier
    self.sector = sector
  }

  /// The cumulative numbers, for a place beside others that name measure, date and source.
  var chart: ProgressLineChart {
    let days = CityCharts.axis(dossier)
    let series = sector.tally.funnel.registered > 0 ? sector.series : []
    func samples(_ value: KeyPath<SeriesPoint, Int64>) -> [ProgressLineChart.Sample] {
      series.map {
        ProgressLineChart.Sample(day: Double($0.day.number), value: Double($0[keyPath: value]))
      }
    }
    let funnel = sector.tally.funnel
    return ProgressLineChart(
      text: ChartText(title: title, subtitle: "", source: ""),
      days: Double(days.lowerBound.number)...Double(days.upperBound.number),
      ticks: CityCharts.quarters(days), counted: samples(\.counted), reported: samples(\.reported),
      plan: [], checkpoints: [],
      lineLabels: ["计入 \(funnel.counted)", "申报 \(funnel.accepted)", ""],
      emptyText: "未报该细分行业的被改造企业")
  }

  /// A chart's title: `累计计入159家，近6个月新增36家`.
  private var title: String {
    let complete = sector.series.filter { $0.day == $0.day.lastOfMonth }
    let window = min(MonthlyPace.lookBack, complete.count)
    guard sector.tally.funnel.counted > 0, let end = complete.last, window > 0 else {
      return "尚无计入企业"
    }
    let before = complete.dropLast(window).last?.counted ?? 0
    return "累计计入\(sector.tally.funnel.counted)家，近\(window)个月新增\(end.counted - before)家"
  }
}
