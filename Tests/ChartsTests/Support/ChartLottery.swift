import Charts

/// Draws charts at random, the same ones for the same seed: any number of rows, any number, words
/// of any length.
struct ChartLottery {
  /// The state of a linear congruential generator (Knuth's MMIX constants).
  private var state: UInt64

  /// Starts at a seed.
  init(seed: UInt64) {
    state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493
  }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }

  private mutating func words(_ longest: Int) -> String {
    let parts = [
      "数字化", "转型", "企业", "Platform ", "352", "（含", "）", "，", "《办法》", "1234567.89", "万元 ", "·",
    ]
    return (0..<next(longest + 1)).map { _ in pick(parts) }.joined()
  }

  private mutating func number() -> Double? {
    pick([
      nil, 0, Double(next(10)), Double(next(500)), Double(next(5_000_000)) / 100, 1_234_567.89,
      -Double(next(9)), .nan, .infinity,
    ])
  }

  private mutating func text() -> ChartText {
    ChartText(title: words(20), subtitle: words(20), source: words(20))
  }

  private mutating func status() -> ChartStatus { pick(ChartStatus.allCases) }

  private mutating func list<Value>(
    _ longest: Int, _ make: (inout ChartLottery) -> Value
  ) -> [Value] {
    (0..<next(longest + 1)).map { _ in make(&self) }
  }

  /// Draws a chart of any kind.
  mutating func chart() -> ChartSpecification {
    switch next(8) {
    case 0: .bullet(bullet())
    case 1: .progress(progress())
    case 2: .ranking(ranking())
    case 3: .heat(heat())
    case 4: .stack(stack())
    case 5: .levels(levels())
    case 6: .panels(panels())
    default: .funnel(funnel())
    }
  }

  private mutating func bullet() -> BulletChart {
    let rows = list(9) { lottery in
      BulletChart.Row(
        label: lottery.words(8), value: lottery.number(), reported: lottery.number(),
        target: lottery.number(), planned: lottery.number(), valueText: lottery.words(6),
        status: lottery.status(), statusText: lottery.words(2))
    }
    return BulletChart(text: text(), rows: rows, legend: list(4) { $0.words(6) })
  }

  private mutating func progress() -> ProgressLineChart {
    func samples(_ lottery: inout ChartLottery) -> [ProgressLineChart.Sample] {
      lottery.list(12) { .init(day: Double($0.next(110)), value: $0.number() ?? 1) }
    }
    return ProgressLineChart(
      text: text(), days: 0...Double(next(101)),
      ticks: list(12) { .init(day: Double($0.next(101)), label: $0.words(2)) },
      counted: samples(&self), reported: samples(&self), plan: samples(&self),
      checkpoints: list(3) {
        .init(day: Double($0.next(101)), target: $0.number() ?? 2, label: $0.words(4))
      }, lineLabels: list(3) { $0.words(4) }, emptyText: words(4))
  }

  private mutating func panels() -> ProgressPanels {
    ProgressPanels(text: text(), panels: list(5) { $0.progress() }, emptyText: words(4))
  }

  private mutating func ranking() -> RankingChart {
    let rows = list(30) { lottery in
      RankingChart.Row(
        label: lottery.words(8), value: lottery.number(), reported: lottery.number(),
        target: lottery.number(), valueText: lottery.words(6), status: lottery.pick([nil, .behind]))
    }
    return RankingChart(
      text: text(), rows: rows, legend: list(3) { $0.words(6) }, emptyText: words(4))
  }

  private mutating func heat() -> HeatMatrix {
    HeatMatrix(
      text: text(), rowLabels: list(20) { $0.words(5) }, columnLabels: list(12) { $0.words(8) },
      cells: list(20) { lottery in
        lottery.list(12) {
          .init(rate: $0.number(), label: $0.words(3), status: $0.pick([nil, $0.status()]))
        }
      }, legendStatuses: ChartStatus.allCases, legendTexts: list(6) { $0.words(3) })
  }

  private mutating func stack() -> StackedBarChart {
    StackedBarChart(
      text: text(), scaling: pick([.absolute, .share]),
      series: list(6) { .init(name: $0.words(4), role: $0.pick(StackedBarChart.Role.allCases)) },
      rows: list(30) { lottery in
        StackedBarChart.Row(
          label: lottery.words(8), values: lottery.list(6) { $0.number() ?? 0 },
          valueTexts: lottery.list(6) { $0.words(1) }, totalText: lottery.words(3))
      }, reference: pick([nil, .init(share: Double(next(150)) / 100, label: words(8))]),
      emptyText: words(4))
  }

  private mutating func levels() -> LevelShiftChart {
    LevelShiftChart(
      text: text(), levels: list(6) { $0.words(4) },
      counts: list(6) { $0.list(6) { $0.pick([0, $0.next(5), $0.next(2000), -1]) } },
      columnLabels: list(3) { $0.words(4) }, threshold: next(8) - 1, thresholdLabel: words(8),
      emptyText: words(4))
  }

  private mutating func funnel() -> FunnelChart {
    func steps(_ lottery: inout ChartLottery) -> [FunnelChart.Step] {
      lottery.list(9) {
        .init(label: $0.words(8), count: $0.next(9_000_000) - 9, countText: $0.words(3))
      }
    }
    let side =
      next(2) == 0
      ? FunnelChart.Side.reasons(title: words(6), steps(&self), none: words(5))
      : .growth(progress())
    return FunnelChart(text: text(), steps: steps(&self), side: side)
  }
}
