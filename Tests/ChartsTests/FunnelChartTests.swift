import Testing

@testable import Charts

struct FunnelChartTests {
  private func scene(_ steps: [Int], _ reasons: [Int] = []) -> Scene {
    func named(_ counts: [Int], _ name: String) -> [FunnelChart.Step] {
      counts.enumerated().map { index, count in
        FunnelChart.Step(label: "\(name)\(index)", count: count, countText: "\(count) 家")
      }
    }
    return FunnelChart(
      text: SampleChart.text("标题", "副题"), steps: named(steps, "步骤"),
      side: .reasons(title: "未计入的原因", named(reasons, "原因"), none: "没有排除")
    ).scene(measuring: FixedWidths())
  }

  @Test func `bars are as long as their counts and only the last is solid`() {
    let scene = scene([400, 200, 100])
    let steps = scene.rects(Theme.step)
    let last = scene.rects(Theme.accent)
    #expect(steps.count == 2)
    #expect(last.count == 1)
    #expect(abs(steps[0].width - 2 * steps[1].width) < 0.02)
    #expect(abs(steps[1].width - 2 * last[0].width) < 0.02)
    #expect(Set((steps + last).map(\.x)).count == 1)
  }

  /// Steps and the drops that are written.
  static let drops: [(steps: [Int], drops: [String])] = [
    ([400, 200, 100], ["−200", "−100"]), ([5, 5, 5], []), ([5], []), ([3, 5], []),
    ([0, 0], []), ([5, 0], ["−5"]), ([5, -1], ["−5"]),
  ]

  @Test(arguments: drops)
  func `what was lost since the step before is written`(steps: [Int], drops: [String]) {
    #expect(scene(steps).texts.filter { $0.hasPrefix("−") } == drops)
  }

  @Test func `reasons keep their order and their counts`() {
    let texts = scene([10, 5], [1, 3, 2]).texts.filter { $0.hasPrefix("原因") || $0.hasSuffix(" 家") }
    #expect(
      texts == ["10 家", "5 家", "原因0", "1 家", "原因1", "3 家", "原因2", "2 家"])
  }

  @Test func `no reasons are said`() {
    #expect(scene([10, 10]).texts.contains("没有排除"))
    #expect(!scene([10, 9], [1]).texts.contains("没有排除"))
  }

  private func growing(_ value: Double?) -> Scene {
    var chart = FunnelChart(
      text: SampleChart.text("标题", "副题"), steps: [.init(label: "登记", count: 9, countText: "9家")],
      side: .growth(SampleChart.growth("累计核定", value)))
    chart.text.source = "来源"
    return chart.scene(measuring: FixedWidths())
  }

  @Test func `growth stands at the right of the steps under its own title`() throws {
    let scene = growing(9)
    let bar = try #require(scene.rects(Theme.accent).first)
    let line = try #require(
      scene.marks.compactMap { mark -> PathMark? in
        guard case .path(let path) = mark, path.stroke == Theme.accent else { return nil }
        return path
      }.first)
    #expect(line.points.allSatisfy { $0.x > bar.x + bar.width })
    #expect(scene.texts.filter { $0 == "累计核定" }.count == 1)
  }

  @Test func `growth without data says so beside the steps`() {
    let scene = growing(nil)
    #expect(scene.texts.contains("9家"))
    #expect(scene.rects(Theme.band).count == 1)
  }
}
