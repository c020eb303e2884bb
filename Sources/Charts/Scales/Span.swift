/// A directed stretch from a start to an end; the end may lie before the start.
struct Span: Sendable, Hashable {
  /// The value at the start.
  var start: Double
  /// The value at the end.
  var end: Double

  /// Creates a stretch.
  init(_ start: Double, _ end: Double) {
    self.start = start
    self.end = end
  }

  /// The way from start to end; negative when reversed.
  var length: Double { end - start }

  /// The value halfway.
  var middle: Double { start + length / 2 }

  /// The smaller of both ends.
  var lower: Double { min(start, end) }

  /// The larger of both ends.
  var upper: Double { max(start, end) }
}
