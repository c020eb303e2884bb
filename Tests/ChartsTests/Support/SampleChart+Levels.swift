import Charts

extension SampleChart {
  /// Shifts between levels.
  static let levels = [
    SampleChart(
      name: "levels",
      chart: .levels(
        shift(
          text("改造后达到二级及以上的企业由38家增至176家", "改造前后数字化水平等级（家），截至2024年12月31日"),
          [
            [0, 2, 6, 0, 0], [0, 14, 112, 20, 2], [0, 0, 9, 21, 3], [0, 0, 0, 2, 3],
            [0, 0, 0, 0, 0],
          ]))),
    SampleChart(
      name: "levels-one",
      chart: .levels(
        shift(
          text("唯一的企业由一级升至二级", "家"),
          [[], [0, 0, 1, 0, 0], [], [], []]))),
    SampleChart(
      name: "levels-empty", chart: .levels(shift(text("尚无企业评测", "家"), []))),
    SampleChart(
      name: "levels-unchanged",
      chart: .levels(
        shift(
          text("等级未变化，有两家下降", "家"),
          [
            [3, 0, 0, 0, 0], [0, 5, 0, 0, 0], [2, 0, 4, 0, 0], [0, 0, 0, 1, 0], [0, 0, 0, 0, 9],
          ]))),
    SampleChart(
      name: "levels-all-below",
      chart: .levels(
        shift(text("没有企业达到二级", "家"), [[30, 12, 0, 0, 0], [0, 25, 0, 0, 0], [], [], []]))),
    SampleChart(
      name: "levels-long-words", chart: .levels(longShift)),
    SampleChart(
      name: "levels-no-threshold",
      chart: .levels(
        LevelShiftChart(
          text: text("没有门槛线", "家"), levels: ["一级", "二级"], counts: [[1, 2], [0, 3]],
          columnLabels: ["改造前", "改造后"], threshold: 0, thresholdLabel: "", emptyText: "未报"))),
  ]

  private static var longShift: LevelShiftChart {
    var chart = shift(
      longText,
      [
        [1_000_000, 0, 1, 0, 0], [0, 1_200_000, 800_000, 0, 0], [0, 0, 1, 1, 0], [1, 0, 0, 1, 0],
        [0, 0, 0, 0, 1],
      ])
    chart.levels = ["尚未进行数字化水平评测的企业", "一级（初始规划级）", "二级", "三级", "四级（引领示范级及以上）"]
    chart.thresholdLabel = "改造后达到二级及以上方可计入改造中小企业数量（粤工信工业互联网函〔2023〕26号第三条）"
    chart.columnLabels = ["改造前的数字化水平等级", "改造后的数字化水平等级"]
    return chart
  }

  private static func shift(_ text: ChartText, _ counts: [[Int]]) -> LevelShiftChart {
    LevelShiftChart(
      text: text, levels: ["未评测", "一级", "二级", "三级", "四级"], counts: counts,
      columnLabels: ["改造前", "改造后"], threshold: 2, thresholdLabel: "达到二级方可计入",
      emptyText: "没有企业评测等级")
  }
}
