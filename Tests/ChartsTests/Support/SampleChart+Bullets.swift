import Charts

extension SampleChart {
  /// Bullet charts.
  static let bullets = [
    SampleChart(
      name: "bullet",
      chart: .bullet(
        BulletChart(
          text: text("珠海六项指标中四项已完成2024年目标，平台项目严重滞后", "核定数与2024年底目标之比，截至2024年12月31日"),
          rows: indicators, legend: legend))),
    SampleChart(
      name: "bullet-one-row",
      chart: .bullet(
        BulletChart(
          text: text("珠海改造中小企业已完成2024年目标", "改造中小企业数量（家），截至2024年12月31日"),
          rows: Array(indicators.prefix(1)), legend: legend))),
    SampleChart(
      name: "bullet-empty",
      chart: .bullet(
        BulletChart(text: text("珠海未报绩效指标", "截至2024年12月31日"), rows: [], legend: legend))),
    SampleChart(
      name: "bullet-edges",
      chart: .bullet(
        BulletChart(
          text: text("未报、零目标、三倍目标与七位数金额", "核定数与2024年底目标之比"), rows: edges, legend: legend))),
    SampleChart(
      name: "bullet-long-words",
      chart: .bullet(BulletChart(text: longText, rows: longRows, legend: longLegend))),
  ]

  private static let legend = ["核定", "上报未核定", "2024年底目标", "序时计划"]
  private static let longLegend = [
    "核定：通过全部计数条件的记录", "上报未核定：已验收但有一项以上条件不符的记录",
    "2024年底目标：实施方案附件2所列指标值，经省厅批复", "序时计划：起始日与各检查点之间按天数直线推算",
  ]

  private static let indicators = [
    row("改造细分行业数量", (5, 5, 5), "5 / 5 个 · 100.0%", .achieved),
    row("改造中小企业数量", (176, 184, 175), "176 / 175 家 · 100.5%", .achieved),
    row(
      "带动中小企业数字化改造项目总投资投入", (21_875.5, 24_310, 24_000),
      "21875.50 / 24000.00 万元 · 91.1%", .onTrack),
    row("支持产业链/供应链数字化转型模式数量", (4, 6, 5), "4 / 5 个 · 80.0%", .behind),
    row("培育产业链供应链数字化转型平台项目数量", (2, 2, 5), "2 / 5 个 · 40.0%", .seriouslyBehind),
    row("打造数字化解决方案数量", (26, 28, 20), "26 / 20 个 · 130.0%", .achieved),
  ]

  private static let edges = [
    row("改造中小企业数量", (nil, nil, 175), "未报 / 175 家", .noData),
    row("零目标", (12, 14, 0), "12 / 0 个 · —", .noTarget),
    row("没有目标", (12, 12, nil), "12 个 · —", .noTarget),
    row("三倍目标", (60, 66, 20), "60 / 20 个 · 300.0%", .achieved),
    row(
      "七位数金额", (1_234_567.89, 2_345_678.9, 2_400_000), "1234567.89 / 2400000.00 万元 · 51.4%",
      .seriouslyBehind),
    row("全为零", (0, 0, 10), "0 / 10 个 · 0.0%", .seriouslyBehind),
    row("不是数", (.nan, .infinity, 10), "未报", .noData),
  ]

  private static let longRows = [
    row(
      "带动中小企业数字化改造项目总投资投入（含软件和云服务、设备、咨询诊断与人才培养等全部支出）",
      (1_234_567.89, 2_345_678.9, 2_400_000),
      "1234567.89 / 2400000.00 万元 · 完成年度目标的 51.4%，差 1165432.11 万元", .seriouslyBehind),
    row("Supercalifragilisticexpialidocious-platforms", (1, 1, 2), "1 / 2", .behind),
  ]

  private static func row(
    _ label: String, _ numbers: (value: Double?, reported: Double?, target: Double?),
    _ valueText: String, _ status: ChartStatus
  ) -> BulletChart.Row {
    BulletChart.Row(
      label: label, value: numbers.value, reported: numbers.reported, target: numbers.target,
      planned: numbers.target.map { $0 * 0.9 }, valueText: valueText, status: status,
      statusText: status.usualWord)
  }
}
