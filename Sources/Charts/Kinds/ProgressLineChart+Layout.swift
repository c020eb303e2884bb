extension ProgressLineChart {
  private static let axisHeight = 24.0
  private static let headroom = 24.0
  private static let labelGap = 14.0
  private static let widestLabel = 168.0

  /// A line with its words.
  private struct Series {
    var samples: [Sample]
    var color: Color
    var textColor: Color
    var style: TextStyle
    var label: String
  }

  /// The scales of both axes.
  private struct Scales {
    var x: LinearScale
    var y: LinearScale
    var ticks: [AxisTick]
    /// What labels must not leave.
    var area: Box

    /// Sums are never below zero; a value that is stays on the axis.
    func point(_ day: Double, _ value: Double) -> Point {
      Point(x.position(of: day), y.position(of: max(value, 0)))
    }
  }

  /// Lays the chart out.
  func scene(measuring: any TextMeasuring) -> Scene {
    let frame = ChartFrame(text, legend: [], measuring: measuring)
    guard hasLines else { return frame.emptyScene(emptyText) }
    return frame.scene(bodyHeight: max(frame.usualBodyHeight, 240)) { sketch, body in
      drawBody(body, in: &sketch)
    }
  }

  /// Whether there is any line to draw.
  private var hasLines: Bool { [counted, reported, plan].contains { !inside($0).isEmpty } }

  /// Draws the chart, or the words for "no data", into a part of a scene.
  func drawPanel(_ box: Box, in sketch: inout Sketch) {
    guard !hasLines else { return drawBody(box, in: &sketch) }
    sketch.fill(box, Theme.band)
    let words = sketch.fitter.shortened(emptyText, to: box.width - 32, Theme.label)
    sketch.text(
      words, at: Point(box.x.middle, box.y.middle), Theme.label, color: Theme.muted,
      anchor: .middle)
  }

  /// Draws axes, lines and their labels into a part of a scene; there must be a line.
  private func drawBody(_ body: Box, in sketch: inout Sketch) {
    let series = series(sketch.fitter)
    let scales = scales(series, body, sketch.fitter)
    drawAxes(scales, body, in: &sketch)
    var placer = LabelPlacer(area: scales.area)
    drawLines(series, scales, &placer, in: &sketch)
    drawLineLabels(series, scales, &placer, in: &sketch)
    drawCheckpointLabels(scales, &placer, in: &sketch)
    if series[1].samples.isEmpty && series[2].samples.isEmpty {
      drawEmptyText(scales, in: &sketch)
    }
  }

  /// Returns the lines from back to front: plan, reported, counted.
  private func series(_ fitter: TextFitter) -> [Series] {
    func label(_ index: Int, _ style: TextStyle) -> String {
      guard index < lineLabels.count else { return "" }
      return fitter.shortened(lineLabels[index], to: Self.widestLabel, style)
    }
    return [
      Series(
        samples: inside(plan), color: Theme.plan, textColor: Theme.muted, style: Theme.small,
        label: label(2, Theme.small)),
      Series(
        samples: inside(reported), color: Theme.tint, textColor: Theme.tintText,
        style: Theme.small, label: label(1, Theme.small)),
      Series(
        samples: inside(counted), color: Theme.accent, textColor: Theme.accent,
        style: Theme.strong, label: label(0, Theme.strong)),
    ]
  }

  /// Returns the samples within the axis in the order of days, without numbers that are none.
  private func inside(_ samples: [Sample]) -> [Sample] {
    samples.filter { days.contains($0.day) && $0.value.isFinite }.sorted { $0.day < $1.day }
  }

  /// The checkpoints within the axis.
  private var marks: [Checkpoint] {
    checkpoints.filter { days.contains($0.day) && $0.target.isFinite }
  }

  private func scales(_ series: [Series], _ body: Box, _ fitter: TextFitter) -> Scales {
    let values = series.flatMap { $0.samples.map(\.value) } + marks.map(\.target)
    let minStep = TickRun.minStep(values)
    let y = LinearScale(
      fromZeroTo: values,
      range: Span(body.y.end - Self.axisHeight, body.y.start + Self.headroom), count: 5,
      minStep: minStep)
    let ticks = AxisTick.ticks(y.ticks(count: 5, minStep: minStep))
    let left = body.x.start + fitter.widest(of: ticks.map(\.label), Theme.small).rounded(.up) + 8
    let x = LinearScale(
      domain: Span(days.lowerBound, days.upperBound),
      range: Span(left, right(series, left: left, body, fitter)))
    return Scales(
      x: x, y: y, ticks: ticks,
      area: Box(
        left: left + 2, top: body.y.start, right: body.x.end,
        bottom: body.y.end - Self.axisHeight - 2))
  }

  /// Returns the right end of the time axis, so that the label behind each line's end has room.
  private func right(
    _ series: [Series], left: Double, _ body: Box, _ fitter: TextFitter
  ) -> Double {
    var right = body.x.end - 16
    let length = days.upperBound - days.lowerBound
    for line in series {
      guard let last = line.samples.last, length > 0 else { continue }
      let share = (last.day - days.lowerBound) / length
      guard share > 0 else { continue }
      let width = fitter.width(of: line.label, line.style) + Self.labelGap + 4
      right = min(right, left + (body.x.end - left - width) / share)
    }
    return right.rounded(.down)
  }

  private func drawAxes(_ scales: Scales, _ body: Box, in sketch: inout Sketch) {
    let left = scales.x.range.start
    let right = scales.x.range.end
    for tick in scales.ticks {
      let y = scales.y.position(of: tick.value)
      sketch.line(
        from: Point(left, y), to: Point(right, y), tick.value == 0 ? Theme.plan : Theme.hairline)
      sketch.text(
        tick.label, at: Point(left - 8, y), Theme.small, color: Theme.muted, anchor: .end)
    }
    let bottom = scales.y.range.start
    let words = timeWords(scales, body, sketch.fitter)
    for tick in ticks where days.contains(tick.day) {
      let x = scales.x.position(of: tick.day)
      sketch.line(from: Point(x, bottom), to: Point(x, bottom + 5), Theme.plan)
    }
    for word in words {
      sketch.text(
        word.label, at: Point(word.middle, bottom + 15), Theme.small, color: Theme.muted,
        anchor: .middle)
    }
  }

  /// A word below the time axis.
  private struct TimeWord {
    var label: String
    var middle: Double
    var half: Double
  }

  /// Returns the words of every tick, or of every second, third … one, counted from a major one, so
  /// that none runs into the next.
  private func timeWords(_ scales: Scales, _ body: Box, _ fitter: TextFitter) -> [TimeWord] {
    let shown = ticks.filter { days.contains($0.day) }.sorted { $0.day < $1.day }
    let words = shown.map { tick in
      let half = fitter.width(of: tick.label, Theme.small) / 2
      let x = scales.x.position(of: tick.day)
      return TimeWord(
        label: tick.label, middle: min(max(x, body.x.start + half), scales.area.x.end - half),
        half: half)
    }
    let first = shown.firstIndex(where: \.isMajor) ?? 0
    for step in 1..<max(words.count, 2) {
      let kept = stride(from: first % step, to: words.count, by: step).map { words[$0] }
      let fits = zip(kept, kept.dropFirst()).allSatisfy { left, right in
        right.middle - right.half > left.middle + left.half + Theme.unit
      }
      if fits { return kept }
    }
    return Array(words.dropFirst(first).prefix(1))
  }

  private func drawLines(
    _ series: [Series], _ scales: Scales, _ placer: inout LabelPlacer, in sketch: inout Sketch
  ) {
    let lines = series.map { line in line.samples.map { scales.point($0.day, $0.value) } }
    // The gap between what was reported and what counts.
    if lines[1].count > 1, lines[2].count > 1 {
      sketch.area(lines[1] + lines[2].reversed(), fill: Theme.paleTint)
    }
    for (index, points) in lines.enumerated() {
      sketch.path(
        points, stroke: series[index].color, width: index == 0 ? 1.5 : 2,
        dashes: index == 0 ? Theme.planDashes : [])
      // A label may rather interrupt the dashed plan than stand far from its line.
      placer.avoid(line: points, cost: index == 0 ? 12 : 60)
    }
    for mark in marks {
      let point = scales.point(mark.day, mark.target)
      let box = Box(
        left: point.x - 9, top: point.y - 1.5, right: point.x + 9, bottom: point.y + 1.5)
      sketch.fill(box, Theme.ink)
      placer.avoid(box)
    }
    for (line, points) in zip(series, lines).dropFirst() {
      guard let end = points.last else { continue }
      sketch.symbol(.circle, at: end, size: 8, line.color)
      placer.avoid(Box(left: end.x - 5, top: end.y - 5, right: end.x + 5, bottom: end.y + 5))
    }
  }

  private func drawLineLabels(
    _ series: [Series], _ scales: Scales, _ placer: inout LabelPlacer, in sketch: inout Sketch
  ) {
    var waiting = series.reversed().compactMap {
      line -> (line: Series, label: LabelPlacer.Label)? in
      guard let end = line.samples.last, !line.label.isEmpty else { return nil }
      let width = sketch.fitter.width(of: line.label, line.style)
      return (line, .init(point: scales.point(end.day, end.value), width: width, style: line.style))
    }
    // Lines that end side by side share one stack of labels.
    while let first = waiting.first {
      let isBeside = { (label: LabelPlacer.Label) in abs(label.point.x - first.label.point.x) < 24 }
      let group = waiting.filter { isBeside($0.label) }
      waiting.removeAll { isBeside($0.label) }
      guard let places = placer.stack(group.map(\.label)) else { continue }
      for (entry, place) in zip(group, places) {
        draw(entry.line.label, entry.label, place, entry.line.textColor, in: &sketch)
      }
    }
  }

  private func drawCheckpointLabels(
    _ scales: Scales, _ placer: inout LabelPlacer, in sketch: inout Sketch
  ) {
    for mark in marks {
      let text = sketch.fitter.shortened(mark.label, to: 200, Theme.small)
      let label = LabelPlacer.Label(
        point: scales.point(mark.day, mark.target),
        width: sketch.fitter.width(of: text, Theme.small), style: Theme.small)
      guard let place = placer.place(label, reach: 9) else { continue }
      draw(text, label, place, Theme.ink, in: &sketch)
    }
  }

  /// Draws a label on paper, so that no line runs through its words.
  private func draw(
    _ text: String, _ label: LabelPlacer.Label, _ place: Point, _ color: Color,
    in sketch: inout Sketch
  ) {
    let half = label.style.size / 2 + 1
    sketch.fill(
      Box(
        left: place.x - 2, top: place.y - half, right: place.x + label.width + 2,
        bottom: place.y + half), Theme.paper)
    sketch.text(text, at: place, label.style, color: color)
  }

  /// Says that there is nothing to compare with the plan, above its lower part.
  private func drawEmptyText(_ scales: Scales, in sketch: inout Sketch) {
    let words = sketch.fitter.shortened(emptyText, to: scales.area.width / 2, Theme.label)
    let half = sketch.fitter.width(of: words, Theme.label) / 2 + 16
    let middle = Point(
      scales.x.range.start + 32 + half, scales.y.range.end + scales.area.height / 6)
    sketch.fill(
      Box(
        left: middle.x - half, top: middle.y - 16, right: middle.x + half, bottom: middle.y + 16),
      Theme.band)
    sketch.text(words, at: middle, Theme.label, color: Theme.muted, anchor: .middle)
  }
}
