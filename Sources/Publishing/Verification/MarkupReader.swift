/// Reads the tags of HTML or SVG one after the other.
struct MarkupReader {
  /// An opening tag.
  struct Tag: Equatable {
    struct Attribute: Equatable {
      /// The name in lower case.
      var name: String
      /// The value with character references decoded; empty where there is none.
      var value: String
    }

    /// The name in lower case.
    var name: String
    var attributes: [Attribute]
    /// The line on which the tag begins, from 1.
    var line: Int
  }

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Returns the next opening tag, or nil at the end.
  mutating func nextTag() -> Tag? {
    while skip(to: UInt8(ascii: "<")) {
      let start = line
      advance()
      if matches("!--") {
        skip(past: "-->")
      } else if let first = current, isLetter(first) {
        let name = word()
        return Tag(name: name, attributes: attributes(), line: start)
      }
    }
    return nil
  }

  /// Returns the text up to an end tag and the line on which it begins.
  mutating func rawText(until name: String) -> (text: String, line: Int) {
    let start = place
    let first = line
    while place < bytes.count && !(current == UInt8(ascii: "<") && matches("</" + name)) {
      advance()
    }
    return (String(decoding: bytes[start..<place], as: UTF8.self), first)
  }

  private mutating func attributes() -> [Tag.Attribute] {
    var found: [Tag.Attribute] = []
    while let byte = current, byte != UInt8(ascii: ">") {
      guard !isSpace(byte), byte != UInt8(ascii: "/") else {
        advance()
        continue
      }
      let name = word()
      skipSpace()
      guard current == UInt8(ascii: "=") else {
        found.append(Tag.Attribute(name: name, value: ""))
        // A stray sign is no name; stepping over it keeps the reader moving.
        if name.isEmpty { advance() }
        continue
      }
      advance()
      skipSpace()
      found.append(Tag.Attribute(name: name, value: CharacterReferences.decoded(value())))
    }
    advance()
    return found
  }

  private mutating func value() -> String {
    let quote = current
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { advance() }
    let start = place
    while let byte = current, isQuoted ? byte != quote : !isSpace(byte) && byte != UInt8(ascii: ">")
    { advance() }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if isQuoted { advance() }
    return text
  }

  private mutating func word() -> String {
    let start = place
    while let byte = current, !isSpace(byte), !"/>=".utf8.contains(byte) { advance() }
    return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
  }

  private mutating func skipSpace() {
    while let byte = current, isSpace(byte) { advance() }
  }

  private mutating func skip(to byte: UInt8) -> Bool {
    while let current, current != byte { advance() }
    return current != nil
  }

  private mutating func skip(past text: String) {
    while current != nil && !matches(text) { advance() }
    for _ in text.utf8 { advance() }
  }

  private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func advance() {
    guard place < bytes.count else { return }
    if bytes[place] == UInt8(ascii: "\n") { line += 1 }
    place += 1
  }

  private func matches(_ text: String) -> Bool {
    var index = place
    for byte in text.utf8 {
      guard index < bytes.count, bytes[index] | (isLetter(byte) ? 0x20 : 0) == byte else {
        return false
      }
      index += 1
    }
    return true
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
