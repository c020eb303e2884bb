import CPango
import Charts

/// The owner of a Pango font description: family, weight and size in logical pixels.
final class FontDescription {
  /// The C object; used only inside this module's owners.
  let pointer: OpaquePointer

  /// Describes a family in a style.
  init(family: String, style: TextStyle) {
    guard let pointer = pango_font_description_new() else {
      fatalError("Pango returned no font description although it always returns one")
    }
    self.pointer = pointer
    pango_font_description_set_family(pointer, family)
    let weight = style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL
    pango_font_description_set_weight(pointer, weight)
    // An absolute size is in pixels; the other kind is in points and depends on a resolution.
    pango_font_description_set_absolute_size(pointer, style.size * Double(PANGO_SCALE))
  }

  /// Describes a font that was loaded.
  init(of font: UnsafeMutablePointer<PangoFont>) {
    guard let pointer = pango_font_describe(font) else {
      fatalError("Pango returned no font description although it always returns one")
    }
    self.pointer = pointer
  }

  deinit {
    pango_font_description_free(pointer)
  }

  /// The family's name; empty without one.
  var family: String {
    pango_font_description_get_family(pointer).map { String(cString: $0) } ?? ""
  }

  /// A Boolean value indicating whether the weight is bold or heavier.
  var isBold: Bool {
    pango_font_description_get_weight(pointer).rawValue >= PANGO_WEIGHT_BOLD.rawValue
  }
}
