extension Sketch {
  /// Adds a target: an ink stroke across a bar, with a rim that keeps it visible on dark bars.
  mutating func targetMark(x: Double, y: Span) {
    fill(Box(left: x - 2.5, top: y.start, right: x + 2.5, bottom: y.end), Theme.paper)
    fill(Box(left: x - 1.5, top: y.start, right: x + 1.5, bottom: y.end), Theme.ink)
  }

  /// Adds a planned value: a dashed stroke across a bar, with a rim that keeps it visible on it.
  mutating func planMark(x: Double, y: Span) {
    fill(Box(left: x - 2, top: y.start, right: x + 2, bottom: y.end), Theme.paper)
    line(
      from: Point(x, y.start), to: Point(x, y.end), Theme.plan, width: 2, dashes: [3, 2])
  }

  /// Adds the sign that a bar goes on beyond the scale: two slanted cuts near its end.
  mutating func breakMark(x: Double, y: Span) {
    for shift in [0.0, 7.0] {
      let left = x - 28 + shift
      area(
        [
          Point(left, y.end + 1), Point(left + 5, y.start - 1), Point(left + 8, y.start - 1),
          Point(left + 3, y.end + 1),
        ], fill: Theme.paper)
    }
  }

  /// Adds thin vertical grid lines with their labels below.
  ///
  /// - Parameters:
  ///   - ticks: The numbers and their words.
  ///   - scale: Maps the numbers to x.
  ///   - y: From the lines' upper to their lower end.
  ///   - edges: What the labels must not leave.
  mutating func verticalGrid(
    _ ticks: [AxisTick], scale: LinearScale, y: Span, edges: Span
  ) {
    var lastRight = -Double.infinity
    for tick in ticks {
      let x = scale.position(of: tick.value)
      let isZero = tick.value == 0
      line(
        from: Point(x, y.start), to: Point(x, y.end), isZero ? Theme.plan : Theme.hairline)
      let width = fitter.width(of: tick.label, Theme.small)
      let middle = min(max(x, edges.start + width / 2), edges.end - width / 2)
      guard middle - width / 2 > lastRight + Theme.unit else { continue }
      text(
        tick.label, at: Point(middle, y.end + 12), Theme.small, color: Theme.muted,
        anchor: .middle)
      lastRight = middle + width / 2
    }
  }
}
