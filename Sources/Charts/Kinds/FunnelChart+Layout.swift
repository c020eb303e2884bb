extension FunnelChart {
  private static let stepPitch = 56.0
  private static let reasonPitch = 32.0
  private static let leastPitch = 22.0
  private static let headHeight = 28.0
  private static let middleGap = 40.0

  /// Lays the chart out: the steps at the left, the reasons at the right.
  func scene(measuring: any TextMeasuring) -> Scene {
    let frame = ChartFrame(text, legend: [], measuring: measuring)
    guard !steps.isEmpty else { return frame.emptyScene(emptyText) }
    let stack = RowStack(
      count: reasons.count, usual: Self.reasonPitch, least: Self.leastPitch,
      available: frame.largestBodyHeight - Self.headHeight)
    let height = max(
      Double(steps.count) * Self.stepPitch, Self.headHeight + max(stack.height, 40))
    return frame.scene(bodyHeight: height) { sketch, body in
      let middle = body.x.start + (body.width - Self.middleGap) / 2
      drawSteps(
        Box(left: body.x.start, top: body.y.start, right: middle, bottom: body.y.end),
        in: &sketch)
      drawReasons(
        stack,
        Box(
          left: middle + Self.middleGap, top: body.y.start, right: body.x.end,
          bottom: body.y.end), in: &sketch)
    }
  }

  private func drawSteps(_ box: Box, in sketch: inout Sketch) {
    let largest = steps.reduce(1) { max($0, $1.count) }
    let dropWidth = sketch.fitter.width(of: "−\(largest)", Theme.small) + Theme.unit
    let scale = LinearScale(
      domain: Span(0, Double(largest)), range: Span(box.x.start, box.x.end - dropWidth))
    for (index, step) in steps.enumerated() {
      let top = box.y.start + Double(index) * Self.stepPitch
      drawWords(step, scale.range, top + 10, in: &sketch)
      let bar = Span(top + 22, top + 42)
      if index > 0 {
        drawDrop(from: steps[index - 1].count, to: step.count, scale, bar, in: &sketch)
      }
      sketch.fill(
        Box(
          left: scale.range.start, top: bar.start,
          right: scale.position(of: Double(max(step.count, 0))), bottom: bar.end),
        index == steps.count - 1 ? Theme.accent : Theme.step)
    }
  }

  private func drawWords(_ step: Step, _ x: Span, _ y: Double, in sketch: inout Sketch) {
    let figures = sketch.fitter.shortened(step.countText, to: x.length / 2, Theme.strong)
    let room = x.length - sketch.fitter.width(of: figures, Theme.strong) - 12
    sketch.text(
      sketch.fitter.shortened(step.label, to: room, Theme.label), at: Point(x.start, y),
      Theme.label)
    sketch.text(figures, at: Point(x.end, y), Theme.strong, anchor: .end)
  }

  /// Draws what was lost since the step before, pale behind the bar, with its number.
  private func drawDrop(
    from before: Int, to after: Int, _ scale: LinearScale, _ bar: Span, in sketch: inout Sketch
  ) {
    let rest = max(after, 0)
    guard before > rest else { return }
    let end = scale.position(of: Double(before))
    sketch.fill(
      Box(left: scale.position(of: Double(rest)), top: bar.start, right: end, bottom: bar.end),
      Theme.ribbon)
    sketch.text(
      "−\(before - rest)", at: Point(end + 6, bar.middle), Theme.small, color: Theme.muted)
  }

  private func drawReasons(_ stack: RowStack, _ box: Box, in sketch: inout Sketch) {
    let fitter = sketch.fitter
    sketch.text(
      fitter.shortened(reasonsTitle, to: box.width, Theme.strong),
      at: Point(box.x.start, box.y.start + 10), Theme.strong)
    let top = box.y.start + Self.headHeight
    guard !reasons.isEmpty else {
      sketch.lines(
        fitter.lines(of: noReasonsText, width: box.width, limit: 2, Theme.label),
        at: Point(box.x.start, top + 16), Theme.label, color: Theme.muted)
      return
    }
    let shown = reasons.prefix(stack.count)
    let labelWidth = min(fitter.widest(of: shown.map(\.label), Theme.label), 168).rounded(.up)
    let figures = FigureColumns(shown.map(\.countText), limit: 96, fitter: fitter)
    let scale = LinearScale(
      domain: Span(0, Double(shown.reduce(1) { max($0, $1.count) })),
      range: Span(box.x.start + labelWidth + 12, box.x.end - figures.width - 12))
    for (index, reason) in shown.enumerated() {
      let middle = stack.middle(of: index, top: top)
      sketch.text(
        fitter.shortened(reason.label, to: labelWidth, Theme.label),
        at: Point(box.x.start, middle), Theme.label)
      sketch.fill(
        Box(
          left: scale.range.start, top: middle - 7,
          right: scale.position(of: Double(max(reason.count, 0))), bottom: middle + 7),
        Theme.tint)
      figures.draw(index, right: Point(box.x.end, middle), in: &sketch)
    }
    sketch.line(
      from: Point(scale.range.start, top), to: Point(scale.range.start, top + stack.height),
      Theme.plan)
    stack.drawRest(at: box.x.start, top: top, in: &sketch)
  }
}
