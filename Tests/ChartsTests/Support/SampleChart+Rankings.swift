import Charts

extension SampleChart {
  /// Rankings.
  static let rankings = [
    SampleChart(
      name: "ranking",
      chart: .ranking(
        ranking(
          text("14个城市中9个完成2024年改造目标，揭阳仅完成六成", "改造中小企业完成率（核定数 ÷ 2024年底目标），截至2024年12月31日"),
          cities))),
    SampleChart(
      name: "ranking-one-row",
      chart: .ranking(
        ranking(text("广州完成2024年目标的百分之一百一十", "改造中小企业完成率"), Array(cities.prefix(1))))),
    SampleChart(
      name: "ranking-empty",
      chart: .ranking(ranking(text("各市未报改造企业", "改造中小企业完成率"), []))),
    SampleChart(
      name: "ranking-edges",
      chart: .ranking(
        ranking(text("未报、零目标、三倍与五倍目标", "改造中小企业数量（家）"), edgeBars))),
    SampleChart(
      name: "ranking-money",
      chart: .ranking(
        ranking(text("东莞投资总额最高，江门不足千万元", "总投资（万元）"), moneyBars, axisUnit: .plain))),
    SampleChart(
      name: "ranking-long-words", chart: .ranking(ranking(longText, longBars))),
    SampleChart(
      name: "ranking-many",
      chart: .ranking(
        ranking(
          text("六十个细分行业的改造企业数量", "改造中小企业数量（家）"),
          (1...60).map { bar("细分行业\($0)", Double(120 - $0), nil, "\(120 - $0)", nil) }))),
    SampleChart(
      name: "ranking-nothing-counted",
      chart: .ranking(
        ranking(
          text("各市均无核定企业", "改造中小企业数量（家）"),
          [bar("广州", 0, nil, "0", .noTarget), bar("珠海", 0, 0, "0", .noTarget)]))),
  ]

  private static func ranking(
    _ text: ChartText, _ rows: [RankingChart.Row], axisUnit: AxisUnit? = nil
  ) -> RankingChart {
    RankingChart(
      text: text, rows: rows, legend: ["核定", "上报未核定", "2024年底目标"], emptyText: "各市均未报送",
      axisUnit: axisUnit)
  }

  private static let cities: [RankingChart.Row] = [
    bar("广州", 1.102, 1.15, "193 / 175 家 · 110.2%", .achieved),
    bar("珠海", 1.005, 1.051, "176 / 175 家 · 100.5%", .achieved),
    bar("汕头", 1.04, 1.12, "104 / 100 家 · 104.0%", .achieved),
    bar("佛山", 1.285, 1.3, "225 / 175 家 · 128.5%", .achieved),
    bar("韶关", 0.93, 1.01, "93 / 100 家 · 93.0%", .onTrack),
    bar("梅州", 1.0, 1.02, "100 / 100 家 · 100.0%", .achieved),
    bar("惠州", 1.011, 1.04, "177 / 175 家 · 101.1%", .achieved),
    bar("东莞", 1.405, 1.52, "246 / 175 家 · 140.5%", .achieved),
    bar("中山", 1.017, 1.017, "178 / 175 家 · 101.7%", .achieved),
    bar("江门", 0.84, 0.97, "147 / 175 家 · 84.0%", .behind),
    bar("湛江", nil, nil, "未报 / 100 家", .noData),
    bar("茂名", 0.78, 0.81, "78 / 100 家 · 78.0%", .seriouslyBehind),
    bar("肇庆", 1.0, 1.09, "175 / 175 家 · 100.0%", .achieved),
    bar("揭阳", 0.6, 0.98, "60 / 100 家 · 60.0%", .seriouslyBehind),
  ]

  private static let edgeBars = [
    RankingChart.Row(
      label: "未报", value: nil, reported: nil, target: 100, valueText: "未报 / 100", status: .noData),
    RankingChart.Row(
      label: "零目标", value: 40, reported: 45, target: 0, valueText: "40 / 0", status: .noTarget),
    RankingChart.Row(
      label: "三倍", value: 300, reported: 310, target: 100, valueText: "300 / 100 · 300.0%",
      status: .achieved),
    RankingChart.Row(
      label: "五倍", value: 500, reported: 520, target: 100, valueText: "500 / 100 · 500.0%",
      status: .achieved),
    RankingChart.Row(
      label: "不是数", value: .nan, reported: .infinity, target: .nan, valueText: "未报", status: .noData
    ),
    RankingChart.Row(
      label: "负数", value: -5, reported: -1, target: -3, valueText: "-5", status: .noTarget),
  ]

  private static let moneyBars = [
    bar("东莞", 2_345_678.9, 2_400_000, "2345678.90 万元", nil),
    bar("广州", 1_234_567.89, 1_300_000.25, "1234567.89 万元", nil),
    bar("江门", 998.5, 1200, "998.50 万元", nil),
  ].map { row in
    var row = row
    row.target = nil
    return row
  }

  private static let longBars = [
    bar(
      "智能网联与新能源汽车零部件及配件制造（含动力电池、电机、电控）", 0.5, 0.7,
      "1234567.89 / 2400000.00 万元 · 完成年度目标的 51.4%", .seriouslyBehind),
    bar("工业母机", 1.2, 1.3, "12 / 10 个", .achieved),
  ]

  private static func bar(
    _ label: String, _ value: Double?, _ reported: Double?, _ valueText: String,
    _ status: ChartStatus?
  ) -> RankingChart.Row {
    RankingChart.Row(
      label: label, value: value, reported: reported, target: status == nil ? nil : 1,
      valueText: valueText, status: status)
  }
}
