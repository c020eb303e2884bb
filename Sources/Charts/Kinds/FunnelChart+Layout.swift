extension FunnelChart {
  private static let stepPitch = 56.0
  private static let reasonPitch = 32.0
  private static let leastPitch = 22.0
  /// The height of the words over what stands beside the steps.
  static let headHeight = 28.0
  private static let middleGap = 40.0
  private static let growthHeight = 216.0

  /// Lays the chart out: the steps at the left, what stands beside them at the right.
  func scene(measuring: any TextMeasuring) -> Scene {
    let frame = ChartFrame(text, legend: [], measuring: measuring)
    guard !steps.isEmpty else { return frame.emptyScene(emptyText) }
    let stepsHeight = Double(steps.count) * Self.stepPitch
    switch side {
    case .reasons(let title, let reasons, let none):
      let stack = RowStack(
        count: reasons.count, usual: Self.reasonPitch, least: Self.leastPitch,
        available: frame.largestBodyHeight - Self.headHeight)
      let height = max(stepsHeight, Self.headHeight + max(stack.height, 40))
      return frame.scene(bodyHeight: height) { sketch, body in
        let (left, right) = Self.columns(of: body, share: 0.5)
        drawSteps(left, in: &sketch)
        Reasons(title: title, reasons: reasons, none: none).draw(stack, right, in: &sketch)
      }
    case .growth(let chart):
      return frame.scene(bodyHeight: max(stepsHeight, Self.headHeight + Self.growthHeight)) {
        sketch, body in
        let (left, right) = Self.columns(of: body, share: 0.4)
        drawSteps(left, in: &sketch)
        draw(chart, right, in: &sketch)
      }
    }
  }

  /// Returns the columns of the steps and of what stands beside them.
  private static func columns(of body: Box, share: Double) -> (left: Box, right: Box) {
    let middle = body.x.start + ((body.width - middleGap) * share).rounded()
    return (
      Box(left: body.x.start, top: body.y.start, right: middle, bottom: body.y.end),
      Box(left: middle + middleGap, top: body.y.start, right: body.x.end, bottom: body.y.end)
    )
  }

  private func draw(_ chart: ProgressLineChart, _ box: Box, in sketch: inout Sketch) {
    let title = sketch.fitter.shortened(chart.text.title, to: box.width, Theme.strong)
    sketch.text(title, at: Point(box.x.start, box.y.start + 10), Theme.strong)
    chart.drawPanel(
      Box(
        left: box.x.start, top: box.y.start + Self.headHeight, right: box.x.end,
        bottom: box.y.end), in: &sketch)
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
}
