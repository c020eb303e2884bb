import CPango
import Charts

/// The owner of a Pango font: the one face of all pictures, at one size and weight.
final class FontFace {
  /// The family of all texts.
  static let family = "Noto Sans CJK SC"

  /// The C object; used only inside this module's owners.
  let pointer: UnsafeMutablePointer<PangoFont>
  /// The family that was loaded.
  let family: String
  /// A Boolean value indicating whether a bold weight was loaded.
  let isBold: Bool
  /// The description that layouts ask for this face by.
  let description: FontDescription
  /// The attributes that texts ask for this face by.
  let attributes: TextAttributes

  /// Loads a face: the one that was asked for, or what the system puts in its place.
  ///
  /// Nil when the system has no fonts at all.
  init?(style: TextStyle, family: String, context: TextContext) {
    let wanted = FontDescription(family: family, style: style)
    guard let pointer = pango_context_load_font(context.pointer, wanted.pointer) else { return nil }
    self.pointer = pointer
    description = wanted
    attributes = TextAttributes(wanted)
    let loaded = FontDescription(of: pointer)
    self.family = loaded.family
    isBold = loaded.isBold
  }

  deinit {
    g_object_unref(pointer)
  }

  /// The family with its weight: `Noto Sans CJK SC Bold`.
  var name: String { Self.name(family: family, isBold: isBold) }

  /// The revision that the font's file states: `2.004`.
  var revision: String {
    let thousandths = (UInt64(cpango_font_revision(pointer)) * 1_000 + 0x8000) >> 16
    let fraction = String(thousandths % 1_000)
    return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }

  /// Loads the face of all pictures and makes sure that it is the one.
  ///
  /// - Throws: `CanvasError.missingFace` when the system has put another face in its place.
  static func verified(
    isBold: Bool, family: String, context: TextContext
  ) throws(CanvasError) -> FontFace {
    let style = TextStyle(size: 12, isBold: isBold)
    let face = FontFace(style: style, family: family, context: context)
    guard let face, face.family == family, face.isBold == isBold else {
      throw .missingFace(
        wanted: name(family: family, isBold: isBold), loaded: face?.name ?? "")
    }
    return face
  }

  /// Returns a family's name with its weight.
  private static func name(family: String, isBold: Bool) -> String {
    isBold ? family + " Bold" : family
  }
}
