import CCairo
import CPango

/// The names and versions of what draws the pictures; another stack may draw other pixels.
package struct FontStack: Sendable, Hashable {
  /// Cairo's version: `1.16.0`.
  package var cairo: String
  /// Pango's version: `1.50.12`.
  package var pango: String
  /// The loaded faces with their revision: `Noto Sans CJK SC 2.004`.
  package var faces: [String]

  /// Describes loaded faces.
  init(faces: [FontFace]) {
    cairo = String(cString: cairo_version_string())
    pango = String(cString: pango_version_string())
    self.faces = faces.map { "\($0.name) \($0.revision)" }
  }

  /// Loads the face anew and describes it.
  ///
  /// - Throws: `CanvasError.missingFace` when Noto Sans CJK SC is not installed.
  package static func current() throws(CanvasError) -> FontStack {
    try Typesetter().fontStack
  }
}

extension FontStack: CustomStringConvertible {
  /// The stack in one line: `cairo 1.16.0, pango 1.50.12, Noto Sans CJK SC 2.004, …`.
  package var description: String {
    (["cairo \(cairo)", "pango \(pango)"] + faces).joined(separator: ", ")
  }
}
