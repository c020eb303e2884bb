/// A small sign around a point.
package struct SymbolMark: Sendable, Hashable {
  /// The sign's shape; each status has its own.
  package enum Shape: String, Sendable, CaseIterable, Hashable {
    case circle, triangle, diamond, square, ring, dash
  }

  /// The middle.
  package var center: Point
  /// The shape.
  package var shape: Shape
  /// The diameter.
  package var size: Double
  /// The colour.
  package var color: Color

  /// Creates a symbol.
  package init(center: Point, shape: Shape, size: Double, color: Color) {
    self.center = center
    self.shape = shape
    self.size = size
    self.color = color
  }
}
