/// A finished layout: what is drawn where, back to front, in logical pixels.
///
/// A scene is 800 wide; the rasteriser draws two device pixels for each logical one.
package struct Scene: Sendable, Hashable {
  /// The width in logical pixels.
  package var width: Double
  /// The height in logical pixels.
  package var height: Double
  /// The marks, the hindmost first.
  package var marks: [Mark]

  /// Creates a scene.
  package init(width: Double, height: Double, marks: [Mark] = []) {
    self.width = width
    self.height = height
    self.marks = marks
  }
}

/// One thing that is drawn.
package enum Mark: Sendable, Hashable {
  case rect(RectMark)
  case path(PathMark)
  case symbol(SymbolMark)
  case text(TextMark)
}
