import Charts
import Metrics

/// The charts that a city and its sub-industries share: what became of a set of enterprise rows.
struct TallyCharts: Sendable {
  /// The city.
  let dossier: CityDossier
  /// What the rows belong to: `佛山市`, `佛山市智能家电`.
  let subject: String
  /// The rows' figures.
  let tally: EnterpriseTally

  /// Returns the steps from all rows to counted rows, with the reasons of those that fell out.
  func funnel() -> ChartSpecification {
    funnel("被改造企业，单位：家；各步按各自证据统计", beside: .reasons(of: tally, dossier.programme))
  }

  /// Returns the steps from all rows to counted rows, beside their growth over time.
  func growth(_ chart: ProgressLineChart) -> ChartSpecification {
    funnel("被改造企业，单位：家；各步按各自证据统计；细分行业未单独设目标", beside: .growth(chart))
  }

  private func funnel(_ measure: String, beside side: FunnelChart.Side) -> ChartSpecification {
    .funnel(
      FunnelChart(
        text: ChartText(
          title: "\(subject)\(TallyProse(dossier.programme, tally).funnel)",
          subtitle: CityCharts.subtitle(measure, dossier),
          source: CityCharts.source("被改造企业", dossier)),
        steps: FunnelChart.steps(of: tally), side: side))
  }

  /// Returns the levels of counted enterprises before and after the work.
  func levels() -> ChartSpecification {
    let minimum = dossier.programme.counting.minimumLevel
    return .levels(
      LevelShiftChart(
        text: ChartText(
          title: "\(subject)\(TallyProse(dossier.programme, tally).levels)",
          subtitle: CityCharts.subtitle("计入企业数字化水平等级，单位：家", dossier),
          source: CityCharts.source("被改造企业", dossier)),
        levels: LevelName.all, counts: tally.levels.counts, columnLabels: ["改造前", "改造后"],
        threshold: minimum, thresholdLabel: "\(LevelName.of(minimum))及以上方可计入",
        emptyText: "尚无计入企业"))
  }
}
