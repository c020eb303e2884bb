extension FunnelChart {
  private static let stepPitch = 56.0
  private static let reasonPitch = 32.0
  private static let headHeight = 28.0
  private static let barHeight = 20.0
  private static let middleGap = 40.0

  /// Lays the chart out: the steps at the left, the reasons at the right.
  func scene(measuring: any TextMeasuring) -> Scene {
    let frame = ChartFrame(text, legend: [], measuring: measuring)
    guard !steps.isEmpty else { return frame.emptyScene(emptyText) }
    let reasonStack = RowStack(
      count: reasons.count, usual: Self.reasonPitch, least: 22,
      available: frame.largestBodyHeight - Self.headHeight)
    let height = max(
      Double(steps.count) * Self.stepPitch, Self.headHeight + max(reasonStack.height, 40))
    return frame.scene(bodyHeight: height) { sketch, body in
      let middle = body.x.start + (body.width - Self.middleGap) / 2
      drawSteps(
        Box(left: body.x.start, top: body.y.start, right: middle, bottom: body.y.end),
        in: &sketch)
      drawReasons(
        reasonStack,
        Box(
          left: middle + Self.middleGap, top: body.y.start, right: body.x.end,
          bottom: body.y.end), in: &sketch)
    }
  }

  private func drawSteps(_ box: Box, in sketch: inout Sketch) {
    let type = sketch.type
    let largest = steps.reduce(1) { max($0, $1.count) }
    let dropWidth = type.width(of: "−\(largest)", Theme.small) + 8
    let scale = LinearScale(
      domain: Span(0, Double(largest)), range: Span(box.x.start, box.x.end - dropWidth))
    var previous: Int?
    for (index, step) in steps.enumerated() {
      let top = box.y.start + Double(index) * Self.stepPitch
      let count = max(step.count, 0)
      let figures = type.shortened(step.countText, to: box.width / 2, Theme.strong)
      let figureWidth = type.width(of: figures, Theme.strong)
      let label = type.shortened(
        step.label, to: box.width - dropWidth - figureWidth - 12, Theme.label)
      sketch.text(label, at: Point(box.x.start, top + 10), Theme.label)
      sketch.text(
        figures, at: Point(box.x.end - dropWidth, top + 10), Theme.strong, anchor: .end)
      let bar = Span(top + 22, top + 22 + Self.barHeight)
      let end = scale.position(of: Double(count))
      if let previous, previous > count {
        let lost = scale.position(of: Double(previous))
        sketch.fill(
          Box(left: end, top: bar.start, right: lost, bottom: bar.end), Theme.tint)
        sketch.text(
          "−\(previous - count)", at: Point(lost + 6, bar.middle), Theme.small,
          color: Theme.muted)
      }
      let isLast = index == steps.count - 1
      sketch.fill(
        Box(left: box.x.start, top: bar.start, right: end, bottom: bar.end),
        isLast ? Theme.accent : Theme.plan)
      previous = count
    }
    sketch.line(
      from: Point(box.x.start, box.y.start + 18),
      to: Point(
        box.x.start, box.y.start + Double(steps.count) * Self.stepPitch - 10), Theme.plan)
  }

  private func drawReasons(_ stack: RowStack, _ box: Box, in sketch: inout Sketch) {
    let type = sketch.type
    sketch.text(
      type.shortened(reasonsTitle, to: box.width, Theme.strong),
      at: Point(box.x.start, box.y.start + 10), Theme.strong)
    let top = box.y.start + Self.headHeight
    guard !reasons.isEmpty else {
      sketch.lines(
        type.lines(of: noReasonsText, width: box.width, limit: 2, Theme.label),
        at: Point(box.x.start, top + 16), Theme.label, color: Theme.muted)
      return
    }
    let shown = reasons.prefix(stack.count)
    let labelWidth = min(type.widest(of: shown.map(\.label), Theme.label), 168).rounded(.up)
    let figureWidth = min(type.widest(of: shown.map(\.countText), Theme.label), 96).rounded(.up)
    let largest = shown.reduce(1) { max($0, $1.count) }
    let scale = LinearScale(
      domain: Span(0, Double(largest)),
      range: Span(box.x.start + labelWidth + 12, box.x.end - figureWidth - 12))
    for (index, reason) in shown.enumerated() {
      let middle = stack.middle(of: index, top: top)
      sketch.text(
        type.shortened(reason.label, to: labelWidth, Theme.label),
        at: Point(box.x.start, middle), Theme.label)
      sketch.fill(
        Box(
          left: scale.range.start, top: middle - 7,
          right: scale.position(of: Double(max(reason.count, 0))), bottom: middle + 7),
        Theme.tint)
      sketch.text(
        type.shortened(reason.countText, to: figureWidth, Theme.label),
        at: Point(box.x.end, middle), Theme.label, anchor: .end)
    }
    sketch.line(
      from: Point(scale.range.start, top), to: Point(scale.range.start, top + stack.height),
      Theme.plan)
    stack.drawRest(at: box.x.start, top: top, in: &sketch)
  }
}
