import Testing

@testable import Charts

struct BandScaleTests {
  /// A scale and its bands.
  struct BandCase: Sendable, CustomStringConvertible {
    var id: String
    var scale: BandScale
    var step: Double
    var bandwidth: Double
    var starts: [Double]

    var description: String { id }
  }

  static let cases = [
    BandCase(
      id: "none", scale: BandScale(count: 0, range: Span(0, 90)), step: 90, bandwidth: 90,
      starts: []),
    BandCase(
      id: "fewer than none", scale: BandScale(count: -3, range: Span(0, 90)), step: 90,
      bandwidth: 90, starts: []),
    BandCase(
      id: "one", scale: BandScale(count: 1, range: Span(10, 90)), step: 80, bandwidth: 80,
      starts: [10]),
    BandCase(
      id: "two with a gap", scale: BandScale(count: 2, range: Span(0, 100), gap: 0.2), step: 50,
      bandwidth: 40, starts: [5, 55]),
    BandCase(
      id: "reversed", scale: BandScale(count: 2, range: Span(100, 0), gap: 0.2), step: -50,
      bandwidth: 40, starts: [55, 5]),
    BandCase(
      id: "empty range", scale: BandScale(count: 2, range: Span(7, 7)), step: 0, bandwidth: 0,
      starts: [7, 7]),
    BandCase(
      id: "a gap above one", scale: BandScale(count: 1, range: Span(0, 10), gap: 3), step: 10,
      bandwidth: 0, starts: [5]),
    BandCase(
      id: "a negative gap", scale: BandScale(count: 1, range: Span(0, 10), gap: -3), step: 10,
      bandwidth: 10, starts: [0]),
  ]

  @Test(arguments: cases)
  func `bands divide the range evenly`(row: BandCase) {
    #expect(row.scale.step == row.step)
    #expect(row.scale.bandwidth == row.bandwidth)
    #expect((0..<row.scale.count).map(row.scale.start) == row.starts)
  }

  /// A number of rows and the height of each.
  static let stacks: [(count: Int, pitch: Double, hidden: Int)] = [
    (0, 32, 0), (1, 32, 0), (10, 32, 0), (20, 30, 0), (24, 25, 0), (60, 20, 0), (300, 20, 0),
    (301, 20, 1), (1000, 20, 700),
  ]

  @Test(arguments: stacks)
  func `rows shrink to a least height and then the picture grows`(
    count: Int, pitch: Double, hidden: Int
  ) {
    let stack = RowStack(count: count, usual: 32, least: 20, available: 600)
    #expect(stack.pitch == pitch)
    #expect(stack.hidden == hidden)
    #expect(stack.count + stack.hidden == count)
    #expect(stack.height == pitch * Double(min(count, 300) + (hidden > 0 ? 1 : 0)))
  }
}
