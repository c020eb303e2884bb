import Charts

extension SampleChart {
  /// Funnels with the reasons of what fell out.
  static let funnels = [
    SampleChart(
      name: "funnel",
      chart: .funnel(
        funnel(
          text("上报2391家中核定2164家，227家因条件不符未计入", "被改造企业台账（家），截至2024年12月31日"),
          steps: [("登记的企业", 4550), ("已签合同", 3980), ("上报（已验收）", 2391), ("核定", 2164)],
          reasons: reasons))),
    SampleChart(
      name: "funnel-nothing-lost",
      chart: .funnel(
        funnel(
          text("上报的企业全部核定", "家"), steps: [("登记的企业", 12), ("上报", 12), ("核定", 12)],
          reasons: []))),
    SampleChart(
      name: "funnel-one-step",
      chart: .funnel(
        funnel(text("只有一步", "家"), steps: [("登记的企业", 1)], reasons: [("重复", 1)]))),
    SampleChart(
      name: "funnel-empty",
      chart: .funnel(funnel(text("未报台账", "家"), steps: [], reasons: []))),
    SampleChart(
      name: "funnel-zero",
      chart: .funnel(
        funnel(
          text("全为零", "家"), steps: [("登记的企业", 0), ("上报", 0), ("核定", 0)],
          reasons: [("重复", 0)]))),
    SampleChart(
      name: "funnel-large",
      chart: .funnel(
        funnel(
          longText,
          steps: [("登记的全部被改造企业（含尚未签订合同的意向企业）", 9_100_000), ("上报", 1_234_567), ("核定", 3)],
          reasons: [
            ("统一社会信用代码不是十八位合法字符或者没有填写", 1_234_564), ("重复", 12), ("改造后等级不足二级", 0),
          ]))),
    SampleChart(
      name: "funnel-growth",
      chart: .funnel(
        growing(
          text("示例市智能家电登记181家，申报168家，核定159家", "被改造企业（家），截至2024年12月31日"),
          steps: [("台账登记", 181), ("已签合同", 180), ("已完工", 169), ("上报", 168), ("核定", 159)],
          beside: growth("累计核定159家，近6个月新增53家", 159)))),
    SampleChart(
      name: "funnel-growth-none",
      chart: .funnel(
        growing(
          text("示例市智能家电登记1家，未上报", "被改造企业（家），截至2024年12月31日"),
          steps: [("台账登记", 1), ("上报", 0), ("核定", 0)], beside: growth("尚无核定企业", nil)))),
  ]

  private static let reasons = [
    ("信用代码不合法", 12), ("非申报细分行业", 31), ("大型企业", 9), ("无合同日期", 44), ("实施期外", 28),
    ("等级不足二级", 81), ("重复", 22),
  ]

  private static func growing(
    _ text: ChartText, steps: [(String, Int)], beside chart: ProgressLineChart
  ) -> FunnelChart {
    var funnel = funnel(text, steps: steps, reasons: [])
    funnel.side = .growth(chart)
    return funnel
  }

  private static func funnel(
    _ text: ChartText, steps: [(String, Int)], reasons: [(String, Int)]
  ) -> FunnelChart {
    func step(_ step: (label: String, count: Int)) -> FunnelChart.Step {
      FunnelChart.Step(label: step.label, count: step.count, countText: "\(step.count) 家")
    }
    return FunnelChart(
      text: text, steps: steps.map(step),
      side: .reasons(title: "未计入的原因（一家可有多项）", reasons.map(step), none: "没有企业被排除"))
  }
}
