import CPango
import Charts

/// The owner of a Pango font: the one face of all pictures, at one size and weight.
final class FontFace {
  /// The family of all texts.
  static let family = "Noto Sans CJK SC"

  /// The C object; used only inside this module's owners.
  let pointer: UnsafeMutablePointer<PangoFont>
  /// The family that was asked for and loaded.
  let family: String
  /// The family with its weight: `Noto Sans CJK SC Bold`.
  let name: String
  /// The revision that the font's file states: `2.004`.
  let revision: String
  /// The description that layouts ask for this face by.
  let description: FontDescription

  /// Loads the face for a style.
  ///
  /// - Throws: `CanvasError.missingFace` when the system has put another face in its place.
  init(
    style: TextStyle, family: String = FontFace.family, context: TextContext
  ) throws(CanvasError) {
    let wanted = FontDescription(family: family, style: style)
    guard let pointer = pango_context_load_font(context.pointer, wanted.pointer) else {
      throw .missingFace(wanted: family, loaded: "")
    }
    let loaded = FontDescription(of: pointer)
    guard loaded.family == family, loaded.isBold == style.isBold else {
      g_object_unref(pointer)
      let wantedName = family + (style.isBold ? " Bold" : "")
      throw .missingFace(wanted: wantedName, loaded: loaded.family + (loaded.isBold ? " Bold" : ""))
    }
    self.pointer = pointer
    self.family = family
    self.name = family + (style.isBold ? " Bold" : "")
    self.description = wanted
    let revision = cpango_font_revision(pointer)
    let thousandths = (UInt64(revision) * 1_000 + 0x8000) >> 16
    let fraction = String(thousandths % 1_000)
    let zeros = String(repeating: "0", count: 3 - fraction.count)
    self.revision = "\(thousandths / 1_000).\(zeros)\(fraction)"
  }

  deinit {
    g_object_unref(pointer)
  }
}
