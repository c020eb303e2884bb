import Canvas
import Charts

/// The characters for which the charts' face has a sign.
package struct ChartGlyphs {
  private let typesetter: Typesetter

  /// Loads the face.
  ///
  /// - Throws: `drawing` where it is not installed.
  package init() throws(RendererError) {
    do throws(CanvasError) {
      typesetter = try Typesetter()
    } catch {
      throw .drawing(error.description)
    }
  }

  /// Returns the code points of a text that charts cannot show; empty when all is well.
  package func missing(in text: String) -> [UInt32] {
    typesetter.missingCodePoints(of: text, style: TextStyle(size: 14))
  }

  /// Returns whether a text holds nothing but what the face surely has, so that it need not be
  /// loaded: ASCII, the ideographs of GB 2312 and their neighbours, and full-width signs.
  package static func surelyShows(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20...0x7E, 0x3001...0x3003, 0x4E00...0x9FA5, 0xFF01...0xFF5E: true
      default: false
      }
    }
  }
}
