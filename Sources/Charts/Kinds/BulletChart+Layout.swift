extension BulletChart {
  private static let usualPitch = 48.0
  private static let leastPitch = 40.0
  private static let axisHeight = 24.0
  private static let barHeight = 16.0
  private static let gap = 16.0
  /// Bars beyond this multiple of their target are cut with a break sign.
  private static let largestShare = 2.0

  /// The widths of the columns beside the bars.
  private struct Columns {
    var label: Double
    var value: Double
    var status: Double
  }

  /// A row's lengths as shares of its own full scale.
  private struct Shares {
    var value: Double?
    var reported: Double?
    var planned: Double?
    var hasTarget: Bool
  }

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
    let shares = rows.map(shares)
    let swatches: [LegendItem.Swatch?] = [
      shares.contains { $0.value != nil } ? .fill(Theme.accent) : nil,
      shares.contains { $0.reported != nil } ? .fill(Theme.tint) : nil,
      shares.contains { $0.hasTarget } ? .target : nil,
      shares.contains { $0.planned != nil } ? .plan : nil,
    ]
    return LegendItem.items(swatches, legend)
  }

  private func draw(_ stack: RowStack, _ body: Box, in sketch: inout Sketch) {
    let figures = FigureStack(rows.map(\.valueText), fitter: sketch.fitter)
    let columns = columns(sketch.fitter, figures)
    let shares = rows.prefix(stack.count).map(shares)
    let left = body.x.start + columns.label + Self.gap
    let right = body.x.end - columns.status - columns.value - 2 * Self.gap
    let scale = scale(of: shares, range: Span(left, right))
    let bottom = body.y.start + stack.height
    sketch.verticalGrid(
      AxisTick.ticks(
        scale.ticks(count: min(3, scale.horizontalTickCount), minStep: 0.1), unit: .percent),
      scale: scale,
      y: Span(body.y.start, bottom), edges: Span(body.x.start, right + Self.gap))
    for (index, share) in shares.enumerated() {
      let middle = stack.middle(of: index, top: body.y.start)
      drawBars(share, scale, middle, in: &sketch)
      drawWords(rows[index], columns, Point(body.x.start, middle), in: &sketch)
      figures.draw(
        index, right: Point(body.x.end - columns.status - Self.gap, middle), in: &sketch)
    }
    stack.drawRest(at: body.x.start, top: body.y.start, in: &sketch)
  }

  private func columns(_ fitter: TextFitter, _ figures: FigureStack) -> Columns {
    Columns(
      label: min(fitter.widest(of: rows.map(\.label), Theme.label), 168).rounded(.up),
      value: figures.width,
      status: 18 + min(fitter.widest(of: rows.map(\.statusText), Theme.strong), 72).rounded(.up))
  }

  /// Returns a row's lengths as shares of its target, so that all targets stand on one line.
  ///
  /// Without a target there is nothing to compare with: the row has no bar.
  private func shares(_ row: Row) -> Shares {
    guard let target = ChartNumber.target(row.target) else { return Shares(hasTarget: false) }
    return Shares(
      value: ChartNumber.length(row.value).map { $0 / target },
      reported: ChartNumber.length(row.reported).map { $0 / target },
      planned: ChartNumber.length(row.planned).map { $0 / target }, hasTarget: true)
  }

  /// Returns the common scale of the shares, up to the longest bar or the cut.
  private func scale(of shares: [Shares], range: Span) -> LinearScale {
    var longest = 1.0
    for share in shares {
      longest = max(longest, share.value ?? 0, share.reported ?? 0, share.planned ?? 0)
    }
    return LinearScale(
      domain: Span(0, min(longest, Self.largestShare) * 1.05), range: range)
  }

  private func drawBars(
    _ share: Shares, _ scale: LinearScale, _ middle: Double, in sketch: inout Sketch
  ) {
    let bar = Span(middle - Self.barHeight / 2, middle + Self.barHeight / 2)
    let mark = Span(bar.start - 5, bar.end + 5)
    let zero = scale.range.start
    guard share.hasTarget else {
      sketch.line(
        from: Point(zero, middle), to: Point(scale.range.end, middle), Theme.hairline,
        dashes: [2, 4])
      return
    }
    sketch.fill(
      Box(left: zero, top: bar.start, right: scale.position(of: 1), bottom: bar.end), Theme.band)
    for (length, color) in [(share.reported, Theme.tint), (share.value, Theme.accent)] {
      guard let length else { continue }
      let end = scale.clampedPosition(of: length)
      sketch.fill(Box(left: zero, top: bar.start, right: end, bottom: bar.end), color)
    }
    if max(share.value ?? 0, share.reported ?? 0) > scale.domain.end {
      sketch.breakMark(x: scale.range.end, y: bar)
    }
    if let planned = share.planned, planned <= scale.domain.end {
      sketch.planMark(x: scale.position(of: planned), y: mark)
    }
    sketch.targetMark(x: scale.position(of: 1), y: mark)
  }

  private func drawWords(
    _ row: Row, _ columns: Columns, _ left: Point, in sketch: inout Sketch
  ) {
    let fitter = sketch.fitter
    sketch.lines(
      fitter.balancedLines(of: row.label, width: columns.label, limit: 2, Theme.label), at: left,
      Theme.label)
    let right = text.extent.width - Theme.margin
    let statusLeft = right - columns.status
    sketch.sign(row.status, at: Point(statusLeft + 5, left.y))
    sketch.text(
      fitter.shortened(row.statusText, to: columns.status - 18, Theme.strong),
      at: Point(statusLeft + 18, left.y), Theme.strong, color: row.status.color)
  }
}
