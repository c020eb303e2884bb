import CCairo
import CPango
import Charts

/// The owner of a Pango layout: sets one line of text at a time, as text, for documents.
final class TextLayout {
  private let pointer: OpaquePointer
  private let context: TextContext
  private let attributes = TextAttributes()

  /// Creates a layout that draws from the chosen face alone, never from another one.
  init(context: TextContext) {
    guard let pointer = pango_layout_new(context.pointer) else {
      fatalError("Pango returned no layout although it always returns one")
    }
    self.pointer = pointer
    self.context = context
    pango_layout_set_attributes(pointer, attributes.pointer)
    pango_layout_set_auto_dir(pointer, 0)
    pango_layout_set_single_paragraph_mode(pointer, 1)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(pointer))
  }

  /// Sets a text and draws it with its baseline at a point.
  func show(_ text: String, face: FontFace, at origin: Point, on context: DrawingContext) {
    guard let line = set(text, face: face) else { return }
    cairo_move_to(context.pointer, origin.x, origin.y)
    pango_cairo_show_layout_line(context.pointer, line)
    cairo_new_path(context.pointer)
  }

  /// Sets a text; the line is valid until the next one.
  private func set(_ text: String, face: FontFace) -> UnsafeMutablePointer<PangoLayoutLine>? {
    pango_layout_set_font_description(pointer, face.description.pointer)
    var text = Self.singleLine(text)
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        pango_layout_set_text(pointer, characters.baseAddress, Int32(characters.count))
      }
    }
    return pango_layout_get_line_readonly(pointer, 0)
  }

  /// Returns a text with line ends and tabs as spaces: a cell's name may well hold some.
  static func singleLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xE2 || $0 == 0xC2 }) else { return text }
    var line = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: line.unicodeScalars.append(" ")
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
