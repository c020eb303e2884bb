import Testing

@testable import Charts

struct RankingChartTests {
  private func row(
    _ value: Double?, reported: Double? = nil, target: Double? = nil, status: ChartStatus? = nil
  ) -> RankingChart.Row {
    RankingChart.Row(
      label: "城市", value: value, reported: reported, target: target, valueText: "1 / 2 · 50.0%",
      status: status)
  }

  private func scene(
    _ rows: [RankingChart.Row], axisUnit: AxisUnit? = nil, fullScale: Double? = nil
  ) -> Scene {
    RankingChart(
      text: SampleChart.text("标题", "副题"), rows: rows, legend: ["核定", "上报", "目标"],
      emptyText: "没有数据", axisUnit: axisUnit, fullScale: fullScale
    ).scene(measuring: FixedWidths())
  }

  private func bars(_ scene: Scene) -> [RectMark] {
    scene.rects(Theme.accent).filter { $0.height == 14 }
  }

  @Test func `bars start at zero and are as long as their values`() {
    let bars = bars(scene([row(100), row(50), row(0), row(nil), row(-20)]))
    #expect(bars.count == 2)
    #expect(bars[0].x == bars[1].x)
    #expect(abs(bars[0].width - 2 * bars[1].width) < 0.02)
  }

  @Test func `rows stay in their order`() {
    let rows = ["丙", "甲", "乙"].map { name in
      var row = row(1)
      row.label = name
      return row
    }
    let labels = scene(rows).texts.filter { ["甲", "乙", "丙"].contains($0) }
    #expect(labels == ["丙", "甲", "乙"])
  }

  /// Values and targets, and the number of cut bars.
  static let cuts: [(values: [Double], target: Double?, cuts: Int)] = [
    ([300], 100, 0), ([350], 100, 0), ([500], 100, 1), ([500, 400], 100, 2), ([500, 1], nil, 0),
    ([500], 0, 0), ([4], 1, 1),
  ]

  @Test(arguments: cuts)
  func `only a bar far beyond all targets is cut`(values: [Double], target: Double?, cuts: Int) {
    let scene = scene(values.map { row($0, target: target) })
    #expect(scene.areas(Theme.paper).count == 2 * cuts)
  }

  @Test func `rates are written as percentages`() {
    #expect(scene([row(0.5, target: 1), row(1, target: 1)]).texts.contains("100%"))
    #expect(!scene([row(0.5, target: 1), row(1, target: 2)]).texts.contains("100%"))
    #expect(!scene([row(0.5), row(1)]).texts.contains("100%"))
    #expect(scene([row(0.5), row(1)], axisUnit: .percent).texts.contains("100%"))
  }

  @Test func `figures stand in columns`() {
    let parts = scene([row(1), row(2)]).textMarks.filter { $0.text == "50.0%" }
    #expect(parts.count == 2)
    #expect(parts[0].position.x == parts[1].position.x)
    #expect(parts.allSatisfy { $0.anchor == .end })
  }

  @Test func `signs are explained in words`() {
    let texts = scene([row(1, status: .behind), row(1, status: .achieved)]).texts
    #expect(texts.contains("滞后"))
    #expect(texts.contains("已完成"))
    #expect(!texts.contains("正常"))
  }

  @Test func `more rows than a picture holds are counted at its end`() {
    #expect(scene((0..<310).map { _ in row(1) }).texts.contains("… +10"))
    #expect(!scene((0..<300).map { _ in row(1) }).texts.contains { $0.hasPrefix("…") })
  }

  @Test func `a measure with a full mark has it at the scale's end`() {
    let short = scene([row(10.5)])
    let full = scene([row(10.5)], fullScale: 100)
    #expect(full.texts.contains("100"))
    #expect(!short.texts.contains("100"))
    #expect(bars(full)[0].width * 9 < bars(short)[0].width)
  }

  @Test(arguments: [([1.0, 2], false), ([0.5, 2], true)])
  func `an axis of counts has no halves`(values: [Double], hasHalves: Bool) {
    #expect(scene(values.map { row($0) }).texts.contains("0.5") == hasHalves)
  }
}
