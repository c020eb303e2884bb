import Testing

@testable import Charts

struct LabelPlacementTests {
  /// Wanted positions and where labels go.
  static let spreads: [(wanted: [Double], placed: [Double])] = [
    ([], []), ([50], [50]), ([-10], [0]), ([500], [100]), ([20, 60], [20, 60]),
    ([60, 20], [60, 20]), ([50, 50], [45, 55]), ([50, 55, 60], [45, 55, 65]),
    ([95, 98, 99], [80, 90, 100]), ([-5, -5], [0, 10]),
    // Twenty-one labels with ten pixels each do not fit into a hundred: they divide it.
    (Array(repeating: 0, count: 21), (0...20).map { Double($0) * 5 }),
  ]

  @Test(arguments: spreads)
  func `labels keep their distance and their order`(wanted: [Double], placed: [Double]) {
    #expect(Spread.positions(wanted, distance: 10, in: Span(0, 100)) == placed)
  }

  private let style = TextStyle(size: 10)
  private let area = Box(left: 0, top: 0, right: 400, bottom: 300)

  private func label(_ x: Double, _ y: Double, width: Double = 60) -> LabelPlacer.Label {
    LabelPlacer.Label(point: Point(x, y), width: width, style: style)
  }

  @Test func `a free label stands above its mark`() {
    var placer = LabelPlacer(area: area)
    let place = placer.place(label(200, 150), reach: 9)
    #expect(place == Point(149, 137))
  }

  @Test func `a label moves below a line`() {
    var placer = LabelPlacer(area: area)
    placer.avoid(line: [Point(0, 137), Point(400, 137)], cost: 60)
    let place = placer.place(label(200, 150), reach: 9)
    #expect(place == Point(191, 163))
  }

  @Test func `two labels of one mark do not meet`() throws {
    var placer = LabelPlacer(area: area)
    let firstFound = placer.place(label(200, 150), reach: 9)
    let first = try #require(firstFound)
    let secondFound = placer.place(label(200, 150), reach: 9)
    let second = try #require(secondFound)
    #expect(abs(first.y - second.y) >= 14 || abs(first.x - second.x) >= 60)
  }

  @Test func `a label that finds no room is left out`() {
    var placer = LabelPlacer(area: Box(left: 0, top: 0, right: 40, bottom: 300))
    let place = placer.place(label(20, 150), reach: 9)
    #expect(place == nil)
  }

  @Test func `labels of lines that end together stand one below the other`() throws {
    var placer = LabelPlacer(area: area)
    let placesFound = placer.stack([label(200, 150), label(200, 152), label(200, 100)])
    let places = try #require(placesFound)
    #expect(places.map(\.x) == [214, 214, 214])
    #expect(places[2].y < places[0].y)
    #expect(places[1].y - places[0].y == 19)
  }

  @Test func `labels stand at the left where the right has no room`() throws {
    var placer = LabelPlacer(area: area)
    let placesFound = placer.stack([label(390, 150)])
    let places = try #require(placesFound)
    #expect(places == [Point(316, 150)])
  }

  @Test func `no labels need no place`() {
    var placer = LabelPlacer(area: area)
    let place = placer.stack([])
    #expect(place == [])
  }

  @Test func `labels that find no room are left out`() {
    var placer = LabelPlacer(area: area)
    placer.avoid(area)
    let place = placer.stack([label(200, 150)])
    #expect(place == nil)
  }
}
