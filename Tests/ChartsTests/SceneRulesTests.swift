import Charts
import Testing

/// The rules that hold for every chart, whatever its numbers and words.
struct SceneRulesTests {
  /// The samples, and charts drawn at random.
  static let charts =
    SampleChart.all
    + (UInt64(1)...300).map { seed in
      var lottery = ChartLottery(seed: seed)
      return SampleChart(name: "random \(seed)", chart: lottery.chart())
    }

  /// A text with the box that it covers.
  private struct Placed {
    var mark: TextMark
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double

    init(_ mark: TextMark, widths: FixedWidths) {
      self.mark = mark
      let width = widths.width(of: mark.text, style: mark.style)
      switch mark.anchor {
      case .start: left = mark.position.x
      case .middle: left = mark.position.x - width / 2
      case .end: left = mark.position.x - width
      }
      right = left + width
      top = mark.position.y - 0.88 * mark.style.size
      bottom = mark.position.y + 0.12 * mark.style.size
    }

    func overlaps(_ other: Placed) -> Bool {
      left < other.right - 0.1 && other.left < right - 0.1 && top < other.bottom - 0.1
        && other.top < bottom - 0.1
    }
  }

  private func texts(_ scene: Scene) -> [Placed] {
    scene.marks.compactMap { mark in
      guard case .text(let text) = mark else { return nil }
      return Placed(text, widths: FixedWidths())
    }
  }

  @Test(arguments: charts)
  func `no text leaves the picture`(sample: SampleChart) {
    let scene = sample.chart.scene(measuring: FixedWidths())
    for text in texts(scene) {
      #expect(
        text.left >= 0 && text.right <= scene.width && text.top >= 0
          && text.bottom <= scene.height, "\(text.mark)")
    }
  }

  @Test(arguments: charts)
  func `no two texts overlap`(sample: SampleChart) {
    let placed = texts(sample.chart.scene(measuring: FixedWidths()))
    for (index, text) in placed.enumerated() {
      for other in placed.dropFirst(index + 1) {
        #expect(!text.overlaps(other), "\(text.mark.text) · \(other.mark.text)")
      }
    }
  }

  @Test(arguments: charts)
  func `no text is empty and no number is none`(sample: SampleChart) {
    let scene = sample.chart.scene(measuring: FixedWidths())
    for text in texts(scene) {
      #expect(!text.mark.text.isEmpty)
    }
    for number in scene.numbers {
      #expect(number.isFinite)
    }
  }

  @Test(arguments: charts)
  func `bars and lines stay inside the margins`(sample: SampleChart) {
    let scene = sample.chart.scene(measuring: FixedWidths())
    for mark in scene.marks {
      switch mark {
      case .rect(let rect):
        #expect(rect.width > 0 && rect.height > 0)
        #expect(rect.x >= 20 && rect.x + rect.width <= scene.width - 20, "\(rect)")
        #expect(rect.y >= 0 && rect.y + rect.height <= scene.height)
      case .path(let path):
        for point in path.points {
          #expect(point.x >= 20 && point.x <= scene.width - 20, "\(path)")
          #expect(point.y >= 0 && point.y <= scene.height)
        }
      case .symbol(let symbol):
        #expect(symbol.center.x >= 20 && symbol.center.x <= scene.width - 20)
      case .text: break
      }
    }
  }

  @Test(arguments: SampleChart.all)
  func `every chart keeps its title, subtitle and source`(sample: SampleChart) throws {
    let words = texts(sample.chart.scene(measuring: FixedWidths())).map(\.mark.text)
    let text = sample.chart.text
    #expect(text.title.hasPrefix(try #require(words.first)))
    for part in [text.subtitle, text.source] {
      #expect(words.contains { part.hasPrefix($0) })
    }
  }

  @Test(arguments: charts)
  func `the same chart gives the same scene`(sample: SampleChart) {
    #expect(
      sample.chart.scene(measuring: FixedWidths()) == sample.chart.scene(measuring: FixedWidths()))
  }

  @Test(arguments: charts)
  func `a scene is 800 wide and rounded to hundredths`(sample: SampleChart) {
    let scene = sample.chart.scene(measuring: FixedWidths())
    #expect(scene.width == 800)
    #expect(scene.height == scene.height.rounded())
    for number in scene.numbers {
      #expect(abs(number * 100 - (number * 100).rounded()) < 1e-6)
    }
  }
}

extension Scene {
  /// All coordinates and sizes.
  fileprivate var numbers: [Double] {
    marks.flatMap { mark -> [Double] in
      switch mark {
      case .rect(let rect): [rect.x, rect.y, rect.width, rect.height]
      case .path(let path): path.points.flatMap { [$0.x, $0.y] }
      case .symbol(let symbol): [symbol.center.x, symbol.center.y, symbol.size]
      case .text(let text): [text.position.x, text.position.y]
      }
    }
  }
}
