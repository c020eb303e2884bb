import Testing

@testable import Charts

struct BulletChartTests {
  private func row(
    value: Double?, reported: Double? = nil, target: Double?, planned: Double? = nil
  ) -> BulletChart.Row {
    BulletChart.Row(
      label: "指标", value: value, reported: reported, target: target, planned: planned,
      valueText: "1 家", status: .onTrack, statusText: "正常")
  }

  private func scene(_ rows: [BulletChart.Row]) -> Scene {
    BulletChart(
      text: SampleChart.text("标题", "副题"), rows: rows, legend: ["核定", "上报", "目标", "计划"]
    ).scene(measuring: FixedWidths())
  }

  /// The bars without the swatches of the key.
  private func bars(_ scene: Scene, _ color: Color) -> [RectMark] {
    scene.rects(color).filter { $0.height == 16 }
  }

  @Test func `all targets stand on one line, whatever their size`() {
    let scene = scene([
      row(value: 3, target: 5), row(value: 1_234_567, target: 2_400_000), row(value: 9, target: 7),
    ])
    let targets = scene.rects(Theme.ink).filter { $0.height == 26 }
    #expect(targets.count == 3)
    #expect(Set(targets.map(\.x)).count == 1)
  }

  @Test func `a bar is as long as its share of the target`() {
    let scene = scene([row(value: 5, target: 10), row(value: 1, target: 1)])
    let counted = bars(scene, Theme.accent)
    #expect(counted.count == 2)
    #expect(counted[0].x == counted[1].x)
    #expect(abs(counted[0].width * 2 - counted[1].width) < 0.02)
  }

  @Test func `the reported bar lies behind the counted one and is longer`() throws {
    let scene = scene([row(value: 5, reported: 8, target: 10)])
    let reported = try #require(bars(scene, Theme.tint).first)
    let counted = try #require(bars(scene, Theme.accent).first)
    #expect(reported.width > counted.width)
    let fills = scene.marks.compactMap { mark -> Color? in
      guard case .rect(let rect) = mark, rect.height == 16, rect.width > 5 else { return nil }
      return rect.fill
    }
    #expect(fills == [Theme.band, Theme.tint, Theme.accent])
  }

  @Test(arguments: [nil, 0, -3, .nan, .infinity] as [Double?])
  func `a row without a target has no bar`(target: Double?) {
    let scene = scene([row(value: 5, reported: 8, target: target), row(value: 1, target: 2)])
    #expect(bars(scene, Theme.accent).count == 1)
  }

  @Test(arguments: [nil, .nan, .infinity] as [Double?])
  func `a value that was not handed in has no bar but keeps its target`(value: Double?) {
    let scene = scene([row(value: value, target: 10)])
    #expect(bars(scene, Theme.accent).isEmpty)
    #expect(scene.rects(Theme.ink).filter { $0.height == 26 }.count == 1)
  }

  /// A share of the target and whether its bar is cut.
  static let shares: [(share: Double, isCut: Bool)] = [
    (0, false), (1, false), (1.9, false), (2, false), (2.05, false), (3, true), (40, true),
  ]

  @Test(arguments: shares)
  func `a bar far beyond its target is cut with a sign`(share: Double, isCut: Bool) {
    #expect(scene([row(value: share * 10, target: 10)]).areas(Theme.paper).isEmpty != isCut)
  }

  @Test func `the key names only what is drawn`() {
    let scene = scene([row(value: 5, target: 10)])
    #expect(scene.texts.contains("核定"))
    #expect(scene.texts.contains("目标"))
    #expect(!scene.texts.contains("上报"))
    #expect(!scene.texts.contains("计划"))
  }

  @Test func `figures that are too wide for one line stand on two in every row`() {
    var long = row(value: 1, target: 2)
    long.valueText = "1234567.89 / 2400000.00 万元 · 51.4%"
    var short = row(value: 1, target: 2)
    short.valueText = "1 / 2 个 · 50.0%"
    let texts = scene([long, short]).texts
    for part in ["1234567.89 / 2400000.00 万元", "51.4%", "1 / 2 个", "50.0%"] {
      #expect(texts.contains(part))
    }
  }
}
