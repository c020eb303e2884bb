import Charts
import TestSupport
import Testing

/// Scenes that were looked at as pictures and kept.
struct SceneGoldenTests {
  @Test(arguments: SampleChart.all)
  func `a chart is laid out as it was kept`(sample: SampleChart) {
    Golden.expect(
      sample.chart.scene(measuring: FixedWidths()).dump, matches: "\(sample.name).txt")
  }

  @Test func `every sample has a name of its own`() {
    #expect(Set(SampleChart.all.map(\.name)).count == SampleChart.all.count)
  }
}
