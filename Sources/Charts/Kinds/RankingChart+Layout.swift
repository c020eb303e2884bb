extension RankingChart {
  private static let usualPitch = 28.0
  private static let leastPitch = 20.0
  private static let axisHeight = 24.0
  private static let gap = 16.0
  private static let signWidth = 18.0
  /// Bars beyond this multiple of the largest target are cut with a break sign.
  private static let largestShare = 3.5

  /// Lays the chart out.
  func scene(measuring: any TextMeasuring) -> Scene {
    let frame = ChartFrame(text, legend: legendItems, measuring: measuring)
    guard !rows.isEmpty else { return frame.emptyScene(emptyText) }
    let stack = RowStack(
      count: rows.count, usual: Self.usualPitch, least: Self.leastPitch,
      available: frame.largestBodyHeight - Self.axisHeight)
    return frame.scene(bodyHeight: stack.height + Self.axisHeight) { sketch, body in
      draw(stack, body, in: &sketch)
    }
  }

  /// The key of what is really drawn.
  private var legendItems: [LegendItem] {
    guard !rows.isEmpty else { return [] }
    let swatches: [LegendItem.Swatch?] = [
      rows.contains { $0.value != nil } ? .fill(Theme.accent) : nil,
      rows.contains { $0.reported != nil } ? .fill(Theme.tint) : nil,
      rows.contains { ChartNumber.target($0.target) != nil } ? .target : nil,
    ]
    return LegendItem.items(swatches, legend) + statusItems
  }

  /// The key of the signs: the chart's own words, else the usual ones of the signs that occur.
  private var statusItems: [LegendItem] {
    guard legendStatuses.isEmpty else {
      return LegendItem.items(legendStatuses.map { .sign($0) }, legendTexts)
    }
    let drawn = Set(rows.compactMap(\.status))
    return ChartStatus.allCases.filter(drawn.contains).map { LegendItem(.sign($0), $0.usualWord) }
  }

  private func draw(_ stack: RowStack, _ body: Box, in sketch: inout Sketch) {
    let shown = rows.prefix(stack.count)
    let fitter = sketch.fitter
    let labelWidth = min(fitter.widest(of: shown.map(\.label), Theme.label), 208).rounded(.up)
    let figures = FigureColumns(shown.map(\.valueText), limit: 296, fitter: fitter)
    let sign = shown.contains { $0.status != nil } ? Self.signWidth : 0
    let left = body.x.start + labelWidth + Self.gap
    let right = body.x.end - figures.width - sign - Self.gap
    let scale = scale(range: Span(left, right))
    let unit = axisUnit ?? guessedUnit
    let lengths = rows.flatMap { [$0.value, $0.reported, $0.target] }.compactMap { $0 }
    let ticks = scale.ticks(
      count: scale.horizontalTickCount, minStep: unit == .plain ? TickRun.minStep(lengths) : 0)
    sketch.verticalGrid(
      AxisTick.ticks(ticks, unit: unit), scale: scale,
      y: Span(body.y.start, body.y.start + stack.height),
      edges: Span(body.x.start, right + Self.gap))
    for (index, row) in shown.enumerated() {
      let middle = stack.middle(of: index, top: body.y.start)
      drawBar(row, scale, middle, thickness: stack.pitch / 2, in: &sketch)
      sketch.text(
        fitter.shortened(row.label, to: labelWidth, Theme.label), at: Point(body.x.start, middle),
        Theme.label)
      figures.draw(index, right: Point(body.x.end - sign, middle), in: &sketch)
      if let status = row.status {
        sketch.sign(status, at: Point(body.x.end - 5, middle))
      }
    }
    stack.drawRest(at: body.x.start, top: body.y.start, in: &sketch)
  }

  /// Rates are measured against a target of exactly 1; everything else is a plain number.
  private var guessedUnit: AxisUnit {
    let targets = rows.compactMap(\.target)
    return !targets.isEmpty && targets.allSatisfy { $0 == 1 } ? .percent : .plain
  }

  /// Returns the common scale, from zero to the longest bar or the cut.
  private func scale(range: Span) -> LinearScale {
    var longest = 0.0
    var target = 0.0
    for row in rows {
      longest = max(
        longest, ChartNumber.length(row.value) ?? 0, ChartNumber.length(row.reported) ?? 0)
      target = max(target, ChartNumber.target(row.target) ?? 0)
    }
    let limit = target > 0 ? target * Self.largestShare : .infinity
    let end = max(min(longest, limit), target, fullScale ?? 0)
    return LinearScale(domain: Span(0, end > 0 ? end * 1.02 : 1), range: range)
  }

  private func drawBar(
    _ row: Row, _ scale: LinearScale, _ middle: Double, thickness: Double,
    in sketch: inout Sketch
  ) {
    let bar = Span(middle - thickness / 2, middle + thickness / 2)
    let lengths = [
      (ChartNumber.length(row.reported), Theme.tint), (ChartNumber.length(row.value), Theme.accent),
    ]
    for (length, color) in lengths {
      guard let length else { continue }
      let end = scale.clampedPosition(of: length)
      sketch.fill(
        Box(left: scale.range.start, top: bar.start, right: end, bottom: bar.end), color)
      if length > scale.domain.end { sketch.breakMark(x: scale.range.end, y: bar) }
    }
    if let target = ChartNumber.target(row.target) {
      sketch.targetMark(x: scale.position(of: target), y: Span(bar.start - 4, bar.end + 4))
    }
  }
}
