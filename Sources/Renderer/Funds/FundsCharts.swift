import Charts
import Metrics

/// The charts of the page on money.
struct FundsCharts: Sendable {
  let report: Report

  private var monies: [(name: String, money: AwardMoney)] {
    report.assessment.cities.map {
      ($0.city.name, AwardMoney(CityDossier(report: report, city: $0)))
    }
  }

  /// The charts by name, in the page's order.
  var all: [(name: String, chart: Chart)] {
    [
      ("shares", Chart("charts/funds-shares.png", .stack(shares))),
      ("flows", Chart("charts/funds-flows.png", .stack(flows))),
    ]
  }

  private func text(_ title: String, _ measure: String) -> ChartText {
    ChartText(
      title: title, subtitle: "\(measure)；截至\(report.assessment.asOf.chineseText)",
      source: "数据来源：各市报送的资金台账、试点城市表；规则：\(report.programme.ruleSet)")
  }

  /// The use of the money of each city, in shares of what it received.
  private var shares: StackedBarChart {
    let limit = AwardMoney.transformationPercent
    return StackedBarChart(
      text: text(
        OverviewProse(report).fundShare, "各市已下达省级奖补资金的安排去向，条末为已下达金额"),
      scaling: .share,
      series: [
        .init(name: "企业改造", role: .first), .init(name: "行业平台", role: .second),
        .init(name: "综合服务", role: .third), .init(name: "其他或未注明用途", role: .fourth),
        .init(name: "尚未安排", role: .other),
      ],
      rows: monies.compactMap { name, money in
        let split = money.arrangedSplit
        guard let received = money.received, received > .zero, split.total > .zero else {
          return nil
        }
        return CityCharts.shareRow(
          name,
          [
            split.transformation, split.platform, split.services, split.other + split.unstated,
            max(.zero, received - split.total),
          ], total: received)
      },
      reference: .init(share: Double(limit) / 100, label: "企业改造不低于\(limit)%"),
      emptyText: "未报省级奖补资金安排")
  }

  /// How far the money of each city has gone.
  private var flows: StackedBarChart {
    StackedBarChart(
      text: text(FundsProse(report).headline, "各市省级奖补资金，单位：万元；条末为已下达金额"),
      scaling: .absolute,
      series: [
        .init(name: "已支出", role: .first), .init(name: "已安排未支出", role: .second),
        .init(name: "已下达未安排", role: .other),
      ],
      rows: monies.compactMap { name, money in
        guard let received = money.received else { return nil }
        let parts = [
          money.spent, max(.zero, money.arranged - money.spent),
          max(.zero, received - max(money.arranged, money.spent)),
        ]
        return StackedBarChart.Row(
          label: name, values: parts.map { max(0, CityCharts.geometry($0)) },
          valueTexts: parts.map { $0 > .zero ? Figures.wan($0) : "" },
          totalText: received.words)
      }, reference: nil, emptyText: "未报省级奖补资金下达")
  }
}
