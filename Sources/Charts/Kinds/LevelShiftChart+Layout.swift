extension LevelShiftChart {
  private static let columnWidth = 24.0
  private static let gap = 6.0
  private static let headHeight = 28.0
  /// Half the free strip along the threshold's line; its words stand in it.
  private static let strip = 14.0
  private static let labelDistance = 20.0
  /// Half the white rim between two ribbons.
  private static let rim = 0.5

  private static let widestLabel = 160.0

  /// One of the two columns.
  private struct Column {
    /// The number at each level.
    var totals: [Int]
    /// The name and number of each level.
    var labels: [String]
    /// The stretch of each level from top to bottom.
    var spans: [Span]
    /// The column's left edge.
    var left: Double
  }

  /// What both columns share.
  private struct Ground {
    /// The threshold's line.
    var line: Double
    /// The level above the line; the number of levels where there is none.
    var limit: Int
    /// The height from the columns' upper to their lower end.
    var area: Span
    /// The height of one enterprise.
    var unit: Double
  }

  /// Lays the chart out: both columns are set on the threshold's line, so that what counts stands
  /// above it and what does not hangs below.
  func scene(measuring: any TextMeasuring) -> Scene {
    let frame = ChartFrame(text, legend: [], measuring: measuring)
    let size = levels.count
    let moves = (0..<size).map { from in (0..<size).map { count(from, $0) } }
    guard moves.contains(where: { $0.contains { $0 > 0 } }) else {
      return frame.emptyScene(emptyText)
    }
    let least = Self.headHeight + 2 * Self.strip + Self.labelDistance * Double(size + 4)
    return frame.scene(bodyHeight: max(frame.usualBodyHeight, least)) { sketch, body in
      draw(moves, body, in: &sketch)
    }
  }

  /// Returns a number of moves; missing and negative ones are none.
  private func count(_ from: Int, _ to: Int) -> Int {
    guard from < counts.count, to < counts[from].count else { return 0 }
    return max(counts[from][to], 0)
  }

  private func draw(_ moves: [[Int]], _ body: Box, in sketch: inout Sketch) {
    let before = moves.map { $0.reduce(0, +) }
    let after = levels.indices.map { level in moves.reduce(0) { $0 + $1[level] } }
    let area = Span(body.y.start + Self.headHeight, body.y.end)
    let limit = min(max(threshold, 0), levels.count)
    let (upper, unit) = heights([before, after], limit, area)
    let ground = Ground(
      line: area.start + upper + Self.strip, limit: limit, area: area, unit: unit)
    let labels = [before, after].map { self.labels($0, sketch.fitter) }
    let heads = sketch.fitter.widest(of: columnLabels.prefix(2), Theme.strong)
    let labelWidth = min(
      max(
        sketch.fitter.widest(of: labels.joined(), Theme.label), heads - Self.columnWidth),
      Self.widestLabel
    ).rounded(.up)
    let left = Column(
      totals: before, labels: labels[0], spans: spans(before, ground),
      left: body.x.start + labelWidth + 12)
    let right = Column(
      totals: after, labels: labels[1], spans: spans(after, ground),
      left: body.x.end - labelWidth - 12 - Self.columnWidth)
    drawRibbons(moves, left, right, unit, in: &sketch)
    drawThreshold(ground.line, body, left, right, in: &sketch)
    for (index, column) in [left, right].enumerated() {
      drawColumn(column, index: index, ground, in: &sketch)
    }
  }

  /// Returns the height above the line, and that of one enterprise, the same in both columns.
  ///
  /// Each side has at least the height of its labels, also where no enterprise stands there.
  private func heights(
    _ columns: [[Int]], _ limit: Int, _ area: Span
  ) -> (upper: Double, unit: Double) {
    let counts = [
      columns.reduce(0) { max($0, $1[limit...].reduce(0, +)) },
      columns.reduce(0) { max($0, $1[..<limit].reduce(0, +)) },
    ].map(Double.init)
    let levelCounts = [levels.count - limit, limit].map(Double.init)
    let gaps = levelCounts.map { Self.gap * max($0 - 1, 0) }
    let least = levelCounts.map { Self.labelDistance * $0 }
    let room = area.length - 2 * Self.strip
    var unit = (room - gaps[0] - gaps[1]) / max(counts[0] + counts[1], 1)
    for (side, other) in [(0, 1), (1, 0)] where counts[side] * unit + gaps[side] < least[side] {
      unit = min(unit, (room - least[side] - gaps[other]) / max(counts[other], 1))
    }
    return (max(counts[0] * unit + gaps[0], least[0]), unit)
  }

  /// Returns the stretches of the levels, upwards and downwards from the line.
  private func spans(_ totals: [Int], _ ground: Ground) -> [Span] {
    let (line, limit, unit) = (ground.line, ground.limit, ground.unit)
    var spans = [Span](repeating: Span(line, line), count: totals.count)
    var y = line - Self.strip
    for level in limit..<max(totals.count, limit) {
      spans[level] = Span(y - Double(totals[level]) * unit, y)
      y = spans[level].start - Self.gap
    }
    y = line + Self.strip
    for level in (0..<limit).reversed() {
      spans[level] = Span(y, y + Double(totals[level]) * unit)
      y = spans[level].end + Self.gap
    }
    return spans
  }

  /// Returns the levels' names with their numbers; a name gives way to its number.
  private func labels(_ totals: [Int], _ fitter: TextFitter) -> [String] {
    zip(levels, totals).map { name, total in
      let number = "  \(total)"
      let room = Self.widestLabel - fitter.width(of: number, Theme.label)
      return fitter.shortened(name, to: room, Theme.label) + number
    }
  }

  private func drawRibbons(
    _ moves: [[Int]], _ left: Column, _ right: Column, _ scale: Double, in sketch: inout Sketch
  ) {
    // Inside a level the ribbons lie in the order of their other ends, so that few cross.
    var starts = left.spans.map(\.start)
    var ends = right.spans.map(\.start)
    for from in levels.indices.reversed() {
      for to in levels.indices.reversed() where moves[from][to] > 0 {
        let height = Double(moves[from][to]) * scale
        let one = Span(starts[from], starts[from] + height)
        let two = Span(ends[to], ends[to] + height)
        starts[from] = one.end
        ends[to] = two.end
        let rises = from < threshold && to >= threshold
        let ribbon = LevelRibbon(
          from: one, at: left.left + Self.columnWidth, to: two, at: right.left)
        // A white rim around it keeps ribbons apart where they touch or cross.
        sketch.area(ribbon.corners(widenedBy: Self.rim), fill: Theme.paper)
        sketch.area(
          ribbon.corners(widenedBy: -Self.rim), fill: rises ? Theme.tint : Theme.ribbon)
      }
    }
  }

  private func drawThreshold(
    _ line: Double, _ body: Box, _ left: Column, _ right: Column, in sketch: inout Sketch
  ) {
    guard threshold > 0, threshold < levels.count else { return }
    sketch.line(
      from: Point(body.x.start, line), to: Point(body.x.end, line), Theme.ink, dashes: [6, 4])
    let width = right.left - left.left - Self.columnWidth - 48
    let label = sketch.fitter.shortened(thresholdLabel, to: width, Theme.smallStrong)
    guard !label.isEmpty else { return }
    let half = sketch.fitter.width(of: label, Theme.smallStrong) / 2 + 8
    let middle = Point((left.left + right.left + Self.columnWidth) / 2, line)
    sketch.fill(
      Box(
        left: middle.x - half, top: line - 10, right: middle.x + half, bottom: line + 10),
      Theme.paper)
    sketch.text(label, at: middle, Theme.smallStrong, anchor: .middle)
  }

  private func drawColumn(
    _ column: Column, index: Int, _ ground: Ground, in sketch: inout Sketch
  ) {
    let (line, limit, area) = (ground.line, ground.limit, ground.area)
    let isLeft = index == 0
    let x = isLeft ? column.left - 12 : column.left + Self.columnWidth + 12
    for (level, span) in column.spans.enumerated() {
      sketch.fill(
        Box(
          left: column.left, top: span.start, right: column.left + Self.columnWidth,
          bottom: span.end), level >= limit ? Theme.accent : Theme.plan)
    }
    let upper = Array((limit..<max(levels.count, limit)).reversed())
    let lower = Array((0..<limit).reversed())
    let ranges = [Span(area.start + 8, line - 18), Span(line + 18, area.end - 8)]
    for (side, range) in zip([upper, lower], ranges) {
      let places = Spread.positions(
        side.map { column.spans[$0].middle }, distance: Self.labelDistance, in: range)
      for (level, y) in zip(side, places) {
        sketch.text(
          column.labels[level], at: Point(x, y), Theme.label,
          color: column.totals[level] > 0 ? Theme.ink : Theme.muted,
          anchor: isLeft ? .end : .start)
      }
    }
    guard index < columnLabels.count else { return }
    let head = sketch.fitter.shortened(
      columnLabels[index], to: Self.widestLabel + Self.columnWidth, Theme.strong)
    let edge = isLeft ? column.left + Self.columnWidth : column.left
    sketch.text(
      head, at: Point(edge, area.start - Self.headHeight + 8), Theme.strong,
      anchor: isLeft ? .end : .start)
  }
}
