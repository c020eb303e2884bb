extension StackedBarChart.Role {
  /// The part's colour, the same on every page; six in all.
  var color: Color {
    switch self {
    case .counted, .first: Theme.accent
    case .reportedOnly: Theme.tint
    case .second: Theme.teal
    case .third: Theme.ochre
    case .fourth: Theme.plum
    case .underway, .other: Theme.stone
    }
  }
}

extension StackedBarChart {
  private static let usualPitch = 40.0
  private static let leastPitch = 22.0
  private static let axisHeight = 24.0
  private static let referenceHeight = 20.0
  private static let gap = 16.0

  /// Lays the chart out.
  func scene(measuring: any TextMeasuring) -> Scene {
    let drawn = series.indices.filter { index in
      rows.contains { parts(of: $0).indices.contains(index) && parts(of: $0)[index] > 0 }
    }
    let legend = drawn.map { LegendItem(.fill(series[$0].role.color), series[$0].name) }
    let frame = ChartFrame(text, legend: legend, measuring: measuring)
    guard !rows.isEmpty else { return frame.emptyScene(emptyText) }
    let head = reference == nil ? 0 : Self.referenceHeight
    let stack = RowStack(
      count: rows.count, usual: rows.count > 10 ? 32 : Self.usualPitch, least: Self.leastPitch,
      available: frame.largestBodyHeight - Self.axisHeight - head)
    return frame.scene(bodyHeight: head + stack.height + Self.axisHeight) { sketch, body in
      draw(stack, body, head, in: &sketch)
    }
  }

  private func draw(_ stack: RowStack, _ body: Box, _ head: Double, in sketch: inout Sketch) {
    let shown = rows.prefix(stack.count)
    let fitter = sketch.fitter
    let lineLimit = stack.pitch >= 2 * Theme.label.lineHeight ? 2 : 1
    let labelWidth = min(fitter.widest(of: shown.map(\.label), Theme.label), 176).rounded(.up)
    let totals = FigureColumns(shown.map(\.totalText), limit: 200, fitter: fitter)
    let left = body.x.start + labelWidth + Self.gap
    let right = body.x.end - totals.width - (totals.width > 0 ? Self.gap : 0)
    let scale = LinearScale(domain: Span(0, domainEnd), range: Span(left, right))
    let top = body.y.start + head
    let y = Span(top, top + stack.height)
    let isShare = scaling == .share
    let ticks = scale.ticks(
      count: scale.horizontalTickCount,
      minStep: isShare ? 0 : TickRun.minStep(rows.flatMap { parts(of: $0) }))
    sketch.verticalGrid(
      AxisTick.ticks(ticks, unit: isShare ? .percent : .plain), scale: scale, y: y,
      edges: Span(body.x.start, min(right + Self.gap, body.x.end)))
    for (index, row) in shown.enumerated() {
      let middle = stack.middle(of: index, top: top)
      sketch.lines(
        fitter.balancedLines(of: row.label, width: labelWidth, limit: lineLimit, Theme.label),
        at: Point(body.x.start, middle), Theme.label)
      drawParts(row, scale, middle, thickness: (stack.pitch * 0.6).rounded(), in: &sketch)
      totals.draw(index, right: Point(body.x.end, middle), in: &sketch)
    }
    stack.drawRest(at: body.x.start, top: top, in: &sketch)
    drawReference(scale, Span(y.start, y.end), edges: body.x, in: &sketch)
  }

  /// Returns a row's parts, one for each series, without what cannot be drawn.
  private func parts(of row: Row) -> [Double] {
    row.values.prefix(series.count).map { ChartNumber.length($0) ?? 0 }
  }

  /// The end of the scale: the whole, or the longest bar.
  private var domainEnd: Double {
    guard scaling == .absolute else { return 1 }
    let longest = rows.reduce(0) { max($0, parts(of: $1).reduce(0, +)) }
    return longest > 0 ? longest * 1.02 : 1
  }

  private func drawParts(
    _ row: Row, _ scale: LinearScale, _ middle: Double, thickness: Double,
    in sketch: inout Sketch
  ) {
    let parts = parts(of: row)
    let total = parts.reduce(0, +)
    guard total > 0 else { return }
    let unit = scaling == .share ? total : 1
    let mark = reference.map {
      scale.clampedPosition(of: scaling == .share ? $0.share : total * $0.share)
    }
    let bar = Span(middle - thickness / 2, middle + thickness / 2)
    var sum = 0.0
    for (index, part) in parts.enumerated() where part > 0 {
      let start = scale.position(of: sum / unit)
      sum += part
      let end = scale.position(of: sum / unit)
      let color = series[index].role.color
      // A slit of paper divides the parts, also in grey print.
      let slit = end - start > 3 ? 1.0 : 0
      sketch.fill(Box(left: start, top: bar.start, right: end - slit, bottom: bar.end), color)
      guard index < row.valueTexts.count else { continue }
      let room = Self.room(in: Span(start, end - slit), beside: mark)
      drawValue(row.valueTexts[index], room, middle, color.readableText, in: &sketch)
    }
    if scaling == .absolute, let mark {
      sketch.targetMark(x: mark, y: Span(bar.start - 4, bar.end + 4))
    }
  }

  /// Returns the part of a stretch that a mark leaves for a text: all of it, or the longer side.
  private static func room(in part: Span, beside mark: Double?) -> Span {
    guard let mark, mark > part.start, mark < part.end else { return part }
    return mark - part.start > part.end - mark
      ? Span(part.start, mark) : Span(mark, part.end)
  }

  /// Draws a figure in the middle of a stretch if it fits.
  private func drawValue(
    _ text: String, _ room: Span, _ y: Double, _ color: Color, in sketch: inout Sketch
  ) {
    guard !text.isEmpty, room.length > 16,
      sketch.fitter.width(of: text, Theme.small) <= room.length - 10
    else { return }
    sketch.text(text, at: Point(room.middle, y), Theme.small, color: color, anchor: .middle)
  }

  /// Draws the line across all bars with its words above; on one scale every bar has its own mark.
  private func drawReference(
    _ scale: LinearScale, _ y: Span, edges: Span, in sketch: inout Sketch
  ) {
    guard let reference else { return }
    let width = edges.length / 2
    let label = sketch.fitter.shortened(reference.label, to: width, Theme.smallStrong)
    let half = sketch.fitter.width(of: label, Theme.smallStrong) / 2
    var x = scale.range.start + half + Theme.unit
    if scaling == .share {
      x = scale.clampedPosition(of: reference.share)
      sketch.fill(Box(left: x - 1, top: y.start - 4, right: x + 1, bottom: y.end), Theme.ink)
    } else {
      sketch.targetMark(x: scale.range.start + 1.5, y: Span(y.start - 19, y.start - 5))
    }
    let middle = min(max(x, edges.start + half), edges.end - half)
    sketch.text(
      label, at: Point(middle, y.start - 12), Theme.smallStrong, anchor: .middle)
  }
}
