package import Charts

/// The text engine of one worker: measures and shapes texts in the one face of all pictures.
///
/// An instance belongs to one thread; make one for each worker. The first use of the face costs
/// some ten milliseconds, each text after that is set once and remembered.
package final class Typesetter: TextMeasuring {
  /// A text in a style, told apart by its bytes: equal characters may have different glyphs.
  private struct Key: Hashable {
    let text: String
    let style: TextStyle

    static func == (left: Key, right: Key) -> Bool {
      left.style == right.style && left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(style)
      if text.utf8.withContiguousStorageIfAvailable({ hasher.combine(bytes: .init($0)) }) == nil {
        for byte in text.utf8 { hasher.combine(byte) }
      }
    }
  }

  /// The most texts that are remembered, so that memory does not grow with the number of charts.
  private static let mostShapes = 16_384

  private let context: TextContext
  private let layout: TextLayout
  private let shaper: TextShaper
  private let regular: FontFace
  private let bold: FontFace
  private var faces: [TextStyle: FontFace] = [:]
  private var shapes: [Key: ShapedText] = [:]

  /// Loads the face, regular and bold.
  ///
  /// - Throws: `CanvasError.missingFace` when Noto Sans CJK SC is not installed.
  package convenience init() throws(CanvasError) {
    try self.init(family: FontFace.family)
  }

  /// Loads a face by its family's name.
  init(family: String) throws(CanvasError) {
    let context = TextContext(fontMap: FontMap())
    regular = try FontFace.verified(isBold: false, family: family, context: context)
    bold = try FontFace.verified(isBold: true, family: family, context: context)
    self.context = context
    layout = TextLayout(context: context)
    shaper = TextShaper(context: context)
  }

  /// The names and versions of what draws the texts.
  package var fontStack: FontStack { FontStack(faces: [regular, bold]) }

  package func width(of text: String, style: TextStyle) -> Double {
    shape(text, style: style).width
  }

  /// Returns the code points of a text that the face has no sign for; empty when all is well.
  package func missingCodePoints(of text: String, style: TextStyle) -> [UInt32] {
    shape(text, style: style).missing
  }

  /// Returns a text's glyphs.
  func shape(_ text: String, style: TextStyle) -> ShapedText {
    let key = Key(text: text, style: style)
    if let shape = shapes[key] { return shape }
    let shape = shaper.shape(text, face: face(for: style))
    if shapes.count >= Self.mostShapes { shapes.removeAll(keepingCapacity: true) }
    shapes[key] = shape
    return shape
  }

  /// Draws a text as text, for documents.
  func show(_ text: String, style: TextStyle, at origin: Point, on context: DrawingContext) {
    layout.show(text, face: face(for: style), at: origin, on: context)
  }

  /// Returns the face in a style.
  private func face(for style: TextStyle) -> FontFace {
    if let face = faces[style] { return face }
    guard let face = FontFace(style: style, family: regular.family, context: context) else {
      fatalError("Pango loads no font at one size although it does at another")
    }
    faces[style] = face
    return face
  }
}
