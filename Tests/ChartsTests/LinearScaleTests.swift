import Testing

@testable import Charts

struct LinearScaleTests {
  /// A value on a scale and where it lies.
  struct PositionCase: Sendable, CustomStringConvertible {
    var id: String
    var domain: Span
    var range: Span
    var value: Double
    var position: Double
    var clamped: Double

    var description: String { id }
  }

  private static let pixels = Span(100, 300)

  static let positions = [
    PositionCase(
      id: "start", domain: Span(0, 10), range: pixels, value: 0, position: 100, clamped: 100),
    PositionCase(
      id: "middle", domain: Span(0, 10), range: pixels, value: 5, position: 200, clamped: 200),
    PositionCase(
      id: "end", domain: Span(0, 10), range: pixels, value: 10, position: 300, clamped: 300),
    PositionCase(
      id: "above", domain: Span(0, 10), range: pixels, value: 15, position: 400, clamped: 300),
    PositionCase(
      id: "negative", domain: Span(0, 10), range: pixels, value: -5, position: 0, clamped: 100),
    PositionCase(
      id: "empty domain", domain: Span(7, 7), range: pixels, value: 3, position: 200, clamped: 200),
    PositionCase(
      id: "zero domain", domain: Span(0, 0), range: pixels, value: 0, position: 200, clamped: 200),
    PositionCase(
      id: "reversed domain", domain: Span(10, 0), range: pixels, value: 2, position: 260,
      clamped: 260),
    PositionCase(
      id: "reversed range", domain: Span(0, 10), range: Span(300, 100), value: 2, position: 260,
      clamped: 260),
    PositionCase(
      id: "negative domain", domain: Span(-10, 10), range: pixels, value: -5, position: 150,
      clamped: 150),
    PositionCase(
      id: "no number", domain: Span(0, 10), range: pixels, value: .nan, position: 100,
      clamped: 100),
    PositionCase(
      id: "infinite", domain: Span(0, 10), range: pixels, value: .infinity, position: 300,
      clamped: 300),
    PositionCase(
      id: "minus infinite", domain: Span(0, 10), range: pixels, value: -.infinity, position: 100,
      clamped: 100),
    PositionCase(
      id: "infinite, reversed", domain: Span(10, 0), range: pixels, value: .infinity,
      position: 100, clamped: 100),
    PositionCase(
      id: "seven digits", domain: Span(0, 2_400_000), range: pixels, value: 1_200_000,
      position: 200, clamped: 200),
  ]

  @Test(arguments: positions)
  func `a value lies where its share of the domain says`(row: PositionCase) {
    let scale = LinearScale(domain: row.domain, range: row.range)
    #expect(scale.position(of: row.value) == row.position)
    #expect(scale.clampedPosition(of: row.value) == row.clamped)
  }

  @Test func `an empty domain maps to the middle`() {
    let scale = LinearScale(domain: Span(5, 5), range: Span(0, 80))
    #expect(scale.position(of: 5) == 40)
    #expect(scale.position(of: 6) == 40)
  }

  /// A domain and what it is extended to.
  struct ExtendCase: Sendable, CustomStringConvertible {
    var domain: Span
    var count = 5
    var minStep = 0.0
    var extended: Span

    var description: String { "\(domain.start)…\(domain.end)" }
  }

  static let extensions = [
    ExtendCase(domain: Span(0, 9.3), extended: Span(0, 10)),
    ExtendCase(domain: Span(0, 10), extended: Span(0, 10)),
    ExtendCase(domain: Span(0.13, 0.87), extended: Span(0, 1)),
    ExtendCase(domain: Span(0, 3), minStep: 1, extended: Span(0, 3)),
    ExtendCase(domain: Span(0, 1), minStep: 1, extended: Span(0, 1)),
    ExtendCase(domain: Span(0, 1_234_567.89), extended: Span(0, 1_400_000)),
    ExtendCase(domain: Span(9.3, 0), extended: Span(10, 0)),
    ExtendCase(domain: Span(-7, 13), extended: Span(-10, 15)),
    ExtendCase(domain: Span(4, 4), extended: Span(4, 4)),
    ExtendCase(domain: Span(0, 0), extended: Span(0, 0)),
    ExtendCase(domain: Span(0, .nan), extended: Span(0, .nan)),
    ExtendCase(domain: Span(0, 9.3), count: 0, extended: Span(0, 10)),
  ]

  @Test(arguments: extensions)
  func `a domain is extended to whole steps`(row: ExtendCase) {
    var scale = LinearScale(domain: row.domain, range: Span(0, 1))
    scale.extendToSteps(count: row.count, minStep: row.minStep)
    #expect("\(scale.domain)" == "\(row.extended)")
  }

  /// Numbers and the end of the scale that starts at zero.
  static let zeroScales: [(values: [Double], end: Double)] = [
    ([], 1), ([0], 1), ([0, 0], 1), ([-3], 1), ([.nan, .infinity], 1), ([7], 7), ([3, 12, 5], 12),
    ([12, 12], 12), ([2164, 4000], 4000), ([4100], 5000), ([0.4], 0.4),
  ]

  @Test(arguments: zeroScales)
  func `a scale from zero finds room for every number`(values: [Double], end: Double) {
    let scale = LinearScale(fromZeroTo: values, range: Span(0, 100), count: 5)
    #expect(scale.domain == Span(0, end))
    #expect(scale.position(of: 0) == 0)
  }
}
