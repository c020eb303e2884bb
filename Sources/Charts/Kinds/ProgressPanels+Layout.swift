extension ProgressPanels {
  private static let columns = 2
  private static let columnGap = 40.0
  private static let rowGap = 16.0
  private static let panelHeight = 172.0

  /// Lays the chart out, two panels abreast.
  func scene(measuring: any TextMeasuring) -> Scene {
    let frame = ChartFrame(text, legend: [], measuring: measuring)
    guard !panels.isEmpty else { return frame.emptyScene(emptyText) }
    let columns = min(Self.columns, panels.count)
    let gaps = Self.columnGap * Double(columns - 1)
    let width = (text.extent.width - 2 * Theme.margin - gaps) / Double(columns)
    let rows = stride(from: 0, to: panels.count, by: columns).map { first in
      panels[first..<min(first + columns, panels.count)].map { panel in
        (
          panel,
          frame.fitter.balancedLines(of: panel.text.title, width: width, limit: 2, Theme.strong)
        )
      }
    }
    let heads = rows.map { row in
      Double(row.map(\.1.count).max() ?? 0) * Theme.strong.lineHeight
    }
    let height =
      heads.reduce(0, +) + Self.panelHeight * Double(rows.count)
      + Self.rowGap * Double(rows.count - 1)
    return frame.scene(bodyHeight: height) { sketch, body in
      var top = body.y.start
      for (row, head) in zip(rows, heads) {
        for (column, (panel, title)) in row.enumerated() {
          let left = body.x.start + Double(column) * (width + Self.columnGap)
          let middle = top + Double(title.count) * Theme.strong.lineHeight / 2
          sketch.lines(title, at: Point(left, middle), Theme.strong)
          panel.drawPanel(
            Box(
              left: left, top: top + head, right: left + width,
              bottom: top + head + Self.panelHeight), in: &sketch)
        }
        top += head + Self.panelHeight + Self.rowGap
      }
    }
  }
}
