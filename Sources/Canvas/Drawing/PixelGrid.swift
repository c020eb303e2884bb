import Charts

/// The raster of device pixels: straight edges that lie on it are sharp, quick and compress well.
struct PixelGrid {
  /// The number of device pixels for a logical one.
  let scale: Double

  /// Returns the nearest place between two pixels.
  func edge(_ value: Double) -> Double {
    (value * scale).rounded() / scale
  }

  /// Returns an interval between pixels that is at least one pixel long when it has any length.
  func span(from start: Double, length: Double) -> (start: Double, length: Double) {
    let first = edge(start)
    let last = edge(start + length)
    guard length > 0 else { return (first, 0) }
    return (first, max(last - first, 1 / scale))
  }

  /// Returns a line's width as a whole number of pixels, at least one.
  func lineWidth(_ width: Double) -> Double {
    max((width * scale).rounded(), 1) / scale
  }

  /// Returns the middle of a line of a width so that both its edges lie between pixels.
  func middle(_ value: Double, lineWidth: Double) -> Double {
    let half = lineWidth / 2
    return edge(value - half) + half
  }

  /// Returns a line along the raster with its sides and its ends between pixels.
  func snapped(_ points: [Point], lineWidth: Double) -> [Point] {
    points.indices.map { index in
      let point = points[index]
      let neighbours = [index - 1, index + 1].filter(points.indices.contains).map { points[$0] }
      // A coordinate that a neighbour shares is the middle of the line between them.
      let isOnVertical = neighbours.contains { $0.x == point.x }
      let isOnHorizontal = neighbours.contains { $0.y == point.y }
      return Point(
        isOnVertical ? middle(point.x, lineWidth: lineWidth) : edge(point.x),
        isOnHorizontal ? middle(point.y, lineWidth: lineWidth) : edge(point.y))
    }
  }

  /// Returns whether a line runs along the raster only.
  static func isRectilinear(_ points: [Point]) -> Bool {
    zip(points, points.dropFirst()).allSatisfy { $0.x == $1.x || $0.y == $1.y }
  }
}
