import Charts

extension SampleChart {
  /// Lines of progress.
  static let progress = [
    SampleChart(
      name: "progress",
      chart: .progress(
        line(
          text("全省核定改造企业已超过2024年目标，提前达到序时进度", "累计改造中小企业数量（家），截至2024年12月31日"),
          counted: curve(to: 2164, days: 447), reported: curve(to: 2391, days: 447),
          targets: (2000, 4000), labels: ["核定 2164", "上报 2391", "计划"]))),
    SampleChart(
      name: "progress-late",
      chart: .progress(
        line(
          text("揭阳滞后序时进度31.5个百分点", "累计改造中小企业数量（家），截至2025年9月30日"),
          counted: curve(to: 83, days: 720), reported: curve(to: 141, days: 720),
          targets: (100, 200), labels: ["核定 83", "上报 141", "计划"]))),
    SampleChart(
      name: "progress-at-the-end",
      chart: .progress(
        line(
          text("期末三条线在同一处结束", "累计数（个），截至2025年12月31日"), counted: curve(to: 200, days: 812),
          reported: curve(to: 200, days: 812), targets: (100, 200),
          labels: ["核定 200", "上报 200", "计划 200"]))),
    SampleChart(
      name: "progress-one-day",
      chart: .progress(
        line(
          text("只有一个数据日", "累计数（个）"), counted: [.init(day: 100, value: 3)],
          reported: [.init(day: 100, value: 5)], targets: (3, 5),
          labels: ["核定 3", "上报 5", "计划"]))),
    SampleChart(
      name: "progress-nothing-reported",
      chart: .progress(
        line(
          text("湛江未报转型模式", "累计数（个）"), counted: [], reported: [], targets: (2, 5),
          labels: ["核定", "上报", "计划"]))),
    SampleChart(
      name: "progress-empty",
      chart: .progress(
        line(
          text("未报且未设目标", "累计数（个）"), counted: [], reported: [], targets: nil,
          labels: ["核定", "上报", "计划"]))),
    SampleChart(
      name: "progress-no-target",
      chart: .progress(
        line(
          text("未设目标", "累计数（个）"), counted: curve(to: 7, days: 300),
          reported: curve(to: 9, days: 300), targets: nil, labels: ["核定 7", "上报 9", "计划"]))),
    SampleChart(
      name: "progress-triple",
      chart: .progress(
        line(
          text("完成年度目标的三倍", "累计数（个）"), counted: curve(to: 60, days: 447),
          reported: curve(to: 66, days: 447), targets: (20, 40),
          labels: ["核定 60", "上报 66", "计划"]))),
    SampleChart(
      name: "progress-money",
      chart: .progress(
        line(
          longText, counted: curve(to: 1_234_567.89, days: 447),
          reported: curve(to: 1_345_678.9, days: 447), targets: (1_200_000, 2_400_000),
          labels: ["核定 1234567.89 万元", "上报 1345678.90 万元（含未通过计数条件的记录）", "序时计划"]))),
    SampleChart(
      name: "progress-zero",
      chart: .progress(
        line(
          text("全为零", "累计数（个）"), counted: curve(to: 0, days: 447),
          reported: curve(to: 0, days: 447),
          targets: (0, 0), labels: ["核定 0", "上报 0", "计划"]))),
  ]

  /// Panels: four as usual, an odd number with one that has no line, and none.
  static let panels = [
    SampleChart(
      name: "panels",
      chart: .panels(
        ProgressPanels(
          text: text("四项指标中三项达到序时进度", "累计数（项、个），截至2024年12月31日"),
          panels: [
            panel("细分行业核定4项，完成2024年底目标的100.0%", 4, (4, 4)),
            panel("转型模式核定2个，完成2024年底目标的66.7%，滞后序时进度33.3个百分点", 2, (3, 5)),
            panel("行业平台核定2个，完成2024年底目标的100.0%", 2, (2, 5)),
            panel("解决方案核定21个，完成2024年底目标的105.0%", 21, (20, 40)),
          ], emptyText: "未报送台账"))),
    SampleChart(
      name: "panels-odd",
      chart: .panels(
        ProgressPanels(
          text: text("三项指标，一项未报且未设目标", "累计数（个）"),
          panels: [
            panel("转型模式核定2个", 2, (3, 5)), panel("行业平台未报", nil, nil),
            panel("解决方案未报，2024年底目标为20个", nil, (20, 40)),
          ], emptyText: "未报送台账"))),
    SampleChart(
      name: "panels-none",
      chart: .panels(
        ProgressPanels(text: text("没有指标", "累计数（个）"), panels: [], emptyText: "未报送台账"))),
  ]

  /// A curve without a target of its own, for a place in another chart.
  static func growth(_ title: String, _ value: Double?) -> ProgressLineChart {
    panel(title, value, nil)
  }

  private static func panel(
    _ title: String, _ value: Double?, _ targets: (first: Double, second: Double)?
  ) -> ProgressLineChart {
    line(
      text(title, ""), counted: value.map { curve(to: $0, days: 447) } ?? [],
      reported: value.map { curve(to: $0 + 1, days: 447) } ?? [], targets: targets,
      labels: ["核定 \(Int(value ?? 0))", "上报 \(Int(value ?? 0) + 1)", "计划"])
  }

  private static let ticks = [
    (0, "2023-10"), (82, "2024-01"), (173, "2024-04"), (264, "2024-07"), (356, "2024-10"),
    (448, "2025-01"), (538, "2025-04"), (629, "2025-07"), (721, "2025-10"), (812, "2025-12"),
  ].map { ProgressLineChart.Tick(day: Double($0.0), label: $0.1) }

  /// A month-by-month curve that starts slowly.
  private static func curve(to value: Double, days: Int) -> [ProgressLineChart.Sample] {
    stride(from: 0, through: days, by: 30).map { day in
      let share = Double(day) / Double(days / 30 * 30)
      return .init(day: Double(day), value: (value * share * (0.4 + 0.6 * share)).rounded())
    }
  }

  private static func line(
    _ text: ChartText, counted: [ProgressLineChart.Sample], reported: [ProgressLineChart.Sample],
    targets: (first: Double, second: Double)?, labels: [String]
  ) -> ProgressLineChart {
    var plan: [ProgressLineChart.Sample] = []
    var checkpoints: [ProgressLineChart.Checkpoint] = []
    if let targets {
      plan = [
        .init(day: 0, value: 0), .init(day: 447, value: targets.first),
        .init(day: 812, value: targets.second),
      ]
      checkpoints = [
        .init(day: 447, target: targets.first, label: "2024年底目标 \(Int(targets.first))"),
        .init(day: 812, target: targets.second, label: "2025年底目标 \(Int(targets.second))"),
      ]
    }
    return ProgressLineChart(
      text: text, days: 0...812, ticks: ticks, counted: counted, reported: reported, plan: plan,
      checkpoints: checkpoints, lineLabels: labels, emptyText: "未报送台账")
  }
}
