extension ProgressLineChart {
  private static let axisHeight = 24.0
  private static let labelGap = 10.0

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
  }

  /// Lays the chart out.
  func scene(measuring: any TextMeasuring) -> Scene {
    let frame = ChartFrame(text, legend: [], measuring: measuring)
    let series = series
    guard series.contains(where: { !$0.samples.isEmpty }) else {
      return frame.emptyScene(emptyText)
    }
    return frame.scene(bodyHeight: max(frame.usualBodyHeight, 240)) { sketch, body in
      let scales = scales(series, body, sketch.type)
      drawAxes(scales, in: &sketch)
      draw(series, scales, in: &sketch)
      if counted.isEmpty && reported.isEmpty { drawEmptyText(scales.area, in: &sketch) }
    }
  }

  /// The lines from back to front: plan, reported, counted.
  private var series: [Series] {
    func label(_ index: Int) -> String { index < lineLabels.count ? lineLabels[index] : "" }
    return [
      Series(
        samples: inside(plan), color: Theme.plan, textColor: Theme.muted, style: Theme.small,
        label: label(2)),
      Series(
        samples: inside(reported), color: Theme.tint, textColor: Theme.tintText,
        style: Theme.small, label: label(1)),
      Series(
        samples: inside(counted), color: Theme.accent, textColor: Theme.accent,
        style: Theme.strong, label: label(0)),
    ]
  }

  /// Returns the samples of the axis' days in the order of the days, without numbers that are none.
  private func inside(_ samples: [Sample]) -> [Sample] {
    samples.filter { days.contains($0.day) && $0.value.isFinite }.sorted { $0.day < $1.day }
  }

  private func scales(_ series: [Series], _ body: Box, _ type: Typesetter) -> Scales {
    let values = series.flatMap { $0.samples.map(\.value) } + checkpoints.map(\.target)
    let isWhole = values.allSatisfy { $0 == $0.rounded() }
    let minStep = isWhole ? 1.0 : 0
    var y = LinearScale(
      fromZeroTo: values, range: Span(body.y.end - Self.axisHeight, body.y.start + 8), count: 5,
      minStep: minStep)
    y.domain.start = 0
    let ticks = AxisTick.ticks(y.ticks(count: 5, minStep: minStep))
    let left = body.x.start + type.widest(of: ticks.map(\.label), Theme.small).rounded(.up) + 8
    let x = LinearScale(
      domain: Span(days.lowerBound, days.upperBound),
      range: Span(left, right(series, left: left, body, type)))
    return Scales(
      x: x, y: y, ticks: ticks,
      area: Box(
        left: left + 2, top: body.y.start - 8, right: body.x.end,
        bottom: body.y.end - Self.axisHeight - 2))
  }

  /// Returns the right end of the time axis: every line's label finds room behind its end.
  private func right(
    _ series: [Series], left: Double, _ body: Box, _ type: Typesetter
  ) -> Double {
    var right = body.x.end - 16
    let length = days.upperBound - days.lowerBound
    for line in series {
      guard let last = line.samples.last, length > 0 else { continue }
      let share = (last.day - days.lowerBound) / length
      // A label of a line that ends early may also stand left of the end.
      guard share > 0.6 else { continue }
      let room = body.x.end - left - Self.labelGap - labelWidth(line, type) - 2
      right = min(right, left + room / share)
    }
    return right.rounded(.down)
  }

  private func labelWidth(_ line: Series, _ type: Typesetter) -> Double {
    min(type.width(of: line.label, line.style), 160).rounded(.up)
  }

  private func drawAxes(_ scales: Scales, in sketch: inout Sketch) {
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
    var lastRight = -Double.infinity
    for tick in ticks where days.contains(tick.day) {
      let x = scales.x.position(of: tick.day)
      sketch.line(from: Point(x, bottom), to: Point(x, bottom + 5), Theme.plan)
      let half = sketch.type.width(of: tick.label, Theme.small) / 2
      let middle = min(max(x, Theme.margin + half), scales.area.x.end - half)
      guard middle - half > lastRight + Theme.unit else { continue }
      sketch.text(
        tick.label, at: Point(middle, bottom + 15), Theme.small, color: Theme.muted,
        anchor: .middle)
      lastRight = middle + half
    }
  }

  private func draw(_ series: [Series], _ scales: Scales, in sketch: inout Sketch) {
    var placer = LabelPlacer(area: scales.area)
    let lines = series.map { line in
      line.samples.map { Point(scales.x.position(of: $0.day), scales.y.position(of: $0.value)) }
    }
    drawGap(between: lines[1], and: lines[2], in: &sketch)
    for (index, points) in lines.enumerated() {
      sketch.path(
        points, stroke: series[index].color, width: index == 0 ? 1.5 : 2,
        dashes: index == 0 ? Theme.planDashes : [])
      placer.avoid(line: points)
      if index > 0, let end = points.last {
        sketch.symbol(.circle, at: end, size: index == 2 ? 8 : 6, series[index].color)
      }
    }
    let marks = checkpoints.filter { days.contains($0.day) && $0.target.isFinite }
    for mark in marks { drawMark(mark, scales, &placer, in: &sketch) }
    // The front line chooses its place first.
    for (line, points) in zip(series, lines).reversed() {
      guard let end = points.last else { continue }
      let label = sketch.type.shortened(line.label, to: 160, line.style)
      let width = sketch.type.width(of: label, line.style)
      guard let place = placer.place(near: end, width: width, style: line.style) else { continue }
      sketch.text(label, at: place, line.style, color: line.textColor)
    }
    for mark in marks { drawLabel(mark, scales, &placer, in: &sketch) }
  }

  /// Fills the gap between what was reported and what counts.
  private func drawGap(
    between reported: [Point], and counted: [Point], in sketch: inout Sketch
  ) {
    guard reported.count > 1, counted.count > 1 else { return }
    sketch.area(reported + counted.reversed(), fill: Theme.paleTint)
  }

  private func drawMark(
    _ mark: Checkpoint, _ scales: Scales, _ placer: inout LabelPlacer, in sketch: inout Sketch
  ) {
    let point = Point(scales.x.position(of: mark.day), scales.y.position(of: mark.target))
    let box = Box(left: point.x - 9, top: point.y - 1.5, right: point.x + 9, bottom: point.y + 1.5)
    sketch.fill(box, Theme.ink)
    placer.avoid(box)
  }

  private func drawLabel(
    _ mark: Checkpoint, _ scales: Scales, _ placer: inout LabelPlacer, in sketch: inout Sketch
  ) {
    let point = Point(scales.x.position(of: mark.day), scales.y.position(of: mark.target))
    let label = sketch.type.shortened(mark.label, to: 200, Theme.small)
    let width = sketch.type.width(of: label, Theme.small)
    guard
      let place = placer.place(near: point, width: width, style: Theme.small, prefersLeft: true)
    else { return }
    sketch.text(label, at: place, Theme.small)
  }

  private func drawEmptyText(_ area: Box, in sketch: inout Sketch) {
    let words = sketch.type.shortened(emptyText, to: area.width - 64, Theme.label)
    let half = sketch.type.width(of: words, Theme.label) / 2 + 16
    let middle = Point(area.x.start + area.width / 4 + half / 2, area.y.start + 48)
    sketch.fill(
      Box(
        left: middle.x - half, top: middle.y - 16, right: middle.x + half, bottom: middle.y + 16),
      Theme.band)
    sketch.text(words, at: middle, Theme.label, color: Theme.muted, anchor: .middle)
  }
}
