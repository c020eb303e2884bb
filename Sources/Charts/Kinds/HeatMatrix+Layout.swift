extension HeatMatrix {
  private static let usualPitch = 32.0
  private static let leastPitch = 22.0
  private static let gap = 2.0
  private static let signWidth = 18.0
  /// Columns are no wider, so that few of them stay a table.
  private static let widestColumn = 168.0

  /// How the cells are set, alike in the whole matrix.
  private struct CellStyle {
    var columns: BandScale
    var height: Double
    var text: TextStyle
    /// The width of the widest figure, cut to the cell.
    var figure: Double
    var hasSigns: Bool

    /// The width of a sign and a figure side by side.
    var content: Double { figure + (hasSigns ? HeatMatrix.signWidth : 0) }
  }

  /// Lays the matrix out.
  func scene(measuring: any TextMeasuring) -> Scene {
    let legend = LegendItem.items(legendStatuses.map { .sign($0) }, legendTexts)
    let isEmpty = rowLabels.isEmpty || columnLabels.isEmpty
    let frame = ChartFrame(text, legend: isEmpty ? [] : legend, measuring: measuring)
    guard !isEmpty else { return frame.emptyScene(emptyText) }
    let widestLabel = columnLabels.count > 6 ? 128.0 : 176
    let labelWidth =
      min(frame.fitter.widest(of: rowLabels, Theme.label), widestLabel).rounded(.up) + 16
    let columns = columns(labelWidth: labelWidth)
    let heads = columnLabels.map {
      frame.fitter.balancedLines(of: $0, width: columns.step - 12, limit: 3, Theme.small)
    }
    let deepest = heads.reduce(1) { max($0, $1.count) }
    let headHeight = Double(deepest) * Theme.small.lineHeight + 8
    let stack = RowStack(
      count: rowLabels.count, usual: Self.usualPitch, least: Self.leastPitch,
      available: frame.largestBodyHeight - headHeight)
    let style = cellStyle(columns, height: stack.pitch, frame.fitter)
    return frame.scene(bodyHeight: headHeight + stack.height + 4) { sketch, body in
      let top = body.y.start + headHeight
      drawHeads(heads, columns, bottom: top - 6, in: &sketch)
      for row in 0..<stack.count {
        let middle = stack.middle(of: row, top: top)
        sketch.text(
          sketch.fitter.shortened(rowLabels[row], to: labelWidth - 16, Theme.label),
          at: Point(body.x.start, middle), Theme.label)
        guard row < cells.count else { continue }
        draw(cells[row], style, middle, in: &sketch)
      }
      stack.drawRest(at: body.x.start, top: top, in: &sketch)
    }
  }

  private func columns(labelWidth: Double) -> BandScale {
    let left = Theme.margin + labelWidth
    let widest = left + Self.widestColumn * Double(columnLabels.count)
    return BandScale(
      count: columnLabels.count, range: Span(left, min(widest, text.extent.width - Theme.margin)))
  }

  /// Chooses how cells are set: figures are made smaller, then lose their signs, before they are
  /// cut.
  private func cellStyle(
    _ columns: BandScale, height: Double, _ fitter: TextFitter
  ) -> CellStyle {
    let labels = cells.flatMap { $0.prefix(columns.count).map(\.label) }
    let room = columns.step - Self.gap - 8
    var style = CellStyle(
      columns: columns, height: height, text: Theme.label,
      figure: fitter.widest(of: labels, Theme.label),
      hasSigns: cells.contains { $0.contains { $0.status != nil } })
    if style.content > room {
      style.text = Theme.small
      style.figure = fitter.widest(of: labels, Theme.small)
    }
    if style.content > room { style.hasSigns = false }
    style.figure = min(style.figure.rounded(.up), room)
    return style
  }

  private func drawHeads(
    _ heads: [[String]], _ columns: BandScale, bottom: Double, in sketch: inout Sketch
  ) {
    for (index, lines) in heads.enumerated() {
      let half = Double(lines.count) * Theme.small.lineHeight / 2
      sketch.lines(
        lines, at: Point(columns.middle(of: index), bottom - half), Theme.small,
        color: Theme.muted, anchor: .middle)
    }
  }

  /// Returns a cell's tint: one for each fifth, rounded down, so that only what is done looks so.
  static func tint(of rate: Double) -> Color {
    let fifths = (min(max(rate, 0), 1) * 5).rounded(.down)
    return Theme.palestRate.mixed(with: Theme.fullRate, share: fifths / 5)
  }

  private func draw(
    _ cells: [Cell], _ style: CellStyle, _ y: Double, in sketch: inout Sketch
  ) {
    let half = (style.height - Self.gap) / 2
    for (index, cell) in cells.prefix(style.columns.count).enumerated() {
      let left = style.columns.start(of: index)
      let rate = ChartNumber.length(cell.rate)
      let tint = rate.map { Self.tint(of: $0) }
      sketch.fill(
        Box(
          left: left + Self.gap / 2, top: y - half,
          right: left + style.columns.step - Self.gap / 2, bottom: y + half),
        tint ?? Theme.band)
      draw(
        cell, style, Point(style.columns.middle(of: index), y), isTinted: rate != nil, &sketch)
    }
  }

  private func draw(
    _ cell: Cell, _ style: CellStyle, _ middle: Point, isTinted: Bool, _ sketch: inout Sketch
  ) {
    if style.hasSigns, let status = cell.status {
      let center = Point(middle.x - style.content / 2 + 5, middle.y)
      // A pale rim keeps the sign's colour readable on full tints.
      if isTinted { sketch.symbol(status.shape, at: center, size: 13, Theme.paper) }
      sketch.sign(status, at: center, size: 9)
    }
    sketch.text(
      sketch.fitter.shortened(cell.label, to: style.figure, style.text),
      at: Point(middle.x + style.content / 2, middle.y), style.text,
      color: isTinted ? Theme.ink : Theme.muted, anchor: .end)
  }
}
