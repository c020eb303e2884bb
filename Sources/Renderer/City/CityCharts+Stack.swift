import Charts
import Metrics

extension CityCharts {
  /// Returns the enterprises of each sub-industry by stage: counted, reported only, under way.
  static func stages(_ dossier: CityDossier) -> ChartSpecification {
    .stack(
      StackedBarChart(
        text: ChartText(
          title: SectorProse(dossier).headline,
          subtitle: subtitle("各细分行业被改造企业，单位：家", dossier),
          source: source("被改造企业", dossier)),
        scaling: .absolute, series: stageSeries,
        rows: SectorLine.all(dossier).map { stageRow($0.name, $0.tally.funnel) }, reference: nil,
        emptyText: "未报被改造企业"))
  }

  /// The stages of an enterprise on its way to being counted.
  static let stageSeries = [
    StackedBarChart.Series(name: "计入", role: .counted),
    StackedBarChart.Series(name: "申报未计入", role: .reportedOnly),
    StackedBarChart.Series(name: "尚未验收", role: .underway),
  ]

  private static func stageRow(_ label: String, _ funnel: Funnel) -> StackedBarChart.Row {
    let parts = [
      funnel.counted, funnel.accepted - funnel.counted, funnel.registered - funnel.accepted,
    ]
    return StackedBarChart.Row(
      label: label, values: parts.map { Double(max(0, $0)) },
      valueTexts: parts.map { $0 > 0 ? "\($0)" : "" }, totalText: "\(funnel.registered)家")
  }

  /// Returns what the money of counted projects was spent on, for each sub-industry.
  static func investmentParts(_ dossier: CityDossier) -> ChartSpecification {
    investment(
      dossier, title: InvestmentProse(dossier.city.tally.countedMoney).parts,
      measure: "计入企业项目总投资构成，单位：万元",
      series: [
        .init(name: "软件和云服务", role: .first), .init(name: "设备", role: .second),
        .init(name: "未细分", role: .other),
      ], parts: \.costs)
  }

  /// Returns where the money of counted projects came from, for each sub-industry.
  static func investmentOrigins(_ dossier: CityDossier) -> ChartSpecification {
    investment(
      dossier, title: InvestmentProse(dossier.city.tally.countedMoney).origins,
      measure: "计入企业项目资金来源，单位：万元",
      series: [
        .init(name: "企业自付", role: .first), .init(name: "省级奖补", role: .second),
        .init(name: "市级奖补", role: .third), .init(name: "供给方让利", role: .fourth),
        .init(name: "未说明", role: .other),
      ], parts: \.origins)
  }

  private static func investment(
    _ dossier: CityDossier, title: String, measure: String, series: [StackedBarChart.Series],
    parts: KeyPath<InvestmentSummary, [Money]>
  ) -> ChartSpecification {
    let lines = SectorLine.all(dossier).filter { $0.tally.funnel.counted > 0 }
    let whole = SectorLine(name: "全市", path: nil, tally: dossier.city.tally)
    return .stack(
      StackedBarChart(
        text: ChartText(
          title: title, subtitle: subtitle(measure, dossier), source: source("被改造企业", dossier)),
        scaling: .share, series: series,
        rows: lines.isEmpty
          ? []
          : ([whole] + lines).map { line in
            shareRow(
              line.name, line.tally.countedMoney[keyPath: parts],
              total: line.tally.countedMoney.investment)
          }, reference: nil, emptyText: "尚无计入企业"))
  }

  /// Returns a bar of shares; its parts carry the share in per cent.
  static func shareRow(_ label: String, _ parts: [Money], total: Money) -> StackedBarChart.Row {
    let sum = parts.reduce(.zero, +)
    return StackedBarChart.Row(
      label: label, values: parts.map { geometry(max(.zero, $0)) },
      valueTexts: parts.map { part in
        part > .zero
          ? CompletionRate(value: part.fen, target: sum.fen)?.percentText ?? "" : ""
      }, totalText: total.words)
  }
}

extension InvestmentSummary {
  /// 软件和云服务, 设备, and what is neither.
  var costs: [Money] { parts([software, equipment]) }

  /// 企业自付, 省级奖补, 市级奖补, 供给方让利, and what comes from none of them.
  var origins: [Money] { parts([selfPaid, grantProvincial, grantMunicipal, discount]) }

  private func parts(_ known: [Money]) -> [Money] {
    known + [max(.zero, investment - known.reduce(.zero, +))]
  }
}
