import CPango

/// Turns texts of one line into glyphs.
///
/// Pango's layouts would do this too, but they load every glyph for its outline's extent, which
/// nobody asks for.
final class TextShaper {
  private let context: TextContext
  private let glyphs: UnsafeMutablePointer<PangoGlyphString>

  /// Creates a shaper.
  init(context: TextContext) {
    guard let glyphs = pango_glyph_string_new() else {
      fatalError("Pango returned no glyph string although it always returns one")
    }
    self.context = context
    self.glyphs = glyphs
  }

  deinit {
    pango_glyph_string_free(glyphs)
  }

  /// Returns a text's glyphs in a face, and in no other one.
  func shape(_ text: String, face: FontFace) -> ShapedText {
    var shape = ShapedText(face: face)
    var text = TextLayout.singleLine(text)
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress, !characters.isEmpty else { return }
        let count = Int32(characters.count)
        let items = pango_itemize(
          context.pointer, start, 0, count, face.attributes.pointer, nil)
        var next = items
        while let node = next {
          if let item = node.pointee.data?.assumingMemoryBound(to: PangoItem.self) {
            pango_shape_full(
              start + Int(item.pointee.offset), item.pointee.length, start, count,
              &item.pointee.analysis, glyphs)
            shape.append(glyphs.pointee)
            pango_item_free(item)
          }
          next = node.pointee.next
        }
        g_list_free(items)
      }
    }
    return shape
  }
}
