import Charts
import Testing

/// A chart for half a page is as wide as any other, and everything in it is larger.
struct ChartExtentTests {
  @Test(arguments: SampleChart.all)
  func `a chart for half a page has the usual width`(sample: SampleChart) {
    let half = sample.chart.filling(.half).scene(measuring: FixedWidths())
    #expect(half.width == sample.chart.scene(measuring: FixedWidths()).width)
  }

  @Test(arguments: SampleChart.all)
  func `no text of a chart for half a page leaves the picture`(sample: SampleChart) {
    let scene = sample.chart.filling(.half).scene(measuring: FixedWidths())
    for mark in scene.marks {
      guard case .text(let text) = mark else { continue }
      let width = FixedWidths().width(of: text.text, style: text.style)
      let left =
        switch text.anchor {
        case .start: text.position.x
        case .middle: text.position.x - width / 2
        case .end: text.position.x - width
        }
      #expect(left >= -0.5 && left + width <= scene.width + 0.5, "\(text)")
      #expect(text.position.y > 0 && text.position.y <= scene.height, "\(text)")
    }
  }

  @Test(arguments: SampleChart.all)
  func `the smallest text grows by the ratio of both widths`(sample: SampleChart) {
    func smallest(_ chart: ChartSpecification) -> Double? {
      chart.scene(measuring: FixedWidths()).marks.compactMap { mark -> Double? in
        guard case .text(let text) = mark else { return nil }
        return text.style.size
      }.min()
    }
    guard let whole = smallest(sample.chart), let half = smallest(sample.chart.filling(.half))
    else { return }
    #expect(half > whole * 1.2)
  }

  @Test(arguments: SampleChart.all)
  func `a chart for the whole page is the chart itself`(sample: SampleChart) {
    #expect(sample.chart.filling(.half).filling(.whole) == sample.chart)
  }
}
