extension HeatMatrix {
  private static let usualPitch = 32.0
  private static let leastPitch = 22.0
  private static let gap = 2.0
  /// Columns are no wider, so that few of them stay a table.
  private static let widestColumn = 168.0
  private static let palest = Color(0xF0F4FA)
  /// The tint of a rate of 1; ink keeps a contrast above 4.5 on it.
  private static let fullest = Color(0x78A3D6)

  /// Lays the matrix out.
  func scene(measuring: any TextMeasuring) -> Scene {
    let legend = LegendItem.items(legendStatuses.map { .sign($0) }, legendTexts)
    let isEmpty = rowLabels.isEmpty || columnLabels.isEmpty
    let frame = ChartFrame(text, legend: isEmpty ? [] : legend, measuring: measuring)
    guard !isEmpty else { return frame.emptyScene(emptyText) }
    let width = Theme.width - 2 * Theme.margin
    let labelWidth = min(frame.type.widest(of: rowLabels, Theme.label), 176).rounded(.up) + 16
    let columns = BandScale(
      count: columnLabels.count,
      range: Span(
        Theme.margin + labelWidth,
        Theme.margin
          + min(width, labelWidth + Self.widestColumn * Double(columnLabels.count))))
    let heads = columnLabels.map {
      frame.type.balancedLines(of: $0, width: columns.step - 12, limit: 3, Theme.small)
    }
    let deepest = heads.reduce(1) { max($0, $1.count) }
    let headHeight = Double(deepest) * Theme.small.lineHeight + 8
    let stack = RowStack(
      count: rowLabels.count, usual: Self.usualPitch, least: Self.leastPitch,
      available: frame.largestBodyHeight - headHeight)
    return frame.scene(bodyHeight: headHeight + stack.height + 4) { sketch, body in
      let top = body.y.start + headHeight
      drawHeads(heads, columns, bottom: top - 6, in: &sketch)
      for row in 0..<stack.count {
        let middle = stack.middle(of: row, top: top)
        sketch.text(
          sketch.type.shortened(rowLabels[row], to: labelWidth - 16, Theme.label),
          at: Point(body.x.start, middle), Theme.label)
        guard row < cells.count else { continue }
        draw(cells[row], columns, Point(0, middle), height: stack.pitch, in: &sketch)
      }
      stack.drawRest(at: body.x.start, top: top, in: &sketch)
    }
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

  private func draw(
    _ cells: [Cell], _ columns: BandScale, _ row: Point, height: Double, in sketch: inout Sketch
  ) {
    for (index, cell) in cells.prefix(columns.count).enumerated() {
      let box = Box(
        left: columns.start(of: index) + Self.gap / 2, top: row.y - height / 2 + Self.gap / 2,
        right: columns.start(of: index) + columns.step - Self.gap / 2,
        bottom: row.y + height / 2 - Self.gap / 2)
      let rate = ChartNumber.length(cell.rate)
      let tint = rate.map { Self.palest.mixed(with: Self.fullest, share: $0) }
      sketch.fill(box, tint ?? Theme.band)
      draw(cell, in: box, isTinted: rate != nil, &sketch)
    }
  }

  private func draw(_ cell: Cell, in box: Box, isTinted: Bool, _ sketch: inout Sketch) {
    let inset = min(12, box.width / 8)
    var left = box.x.start + inset
    if let status = cell.status {
      let center = Point(left + 5, box.y.middle)
      // A pale rim keeps the sign's colour readable on full tints.
      if isTinted { sketch.symbol(status.shape, at: center, size: 14, Theme.paper) }
      sketch.sign(status, at: center, size: 9)
      left += 16
    }
    let right = box.x.end - inset
    let label = sketch.type.shortened(cell.label, to: right - left, Theme.label)
    sketch.text(
      label, at: Point(right, box.y.middle), Theme.label,
      color: isTinted ? Theme.ink : Theme.muted, anchor: .end)
  }
}
