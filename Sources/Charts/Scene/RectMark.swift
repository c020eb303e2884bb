/// A filled or outlined rectangle.
package struct RectMark: Sendable, Hashable {
  /// The left edge.
  package var x: Double
  /// The top edge.
  package var y: Double
  /// The width; negative widths are never made.
  package var width: Double
  /// The height.
  package var height: Double
  /// The fill; nil leaves the inside open.
  package var fill: Color?
  /// The outline; nil draws none.
  package var stroke: Color?

  /// Creates a rectangle.
  package init(
    x: Double, y: Double, width: Double, height: Double, fill: Color?, stroke: Color? = nil
  ) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
    self.fill = fill
    self.stroke = stroke
  }
}
