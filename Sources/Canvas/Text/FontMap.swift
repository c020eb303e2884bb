import CPango

/// The owner of a Pango font map.
///
/// Each worker has its own, because the default one is shared by the whole process.
final class FontMap {
  /// The C object; used only inside this module's owners.
  let pointer: UnsafeMutablePointer<PangoFontMap>

  /// Creates a font map over the installed fonts.
  init() {
    guard let pointer = pango_cairo_font_map_new() else {
      fatalError("Pango returned no font map although it always returns one")
    }
    self.pointer = pointer
  }

  deinit {
    g_object_unref(pointer)
  }
}
