import Charts

/// A chart with a name, for goldens and for the rules that hold for every chart.
struct SampleChart: Sendable, CustomStringConvertible {
  /// The name, also the golden's file name.
  var name: String
  /// The chart.
  var chart: ChartSpecification

  var description: String { name }

  /// All sample charts: each kind as usual, then its edges.
  static let all = bullets + progress + panels + rankings + heat + stacks + levels + funnels

  /// Words around a chart.
  static func text(_ title: String, _ subtitle: String) -> ChartText {
    ChartText(
      title: title, subtitle: subtitle, source: "数据来源：各试点城市报送台账；截至2024年12月31日；示例数据")
  }

  /// Words that are far too long for any line.
  static let longText = ChartText(
    title:
      "广州市全部六项绩效指标均已达到二〇二四年度目标，但带动中小企业数字化改造项目总投资投入和培育产业链供应链数字化转型平台项目数量仍滞后于序时进度，须在下一年度加快推进并逐项整改",
    subtitle:
      "核定数与指标值（截至2024年底），单位：家、个、万元；按粤工信工业互联网函〔2023〕26号第三条第四款计算，数据截至2024年12月31日，未报的指标不计入合计，另见口径说明与数据质量页",
    source:
      "数据来源：各试点城市报送的被改造企业、转型模式、行业平台、数字化解决方案台账；口径：核定数为通过全部计数条件的记录；截至2024年12月31日；规则集：RS-2023；合计与明细之和不等系四舍五入所致；示例数据，不代表任何城市的真实情况，不得引用"
  )
}
