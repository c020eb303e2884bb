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

/// A point; x grows to the right, y downwards.
package struct Point: Sendable, Hashable {
  /// The distance from the left edge.
  package var x: Double
  /// The distance from the top edge.
  package var y: Double

  /// Creates a point.
  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A colour of the theme as 0xRRGGBB.
package struct Color: Sendable, Hashable {
  /// Red, green and blue, eight bits each.
  package var rgb: UInt32

  /// Creates a colour from 0xRRGGBB.
  package init(_ rgb: UInt32) {
    self.rgb = rgb
  }
}

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

/// A single line of text.
package struct TextMark: Sendable, Hashable {
  /// Which point of the text lies at the mark's position.
  package enum Anchor: String, Sendable, Hashable {
    case start, middle, end
  }

  /// The text, already shortened to fit.
  package var text: String
  /// The anchor's x and the baseline's y.
  package var position: Point
  /// Size and weight.
  package var style: TextStyle
  /// The colour.
  package var color: Color
  /// Where the position lies horizontally.
  package var anchor: Anchor

  /// Creates a text.
  package init(
    text: String, position: Point, style: TextStyle, color: Color, anchor: Anchor = .start
  ) {
    self.text = text
    self.position = position
    self.style = style
    self.color = color
    self.anchor = anchor
  }
}

/// Size and weight of a text; the face is the rasteriser's.
package struct TextStyle: Sendable, Hashable {
  /// The size in logical pixels.
  package var size: Double
  /// A Boolean value indicating whether the text is bold.
  package var isBold: Bool

  /// Creates a style.
  package init(size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }
}

/// Tells how wide texts are; the rasteriser's face answers, tests bring their own.
package protocol TextMeasuring {
  /// Returns the advance width of a text in logical pixels.
  func width(of text: String, style: TextStyle) -> Double
}
