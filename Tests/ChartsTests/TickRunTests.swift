import Testing

@testable import Charts

struct TickRunTests {
  /// A domain, its ticks as numbers and in words.
  struct TickCase: Sendable, CustomStringConvertible {
    var id: String
    var domain: Span
    var count = 5
    var minStep = 0.0
    var unit = AxisUnit.plain
    var values: [Double]
    var labels: [String]

    var description: String { id }
  }

  static let cases = [
    TickCase(
      id: "counts", domain: Span(0, 380), values: [0, 100, 200, 300],
      labels: ["0", "100", "200", "300"]),
    TickCase(
      id: "exact decimals", domain: Span(0, 0.3), count: 3, values: [0, 0.1, 0.2, 0.3],
      labels: ["0", "0.1", "0.2", "0.3"]),
    TickCase(
      id: "decimals of one step look alike", domain: Span(0, 2), count: 4,
      values: [0, 0.5, 1, 1.5, 2], labels: ["0", "0.5", "1.0", "1.5", "2.0"]),
    TickCase(
      id: "counts have no halves", domain: Span(0, 2), count: 4, minStep: 1, values: [0, 1, 2],
      labels: ["0", "1", "2"]),
    TickCase(
      id: "one is all there is", domain: Span(0, 1), minStep: 1, values: [0, 1],
      labels: ["0", "1"]),
    TickCase(
      id: "five digits stay plain", domain: Span(0, 80_000), count: 4,
      values: [0, 20_000, 40_000, 60_000, 80_000],
      labels: ["0", "20000", "40000", "60000", "80000"]),
    TickCase(
      id: "six digits stay plain as well", domain: Span(0, 120_000), count: 3,
      values: [0, 50_000, 100_000], labels: ["0", "50000", "100000"]),
    TickCase(
      id: "seven-digit money", domain: Span(0, 2_400_000), count: 5,
      values: [0, 500_000, 1_000_000, 1_500_000, 2_000_000],
      labels: ["0", "500000", "1000000", "1500000", "2000000"]),
    TickCase(
      id: "percentages", domain: Span(0, 1.2), unit: .percent,
      values: [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2],
      labels: ["0%", "20%", "40%", "60%", "80%", "100%", "120%"]),
    TickCase(
      id: "small percentages", domain: Span(0, 0.002), count: 4, unit: .percent,
      values: [0, 0.0005, 0.001, 0.0015, 0.002],
      labels: ["0.00%", "0.05%", "0.10%", "0.15%", "0.20%"]),
    TickCase(
      id: "negative", domain: Span(-10, 10), count: 4, values: [-10, -5, 0, 5, 10],
      labels: ["−10", "−5", "0", "5", "10"]),
    TickCase(
      id: "reversed", domain: Span(10, 0), count: 2, values: [0, 5, 10],
      labels: ["0", "5", "10"]),
    TickCase(
      id: "none inside", domain: Span(0.4, 0.6), count: 1, minStep: 1, values: [], labels: []),
    TickCase(id: "empty domain", domain: Span(3, 3), values: [], labels: []),
    TickCase(id: "zero domain", domain: Span(0, 0), values: [], labels: []),
    TickCase(id: "no number", domain: Span(0, .nan), values: [], labels: []),
    TickCase(id: "infinite", domain: Span(0, .infinity), values: [], labels: []),
    TickCase(id: "none wanted", domain: Span(0, 10), count: 0, values: [], labels: []),
    TickCase(id: "fewer than none wanted", domain: Span(0, 10), count: -2, values: [], labels: []),
  ]

  @Test(arguments: cases)
  func `ticks are round numbers with short words`(row: TickCase) {
    let run = TickRun(domain: row.domain, count: row.count, minStep: row.minStep)
    #expect(run.values == row.values)
    #expect(run.labels(unit: row.unit) == row.labels)
  }

  /// A wanted distance and the nearest step.
  static let steps: [(size: Double, step: Double?)] = [
    (1, 1), (1.4, 1), (1.5, 2), (3.1, 2), (3.2, 5), (7, 5), (7.1, 10), (70, 50), (0.07, 0.05),
    (0.2, 0.2), (250_000, 200_000), (0, nil), (-1, nil), (.nan, nil), (.infinity, nil),
    (1e-18, nil), (1e20, nil),
  ]

  @Test(arguments: steps)
  func `a step is 1, 2 or 5 times a power of ten`(size: Double, step: Double?) {
    #expect(TickStep(nearest: size)?.size == step)
  }
}
