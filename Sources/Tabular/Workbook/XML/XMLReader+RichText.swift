/// Reads texts made of runs (ECMA-376 part 1, §18.4.8 and §18.3.1.53).
extension XMLReader {
  /// Appends the text of the current string item and goes to its end.
  ///
  /// Phonetic guides are no part of the text.
  mutating func appendRichText(to bytes: inout [UInt8]) throws(TabularError) {
    while let child = try child() {
      switch child {
      case .text: try appendRun(to: &bytes)
      case .run:
        while let inner = try self.child() {
          if inner == .text { try appendRun(to: &bytes) } else { try skip() }
        }
      default: try skip()
      }
    }
  }

  /// Appends a run; white space around it counts only where the run says so.
  private mutating func appendRun(to bytes: inout [UInt8]) throws(TabularError) {
    let isPreserved = attribute(.space, isPrefixed: true).map {
      window[$0.value].elementsEqual("preserve".utf8)
    }
    let start = bytes.count
    try appendText(to: &bytes)
    if isPreserved != true {
      while bytes.count > start, XMLReader.isBlank(bytes[bytes.count - 1]) { bytes.removeLast() }
      var first = start
      while first < bytes.count, XMLReader.isBlank(bytes[first]) { first += 1 }
      if first > start { bytes.removeSubrange(start..<first) }
    }
    UnicodeEscapes.decode(&bytes, from: start)
  }

  /// Returns a text without white space around it.
  static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var (start, end) = (0, text.count)
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    while start < end, isBlank(text[start]) { start += 1 }
    return UnsafeBufferPointer(rebasing: text[start..<end])
  }

  /// Returns whether a byte is white space of XML.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }
}
