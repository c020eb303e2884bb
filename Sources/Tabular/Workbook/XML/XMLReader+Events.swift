/// Cuts a part into tags and text.
extension XMLReader {
  /// Returns what comes next.
  mutating func next() throws(TabularError) -> Event {
    if isEmptyElement {
      isEmptyElement = false
      leave()
      return .end
    }
    while true {
      if place == limit, try !fill() {
        guard open.isEmpty, hasRoot else { throw damage }
        return .finish
      }
      guard window.bytes[place] == UInt8(ascii: "<") else {
        try readText()
        return .text
      }
      if place + 1 == limit, try !fill() { throw damage }
      switch window.bytes[place + 1] {
      case UInt8(ascii: "/"):
        while try !scanEnd() { if try !fill() { throw damage } }
        return .end
      case UInt8(ascii: "?"): place = try find("?>", after: 2).upperBound
      case UInt8(ascii: "!"): if try readDeclaration() { return .text }
      default:
        guard !open.isEmpty || !hasRoot else { throw damage }
        while try !scanStart() { if try !fill() { throw damage } }
        return .start
      }
    }
  }

  /// Closes the innermost element.
  mutating func leave() {
    scope.leave(depth: open.count)
    open.removeLast()
  }

  /// Reads text up to the next tag or the end of the part.
  private mutating func readText() throws(TabularError) {
    var end = place
    var isPlain = true
    search: while true {
      let bytes = window.bytes
      while end < limit {
        let byte = bytes[end]
        if byte == UInt8(ascii: "<") { break search }
        if byte == UInt8(ascii: "&") || byte == 0x0D { isPlain = false }
        end += 1
      }
      let length = end - place
      let hasMore = try fill()
      end = place + length
      if !hasMore { break }
    }
    if open.isEmpty {
      // Outside the root there is only white space.
      guard window[place..<end].allSatisfy({ $0 <= 0x20 }) else { throw damage }
    }
    textRange = place..<end
    isPlainText = isPlain
    isLiteralText = false
    place = end
  }

  /// Reads a comment or a CDATA section.
  ///
  /// - Returns: True where there is text.
  /// - Throws: `unsafe` at a document type.
  private mutating func readDeclaration() throws(TabularError) -> Bool {
    if try isAt("<!--") {
      place = try find("-->", after: 4).upperBound
      return false
    }
    guard try isAt("<![CDATA[") else { throw .unsafe(part: part) }
    let end = try find("]]>", after: 9)
    textRange = place + 9..<end.lowerBound
    isPlainText = false
    isLiteralText = true
    place = end.upperBound
    return true
  }

  /// Returns whether the next bytes are a text.
  private mutating func isAt(_ text: StaticString) throws(TabularError) -> Bool {
    while limit - place < text.utf8CodeUnitCount {
      if try !fill() { return false }
    }
    return matches(text, at: place)
  }

  /// Returns where a text stands next, some bytes on or later; all up to its end is in sight.
  private mutating func find(
    _ text: StaticString, after offset: Int
  ) throws(TabularError) -> Range<Int> {
    let length = text.utf8CodeUnitCount
    var at = place + offset
    while true {
      while at + length <= limit {
        if matches(text, at: at) { return at..<at + length }
        at += 1
      }
      let distance = at - place
      if try !fill() { throw damage }
      at = place + distance
    }
  }

  private func matches(_ text: StaticString, at start: Int) -> Bool {
    text.withUTF8Buffer { wanted in
      for (offset, byte) in wanted.enumerated() where window.bytes[start + offset] != byte {
        return false
      }
      return true
    }
  }
}
