import Charts

extension SampleChart {
  /// Matrices of rates.
  static let heat = [
    SampleChart(
      name: "heat",
      chart: .heat(
        matrix(
          text("14个城市六项指标中，平台项目滞后最多", "各指标核定数占2024年底目标的百分比，截至2024年12月31日"),
          rows: cityNames + ["全省"], columns: indicators))),
    SampleChart(
      name: "heat-one-row",
      chart: .heat(matrix(text("只有一个城市", "完成率"), rows: ["广州"], columns: indicators))),
    SampleChart(
      name: "heat-one-column",
      chart: .heat(matrix(text("只有一个指标", "完成率"), rows: cityNames, columns: ["改造中小企业数量"]))),
    SampleChart(
      name: "heat-empty",
      chart: .heat(matrix(text("没有城市报送", "完成率"), rows: [], columns: indicators))),
    SampleChart(
      name: "heat-long-words",
      chart: .heat(
        matrix(
          longText, rows: ["智能网联与新能源汽车零部件及配件制造（含动力电池）", "Supercalifragilistic platforms"],
          columns: indicators + ["得分与等级", "名次"], label: "1234567.89%"))),
    SampleChart(name: "heat-ragged", chart: .heat(ragged)),
  ]

  private static let cityNames = [
    "广州", "珠海", "汕头", "佛山", "韶关", "梅州", "惠州", "东莞", "中山", "江门", "湛江", "茂名", "肇庆", "揭阳",
  ]

  private static let indicators = [
    "改造细分行业数量", "改造中小企业数量", "带动中小企业数字化改造项目总投资投入", "支持产业链/供应链数字化转型模式数量",
    "培育产业链供应链数字化转型平台项目数量", "打造数字化解决方案数量",
  ]

  /// A matrix that lacks cells and a row.
  private static var ragged: HeatMatrix {
    var chart = matrix(text("缺少单元格", "完成率"), rows: ["广州", "珠海", "汕头"], columns: ["甲", "乙", "丙"])
    chart.cells = [Array(chart.cells[0].prefix(1)), chart.cells[1]]
    return chart
  }

  private static func matrix(
    _ text: ChartText, rows: [String], columns: [String], label: String? = nil
  ) -> HeatMatrix {
    let cells = rows.indices.map { row in
      columns.indices.map { column in
        var cell = cell(row * 7 + column * 13 + row * column)
        if let label { cell.label = label }
        return cell
      }
    }
    return HeatMatrix(
      text: text, rowLabels: rows, columnLabels: columns, cells: cells,
      legendStatuses: ChartStatus.allCases, legendTexts: ChartStatus.allCases.map(\.usualWord))
  }

  /// A cell for any number, the same for the same number.
  private static func cell(_ seed: Int) -> HeatMatrix.Cell {
    let rate = seed * 37 % 131 + seed % 3 * 10
    switch rate {
    case ..<6: return .init(rate: nil, label: "未报", status: .noData)
    case ..<12: return .init(rate: nil, label: "—", status: .noTarget)
    case ..<60:
      return .init(rate: Double(rate) / 100, label: "\(rate).0%", status: .seriouslyBehind)
    case ..<80: return .init(rate: Double(rate) / 100, label: "\(rate).0%", status: .behind)
    case ..<100: return .init(rate: Double(rate) / 100, label: "\(rate).0%", status: .onTrack)
    default: return .init(rate: Double(rate) / 100, label: "\(rate).0%", status: .achieved)
    }
  }
}
