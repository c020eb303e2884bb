import Testing

@testable import Charts

struct LevelShiftChartTests {
  private func scene(_ counts: [[Int]], threshold: Int = 2) -> Scene {
    LevelShiftChart(
      text: SampleChart.text("标题", "副题"), levels: ["未评测", "一级", "二级", "三级"], counts: counts,
      columnLabels: ["改造前", "改造后"], threshold: threshold, thresholdLabel: "达到二级方可计入",
      emptyText: "没有数据"
    ).scene(measuring: FixedWidths())
  }

  /// A table of moves.
  private let counts = [[1, 2, 3, 0], [0, 4, 5, 6], [0, 0, 7, 0], [0, 1, 0, 2]]

  @Test func `both columns have one scale`() {
    let scene = scene(counts)
    let nodes = (scene.rects(Theme.accent) + scene.rects(Theme.plan)).filter { $0.width == 24 }
    let left = nodes.map(\.x).min()
    let heights = [true, false].map { isLeft in
      nodes.filter { ($0.x == left) == isLeft }.reduce(0) { $0 + $1.height }
    }
    #expect(abs(heights[0] - heights[1]) < 0.1)
  }

  @Test func `what counts stands above the line and the rest below`() throws {
    let scene = scene(counts)
    let line = try #require(scene.lines(Theme.ink).first).points[0].y
    for node in scene.rects(Theme.accent).filter({ $0.width == 24 }) {
      #expect(node.y + node.height < line)
    }
    for node in scene.rects(Theme.plan).filter({ $0.width == 24 }) {
      #expect(node.y > line)
    }
  }

  @Test func `every level is named with its number before and after`() {
    let texts = scene(counts).texts
    for label in ["未评测  6", "一级  15", "二级  7", "三级  3", "未评测  1", "一级  7", "二级  15", "三级  8"] {
      #expect(texts.contains(label))
    }
  }

  @Test func `every move has a band, and moves across the line stand out`() {
    let scene = scene(counts)
    #expect(scene.areas(Theme.tint).count == 3)
    #expect(scene.areas(Theme.ribbon).count == 6)
  }

  @Test(arguments: [[], [[]], [[0, 0], [0]], [[-1]]] as [[[Int]]])
  func `no moves are said`(counts: [[Int]]) {
    #expect(scene(counts).texts.contains("没有数据"))
  }

  @Test(arguments: [0, 4, 9, -1])
  func `a threshold beyond the levels draws no line`(threshold: Int) {
    let scene = scene(counts, threshold: threshold)
    #expect(scene.lines(Theme.ink).isEmpty)
    #expect(!scene.texts.contains("达到二级方可计入"))
  }

  @Test func `one enterprise among thousands still shows as a band`() throws {
    let band = try #require(scene([[0, 0, 4_000, 0], [1, 0, 0, 0]]).areas(Theme.ribbon).first)
    for (upper, lower) in zip(band.points, band.points.reversed()) {
      #expect(abs(upper.y - lower.y) >= 0.5)
    }
  }

  @Test func `bands that touch leave a white strip of one pixel between them, wherever they run`() {
    for (one, two) in [(Span(0, 40), Span(300, 340)), (Span(0, 40), Span(0, 40))] {
      let upper = LevelRibbon(from: one, at: 0, to: two, at: 400)
      let lower = LevelRibbon(
        from: Span(one.end, one.end + 9), at: 0, to: Span(two.end, two.end + 9), at: 400)
      let (above, below) = (upper.corners(widenedBy: -0.5), lower.corners(widenedBy: -0.5))
      let count = above.count / 2
      for step in 1..<count - 1 {
        let gap = below[step].y - above[above.count - 1 - step].y
        let (before, after) = (below[step - 1], below[step + 1])
        let slope = (after.y - before.y) / (after.x - before.x)
        // What stands across the direction; a polygon's corners are not quite the curve's.
        #expect(abs(gap / (1 + slope * slope).squareRoot() - 1) < 0.01)
      }
    }
  }
}
