import CCairo
import CPango

/// The owner of a Pango context: how texts are set, the same for measuring and drawing.
///
/// Nothing is hinted or rounded, so that a text of twice the size is exactly twice as wide.
final class TextContext {
  /// The C object; used only inside this module's owners.
  let pointer: OpaquePointer
  private let fontMap: FontMap

  /// Creates a context for simplified Chinese from left to right.
  init(fontMap: FontMap) {
    guard let pointer = pango_font_map_create_context(fontMap.pointer) else {
      fatalError("Pango returned no context although it always returns one")
    }
    self.pointer = pointer
    self.fontMap = fontMap
    pango_context_set_language(pointer, pango_language_from_string("zh-CN"))
    pango_context_set_base_dir(pointer, PANGO_DIRECTION_LTR)
    pango_context_set_round_glyph_positions(pointer, 0)
    let options = cairo_font_options_create()
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(pointer, options)
    cairo_font_options_destroy(options)
    // Fonts are loaded at the bitmap's scale, so that their glyphs are the ones drawn.
    var matrix = PangoMatrix(xx: Bitmap.scale, xy: 0, yx: 0, yy: Bitmap.scale, x0: 0, y0: 0)
    pango_context_set_matrix(pointer, &matrix)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(pointer))
  }
}
