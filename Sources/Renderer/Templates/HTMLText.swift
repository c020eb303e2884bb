/// Makes texts safe for HTML.
///
/// The template library compares whole characters, so that a quote with a combining mark behind it
/// would pass its escaping; here every byte is looked at.
enum HTMLText {
  /// Returns a text in which nothing can be taken for markup, in element content or inside a quoted
  /// attribute.
  ///
  /// `Müller & <b>"Sohn"</b>` → `Müller &amp; &lt;b&gt;&quot;Sohn&quot;&lt;/b&gt;`
  ///
  /// - Parameter text: Any text; control characters other than tab and line feed are left out.
  /// - Returns: The text itself where it holds nothing special.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      case 0x09, 0x0A, 0x20...: bytes.append(byte)
      default: continue
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    case 0x09, 0x0A: false
    default: byte < 0x20
    }
  }
}
