import Testing

@testable import Charts

struct StackedBarChartTests {
  private static let series = [
    StackedBarChart.Series(name: "甲", role: .first),
    StackedBarChart.Series(name: "乙", role: .second),
  ]

  private func scene(
    _ values: [[Double]], _ scaling: StackedBarChart.Scaling, reference: Double? = nil,
    texts: [String] = ["一", "二"]
  ) -> Scene {
    StackedBarChart(
      text: SampleChart.text("标题", "副题"), scaling: scaling, series: Self.series,
      rows: values.map { .init(label: "条", values: $0, valueTexts: texts, totalText: "共") },
      reference: reference.map { .init(share: $0, label: "线") }, emptyText: "没有数据"
    ).scene(measuring: FixedWidths())
  }

  private func parts(_ scene: Scene, _ color: Color) -> [RectMark] {
    scene.rects(color).filter { $0.height == 24 }
  }

  @Test func `bars of shares are all of one length`() {
    let scene = scene([[1, 3], [200, 200]], .share)
    let ends = parts(scene, Theme.teal).map { $0.x + $0.width }
    #expect(ends.count == 2)
    #expect(abs(ends[0] - ends[1]) < 0.02)
    let firsts = parts(scene, Theme.accent).map(\.width)
    #expect(abs((firsts[0] + 1) * 2 - (firsts[1] + 1)) < 0.05)
  }

  @Test func `absolute bars are as long as their sums`() {
    let scene = scene([[1, 3], [4, 4]], .absolute)
    let starts = parts(scene, Theme.accent).map(\.x)
    let ends = parts(scene, Theme.teal).map { $0.x + $0.width + 1 }
    #expect(starts[0] == starts[1])
    #expect(abs((ends[0] - starts[0]) * 2 - (ends[1] - starts[1])) < 0.05)
  }

  @Test(arguments: [[], [0, 0], [-1, .nan], [.infinity, 0]] as [[Double]])
  func `a bar of nothing is left out but keeps its words`(values: [Double]) {
    let scene = scene([values], .share)
    #expect(parts(scene, Theme.accent).isEmpty && parts(scene, Theme.teal).isEmpty)
    #expect(scene.texts.contains("条"))
    #expect(scene.texts.contains("共"))
  }

  @Test func `the line of shares crosses all bars at its share`() throws {
    let scene = scene([[8, 2], [1, 1]], .share, reference: 0.8)
    let line = try #require(scene.rects(Theme.ink).first)
    let first = try #require(parts(scene, Theme.accent).first)
    #expect(abs(line.x + line.width / 2 - (first.x + first.width + 1)) < 0.02)
    #expect(line.height > 80)
    #expect(scene.texts.contains("线"))
  }

  @Test func `on one scale each bar has its own mark`() {
    let marks = scene([[8, 2], [1, 1]], .absolute, reference: 0.5).rects(Theme.ink)
      .filter { $0.height == 32 }
    #expect(marks.count == 2)
    #expect(marks.first?.x != marks.last?.x)
  }

  @Test func `a figure that does not fit its part is left out`() {
    let texts = scene([[1, 999]], .absolute, texts: ["一", "二"]).texts
    #expect(!texts.contains("一"))
    #expect(texts.contains("二"))
  }

  @Test func `the key names the parts that occur`() {
    #expect(scene([[1, 2]], .share).texts.filter { ["甲", "乙"].contains($0) } == ["甲", "乙"])
    #expect(scene([[1, 0], [3]], .share).texts.filter { ["甲", "乙"].contains($0) } == ["甲"])
  }
}
