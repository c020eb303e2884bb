import Charts
import Metrics

extension CityCharts {
  /// Returns what the provincial award money was arranged and spent for, each bar with its base.
  static func funds(_ dossier: CityDossier) -> ChartSpecification {
    let money = AwardMoney(dossier)
    return .stack(
      StackedBarChart(
        text: ChartText(
          title: FundProse(dossier).headline,
          subtitle: subtitle("省级奖补资金按用途的比重，基数见各行", dossier),
          source: source("资金台账", dossier)),
        scaling: .share,
        series: [
          .init(name: "企业改造", role: .first), .init(name: "行业平台", role: .second),
          .init(name: "综合服务", role: .third), .init(name: "其他或未注明用途", role: .fourth),
          .init(name: "尚未安排", role: .other),
        ], rows: fundRows(money),
        reference: .init(
          share: Double(AwardMoney.transformationPercent) / 100,
          label: "企业改造不低于\(AwardMoney.transformationPercent)%"),
        emptyText: "未报省级奖补资金安排和支出"))
  }

  private static func fundRows(_ money: AwardMoney) -> [StackedBarChart.Row] {
    let bases: [(String, AwardMoney.Split, Money)] = [
      ("安排 ÷ 奖补总额", money.arrangedSplit, money.award ?? .zero),
      ("安排 ÷ 已下达", money.arrangedSplit, money.received ?? .zero),
      ("安排 ÷ 已安排", money.arrangedSplit, money.arranged),
      ("支出 ÷ 已支出", money.spentSplit, money.spent),
    ]
    return bases.filter { $0.1.total > .zero && $0.2 > .zero }.map { label, split, base in
      let parts = [
        split.transformation, split.platform, split.services, split.other + split.unstated,
        max(.zero, base - split.total),
      ]
      return shareRow(label, parts, total: base)
    }
  }
}
