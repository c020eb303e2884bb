/// A rectangle for layouts: where a text or a mark lies.
struct Box: Sendable, Hashable {
  /// The horizontal stretch, from left to right.
  var x: Span
  /// The vertical stretch, from top to bottom.
  var y: Span

  /// Creates a rectangle from its edges.
  init(left: Double, top: Double, right: Double, bottom: Double) {
    x = Span(left, right)
    y = Span(top, bottom)
  }

  /// The width.
  var width: Double { x.length }

  /// The height.
  var height: Double { y.length }

  /// Tells whether two rectangles share more than an edge.
  func overlaps(_ other: Box) -> Bool {
    x.start < other.x.end && other.x.start < x.end && y.start < other.y.end
      && other.y.start < y.end
  }

  /// Tells whether another rectangle lies wholly inside.
  func contains(_ other: Box) -> Bool {
    other.x.start >= x.start && other.x.end <= x.end && other.y.start >= y.start
      && other.y.end <= y.end
  }
}
