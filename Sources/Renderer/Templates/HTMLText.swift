/// Makes texts safe for HTML.
enum HTMLText {
  /// Adds a text in which nothing can be taken for markup, in element content or inside a quoted
  /// attribute.
  ///
  /// `Müller & <b>"Sohn"</b>` → `Müller &amp; &lt;b&gt;&quot;Sohn&quot;&lt;/b&gt;`
  ///
  /// Every byte is looked at, not every character: a quote with a combining mark behind it is one
  /// character, and still ends an attribute.
  ///
  /// - Parameters:
  ///   - text: Any text; control characters other than tab and line feed are left out.
  ///   - bytes: What was written before.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      // Letters, Chinese ones among them, lie above all that is replaced.
      for place in utf8.indices where utf8[place] <= UInt8(ascii: ">") {
        guard let replacement = replacement(of: utf8[place]) else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<place]))
        bytes.append(contentsOf: replacement.utf8)
        start = place + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
  }

  /// What stands in the place of a byte; nil where it stands for itself.
  private static func replacement(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x09, 0x0A: nil
    default: byte < 0x20 ? "" : nil
    }
  }
}
