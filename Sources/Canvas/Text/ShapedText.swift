import CCairo
import CPango
import Charts

/// A text as the face's glyphs, ready to be drawn any number of times.
struct ShapedText {
  /// The face whose glyphs these are.
  let face: FontFace
  /// The glyphs with their places from the start of the baseline, in logical pixels.
  var glyphs: [cairo_glyph_t] = []
  /// The advance width in logical pixels.
  var width = 0.0
  /// The code points without a glyph, in their order, each once.
  var missing: [UInt32] = []

  /// Creates an empty text.
  init(face: FontFace) {
    self.face = face
  }

  /// Appends the glyphs of a part of the text.
  mutating func append(_ string: PangoGlyphString) {
    guard let infos = string.glyphs else { return }
    for info in UnsafeBufferPointer(start: infos, count: Int(string.num_glyphs)) {
      let geometry = info.geometry
      if cpango_is_unknown_glyph(info.glyph) != 0 {
        let codePoint = cpango_code_point(info.glyph)
        if !missing.contains(codePoint) { missing.append(codePoint) }
      } else if cpango_is_empty_glyph(info.glyph) == 0 {
        glyphs.append(
          cairo_glyph_t(
            index: UInt(info.glyph), x: width + pango_units_to_double(geometry.x_offset),
            y: pango_units_to_double(geometry.y_offset)))
      }
      width += pango_units_to_double(geometry.width)
    }
  }
}

extension DrawingContext {
  /// Draws a text that was shaped before, its baseline starting at a point.
  func show(_ text: ShapedText, at origin: Point) {
    guard !text.glyphs.isEmpty else { return }
    let font = pango_cairo_font_get_scaled_font(OpaquePointer(text.face.pointer))
    cairo_set_scaled_font(pointer, font)
    withUnsafeTemporaryAllocation(of: cairo_glyph_t.self, capacity: text.glyphs.count) { moved in
      for (index, glyph) in text.glyphs.enumerated() {
        moved.initializeElement(
          at: index,
          to: cairo_glyph_t(index: glyph.index, x: glyph.x + origin.x, y: glyph.y + origin.y))
      }
      cairo_show_glyphs(pointer, moved.baseAddress, Int32(moved.count))
    }
  }
}
