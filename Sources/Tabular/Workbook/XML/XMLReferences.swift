/// Replaces references and line ends in text (XML 1.0, §2.11, §3.3.3 and §4.6).
enum XMLReferences {
  /// Where a text stands.
  enum Form {
    /// Between tags.
    case content
    /// In a CDATA section, where nothing is a reference.
    case literal
    /// In an attribute, where white space is a space.
    case attribute
  }

  /// The longest reference, `&#x10FFFF;` with leading zeros.
  private static let maximumLength = 16

  private static let entities: [(name: StaticString, character: UInt8)] = [
    ("amp", UInt8(ascii: "&")), ("lt", UInt8(ascii: "<")), ("gt", UInt8(ascii: ">")),
    ("quot", UInt8(ascii: "\"")), ("apos", UInt8(ascii: "'")),
  ]

  /// Appends text with its references replaced and its line ends as line feeds.
  ///
  /// - Parameters:
  ///   - text: The text as it stands in the part.
  ///   - bytes: Where it goes.
  ///   - form: Where it stands.
  /// - Returns: False where a reference is unknown or malformed; without a document type there
  ///   are no entities but the five.
  static func append(
    _ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8], as form: Form = .content
  ) -> Bool {
    var place = 0
    while place < text.count {
      switch text[place] {
      case UInt8(ascii: "&") where form != .literal:
        let rest = text[(place + 1)...].prefix(maximumLength)
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
          let encoded = scalar(of: rest[..<end]).flatMap(Unicode.UTF8.encode)
        else { return false }
        bytes.append(contentsOf: encoded)
        place = end
      case 0x0D:
        bytes.append(form == .attribute ? 0x20 : 0x0A)
        if place + 1 < text.count, text[place + 1] == 0x0A { place += 1 }
      case 0x09 where form == .attribute, 0x0A where form == .attribute: bytes.append(0x20)
      case let byte: bytes.append(byte)
      }
      place += 1
    }
    return true
  }

  private static func scalar(of reference: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    guard reference.first == UInt8(ascii: "#") else {
      for (name, character) in entities
      where name.withUTF8Buffer({ reference.elementsEqual($0) }) {
        return Unicode.Scalar(character)
      }
      return nil
    }
    let digits = reference.dropFirst()
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let first = text.first, first.isHexDigit,
      let code = UInt32(text, radix: isHexadecimal ? 16 : 10), isCharacter(code)
    else { return nil }
    return Unicode.Scalar(code)
  }

  /// XML 1.0 has no control characters but three.
  private static func isCharacter(_ code: UInt32) -> Bool {
    code >= 0x20 ? code != 0xFFFE && code != 0xFFFF : code == 9 || code == 10 || code == 13
  }
}
