import Testing

@testable import Charts

struct HeatMatrixTests {
  private func scene(_ cells: [[HeatMatrix.Cell]]) -> Scene {
    HeatMatrix(
      text: SampleChart.text("标题", "副题"), rowLabels: cells.indices.map { "行\($0)" },
      columnLabels: (cells.first ?? []).indices.map { "列\($0)" }, cells: cells,
      legendStatuses: [], legendTexts: []
    ).scene(measuring: FixedWidths())
  }

  private func cell(_ rate: Double?, status: ChartStatus? = nil) -> HeatMatrix.Cell {
    HeatMatrix.Cell(rate: rate, label: "50.0%", status: status)
  }

  /// The fills of the cells in order.
  private func fills(_ scene: Scene) -> [Color?] {
    scene.marks.compactMap { mark in
      guard case .rect(let rect) = mark else { return nil }
      return rect.fill
    }
  }

  @Test func `a higher rate has a fuller tint up to 1`() {
    let fills = fills(scene([[cell(0), cell(0.5), cell(1), cell(3)]])).compactMap(\.self)
    #expect(fills[0] == Theme.palestRate)
    #expect(fills[0].luminance > fills[1].luminance)
    #expect(fills[1].luminance > fills[2].luminance)
    #expect(fills[2] == Theme.fullRate)
    #expect(fills[3] == Theme.fullRate)
  }

  @Test(arguments: [nil, .nan, .infinity] as [Double?])
  func `a cell without a rate is not tinted`(rate: Double?) {
    #expect(fills(scene([[cell(rate)]])) == [Theme.band])
  }

  @Test func `figures can be read on every tint`() {
    for step in 0...100 {
      let tint = Theme.palestRate.mixed(with: Theme.fullRate, share: Double(step) / 100)
      #expect(tint.contrast(to: Theme.ink) >= 4.5)
    }
  }

  @Test func `every cell shows its figure and its sign`() {
    let scene = scene([
      [cell(1, status: .achieved), cell(0.2, status: .behind)], [cell(nil, status: .noData)],
    ])
    #expect(scene.texts.filter { $0 == "50.0%" }.count == 3)
    #expect(scene.symbols(.circle).contains { $0.color == ChartStatus.achieved.color })
    #expect(scene.symbols(.diamond).contains { $0.color == ChartStatus.behind.color })
    #expect(scene.symbols(.ring).count == 1)
  }

  @Test func `narrow cells lose their signs before their figures`() {
    let cells = (0..<14).map { _ in cell(1, status: .achieved) }
    let scene = scene([cells])
    #expect(scene.symbols(.circle).isEmpty)
    #expect(scene.texts.filter { $0 == "50.0%" }.count == 14)
  }

  /// Rates and the fifths whose tint they get.
  static let fifths: [(rate: Double, fifths: Double)] = [
    (-1, 0), (0, 0), (0.199, 0), (0.2, 1), (0.5, 2), (0.999, 4), (1, 5), (11, 5),
  ]

  @Test(arguments: fifths)
  func `a tint stands for a whole fifth, rounded down`(rate: Double, fifths: Double) {
    let tint = Theme.palestRate.mixed(with: Theme.fullRate, share: fifths / 5)
    #expect(HeatMatrix.tint(of: rate) == tint)
  }
}
