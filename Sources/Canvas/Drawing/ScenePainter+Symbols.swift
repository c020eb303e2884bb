import Charts

extension ScenePainter {
  /// Draws a sign; the shapes differ in outline, so that they can be told apart in grey.
  func paint(_ mark: SymbolMark) {
    let radius = mark.size / 2
    switch mark.shape {
    case .circle:
      context.addCircle(center: mark.center, radius: radius)
      context.fill(mark.color)
    case .ring:
      // The line lies inside the diameter.
      let line = max(mark.size / 6, 1)
      context.addCircle(center: mark.center, radius: radius - line / 2)
      context.stroke(mark.color, width: line, corner: .round)
    case .triangle, .diamond, .square, .dash:
      context.addLine(corners(of: mark), isClosed: true)
      context.fill(mark.color)
    }
  }

  /// Returns the corners of a sign that has any.
  private func corners(of mark: SymbolMark) -> [Point] {
    let (x, y, radius) = (mark.center.x, mark.center.y, mark.size / 2)
    switch mark.shape {
    case .triangle:
      return [
        Point(x, y - radius), Point(x + radius, y + radius * 0.85),
        Point(x - radius, y + radius * 0.85),
      ]
    case .diamond:
      return [
        Point(x, y - radius), Point(x + radius, y), Point(x, y + radius), Point(x - radius, y),
      ]
    case .square:
      // Slightly smaller, so that it looks as large as the circle.
      let half = grid.edge(radius * 0.88)
      let (left, top) = (grid.edge(x - half), grid.edge(y - half))
      return [
        Point(left, top), Point(left + 2 * half, top), Point(left + 2 * half, top + 2 * half),
        Point(left, top + 2 * half),
      ]
    case .dash:
      let (top, height) = grid.span(from: y - mark.size / 12, length: max(mark.size / 6, 1))
      return [
        Point(x - radius, top), Point(x + radius, top), Point(x + radius, top + height),
        Point(x - radius, top + height),
      ]
    case .circle, .ring:
      return []
    }
  }
}
