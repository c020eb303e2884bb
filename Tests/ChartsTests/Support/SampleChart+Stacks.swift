import Charts

extension SampleChart {
  /// Stacked bars.
  static let stacks = [
    SampleChart(
      name: "stack-share",
      chart: .stack(
        stack(
          text("用于企业改造的资金占84.2%，高于80%的要求", "已支出资金按用途（万元），截至2024年12月31日"), .share,
          series: uses, rows: funds, reference: .init(share: 0.8, label: "用于企业改造不低于 80%")))),
    SampleChart(
      name: "stack-absolute",
      chart: .stack(
        stack(
          text("智能家电核定企业最多，印刷电路板尚有21家未通过", "各细分行业企业数（家），截至2024年12月31日"), .absolute,
          series: stages, rows: industries))),
    SampleChart(
      name: "stack-one-row",
      chart: .stack(
        stack(
          text("只有一个细分行业", "企业数（家）"), .absolute, series: stages,
          rows: Array(industries.prefix(1))))),
    SampleChart(
      name: "stack-empty",
      chart: .stack(stack(text("未报资金台账", "万元"), .share, series: uses, rows: []))),
    SampleChart(
      name: "stack-edges",
      chart: .stack(
        stack(
          text("零、缺值、负数与七位数金额", "万元"), .absolute, series: uses, rows: edgeRows,
          reference: .init(share: 0.8, label: "80%")))),
    SampleChart(
      name: "stack-many",
      chart: .stack(
        stack(
          text("三十个细分行业", "企业数（家）"), .absolute, series: stages,
          rows: (1...30).map { number in
            row("细分行业\(number)", [Double(60 - number), Double(number % 7), Double(number % 4)])
          }))),
    SampleChart(
      name: "stack-long-words",
      chart: .stack(
        stack(
          longText, .share, series: uses, rows: longRows,
          reference: .init(share: 0.97, label: "用于支持中小企业数字化改造的资金占奖补资金总额的比例不得低于百分之九十七")))),
  ]

  private static let uses = [
    StackedBarChart.Series(name: "企业改造", role: .first),
    StackedBarChart.Series(name: "行业平台", role: .second),
    StackedBarChart.Series(name: "咨询诊断", role: .third),
    StackedBarChart.Series(name: "人才培养", role: .fourth),
    StackedBarChart.Series(name: "其他", role: .other),
  ]

  private static let stages = [
    StackedBarChart.Series(name: "核定", role: .counted),
    StackedBarChart.Series(name: "上报未核定", role: .reportedOnly),
    StackedBarChart.Series(name: "已签合同未验收", role: .underway),
  ]

  private static let funds = [
    row("中央", [1200, 300, 40, 20, 0]),
    row("省级", [5320.5, 600, 120, 80, 60]),
    row("市级", [2600, 240, 220, 180, 90]),
    row("区县", [310, 0, 55, 30, 12]),
  ]

  private static let industries = [
    row("智能家电", [84, 9, 22]), row("印刷电路板", [41, 21, 18]), row("打印设备及耗材", [32, 4, 9]),
    row("生物医药与健康", [12, 1, 14]), row("智能电网", [7, 0, 3]),
  ]

  private static let edgeRows = [
    row("全为零", [0, 0, 0, 0, 0]),
    StackedBarChart.Row(label: "没有数", values: [], valueTexts: [], totalText: "未报"),
    row("负数与缺值", [-5, .nan, .infinity, 120_000, 1]),
    row("七位数", [2_345_678.9, 400_000, 1, 90_000, 120_000]),
  ]

  private static let longRows = [
    row("智能网联与新能源汽车零部件及配件制造（含动力电池、电机、电控）", [1, 1, 1, 1, 1]),
    StackedBarChart.Row(
      label: "工业母机", values: [1, 1], valueTexts: ["这一段的文字放不下所以不画出来才对", "1"],
      totalText: "1234567.89 万元，其中企业改造占百分之八十四"),
  ]

  private static func row(_ label: String, _ values: [Double]) -> StackedBarChart.Row {
    let total = values.filter { $0.isFinite && $0 > 0 }.reduce(0, +)
    return StackedBarChart.Row(
      label: label, values: values,
      valueTexts: values.map { $0.isFinite && $0 > 0 ? digits($0) : "" }, totalText: digits(total))
  }

  private static func digits(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }

  private static func stack(
    _ text: ChartText, _ scaling: StackedBarChart.Scaling, series: [StackedBarChart.Series],
    rows: [StackedBarChart.Row], reference: StackedBarChart.Reference? = nil
  ) -> StackedBarChart {
    StackedBarChart(
      text: text, scaling: scaling, series: series, rows: rows, reference: reference,
      emptyText: "未报送资金台账")
  }
}
