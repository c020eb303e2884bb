/// A line through points, or the area that it encloses.
package struct PathMark: Sendable, Hashable {
  /// The corners, at least two.
  package var points: [Point]
  /// The line's colour; nil draws no line.
  package var stroke: Color?
  /// The line's width.
  package var lineWidth: Double
  /// The lengths of dashes and gaps; empty for a solid line.
  package var dashes: [Double]
  /// The fill of the enclosed area; nil for a mere line.
  package var fill: Color?

  /// Creates a path.
  package init(
    points: [Point], stroke: Color?, lineWidth: Double = 1, dashes: [Double] = [],
    fill: Color? = nil
  ) {
    self.points = points
    self.stroke = stroke
    self.lineWidth = lineWidth
    self.dashes = dashes
    self.fill = fill
  }
}
