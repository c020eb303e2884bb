extension FunnelChart {
  /// The reasons of the rows that fell out, as bars under a title.
  struct Reasons {
    /// The words over the reasons.
    var title: String
    /// The reasons in testing order.
    var reasons: [Step]
    /// The words where no row fell out.
    var none: String
  }
}

extension FunnelChart.Reasons {
  /// Draws the reasons at the right of the steps.
  func draw(_ stack: RowStack, _ box: Box, in sketch: inout Sketch) {
    let fitter = sketch.fitter
    sketch.text(
      fitter.shortened(title, to: box.width, Theme.strong),
      at: Point(box.x.start, box.y.start + 10), Theme.strong)
    let top = box.y.start + FunnelChart.headHeight
    guard !reasons.isEmpty else {
      sketch.lines(
        fitter.lines(of: none, width: box.width, limit: 2, Theme.label),
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
