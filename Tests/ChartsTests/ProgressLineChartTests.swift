import Testing

@testable import Charts

struct ProgressLineChartTests {
  private func chart(
    counted: [(Double, Double)] = [], reported: [(Double, Double)] = [],
    plan: [(Double, Double)] = [], targets: [(Double, Double)] = []
  ) -> ProgressLineChart {
    func samples(_ pairs: [(Double, Double)]) -> [ProgressLineChart.Sample] {
      pairs.map { .init(day: $0.0, value: $0.1) }
    }
    return ProgressLineChart(
      text: SampleChart.text("标题", "副题"), days: 0...100,
      ticks: [.init(day: 0, label: "起"), .init(day: 100, label: "止")],
      counted: samples(counted), reported: samples(reported), plan: samples(plan),
      checkpoints: targets.map { .init(day: $0.0, target: $0.1, label: "目标 \(Int($0.1))") },
      lineLabels: ["核定", "上报", "计划"], emptyText: "未报")
  }

  private func scene(_ chart: ProgressLineChart) -> Scene {
    chart.scene(measuring: FixedWidths())
  }

  @Test func `every line has its words at its end`() throws {
    let scene = scene(
      chart(
        counted: [(0, 0), (50, 40)], reported: [(0, 0), (50, 60)], plan: [(0, 0), (100, 100)],
        targets: [(100, 100)]))
    for (words, color) in [("核定", Theme.accent), ("上报", Theme.tint), ("计划", Theme.plan)] {
      let text = try #require(scene.textMarks.first { $0.text == words })
      let end = try #require(scene.lines(color).last { $0.points.count > 1 }?.points.last)
      #expect(text.position.x > end.x && text.position.x < end.x + 20)
      #expect(abs(text.position.y - end.y) < 24)
    }
    #expect(scene.texts.contains("目标 100"))
  }

  @Test(arguments: [
    (0, ["9月", "10月", "11月", "12月", "2025年", "2月", "3月", "4月"]),
    (12, ["9月", "11月", "2025年", "3月"]), (24, ["10月", "2025年", "4月"]), (88, ["2025年"]),
  ])
  func `where not every tick has room for its word, those of years stay`(
    room: Int, expected: [String]
  ) {
    var chart = chart(counted: [(0, 0), (100, 40)])
    let labels = ["9月", "10月", "11月", "12月", "2025年", "2月", "3月", "4月"]
    chart.ticks = labels.enumerated().map { index, label in
      .init(
        day: Double(index) * 10, label: label + String(repeating: " ", count: room),
        isMajor: label.hasSuffix("年"))
    }
    let words = scene(chart).texts.map { $0.filter { $0 != " " } }
    #expect(words.filter { labels.contains($0) } == expected)
  }

  @Test func `the plan is dashed, the others are solid`() {
    let scene = scene(chart(counted: [(0, 0), (50, 40)], plan: [(0, 0), (100, 100)]))
    #expect(scene.lines(Theme.plan).contains { $0.dashes == Theme.planDashes })
    #expect(scene.lines(Theme.accent).allSatisfy { $0.dashes.isEmpty && $0.lineWidth == 2 })
  }

  @Test func `samples are drawn in the order of days`() throws {
    let line = try #require(
      scene(chart(counted: [(50, 5), (0, 1), (25, 3)])).lines(Theme.accent).first)
    #expect(line.points.map(\.x) == line.points.map(\.x).sorted())
    #expect(line.points.map(\.y) == line.points.map(\.y).sorted().reversed())
  }

  @Test func `samples beyond the axis and numbers that are none are left out`() throws {
    let line = try #require(
      scene(chart(counted: [(-5, 9), (0, 1), (10, .nan), (20, 2), (101, 9)])).lines(Theme.accent)
        .first)
    #expect(line.points.count == 2)
  }

  @Test(arguments: [1.0, 2, 3])
  func `counts have whole ticks`(largest: Double) {
    let texts = scene(chart(counted: [(0, 0), (50, largest)])).texts
    #expect(!texts.contains { $0.contains(".") })
  }

  @Test func `a single day is a dot`() {
    let scene = scene(chart(counted: [(50, 3)]))
    #expect(scene.lines(Theme.accent).isEmpty)
    #expect(scene.symbols(.circle).count == 1)
    #expect(scene.texts.contains("核定"))
  }

  @Test func `nothing handed in is said, with or without a plan`() {
    #expect(scene(chart()).texts.contains("未报"))
    let planned = scene(chart(plan: [(0, 0), (100, 10)], targets: [(100, 10)]))
    #expect(planned.texts.contains("未报"))
    #expect(planned.texts.contains("目标 10"))
    #expect(!scene(chart(counted: [(0, 0)])).texts.contains("未报"))
  }

  @Test func `an axis of one day has its line in the middle`() {
    var chart = chart(counted: [(50, 3)])
    chart.days = 50...50
    #expect(scene(chart).symbols(.circle).allSatisfy { $0.center.x > 350 && $0.center.x < 450 })
  }
}
