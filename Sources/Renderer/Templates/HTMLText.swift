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
      for (place, byte) in utf8.enumerated() where isSpecial[Int(byte)] {
        bytes.append(contentsOf: utf8[start..<place])
        start = place + 1
        switch byte {
        case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
        case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
        default: break
        }
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  /// One answer for each byte.
  private static let isSpecial: [Bool] = (0...UInt8.max).map { byte in
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    case 0x09, 0x0A: false
    default: byte < 0x20
    }
  }
}
