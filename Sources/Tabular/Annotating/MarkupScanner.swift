/// Finds the tags of an XML text that is known to be well-formed.
struct MarkupScanner {
  /// A tag.
  struct Tag {
    /// What a tag does.
    enum Kind {
      case start, end
      /// Both at once: `<c/>`.
      case empty
    }

    let kind: Kind
    /// From `<` to behind `>`.
    let range: Range<Int>
    /// The name with its prefix.
    let name: Range<Int>
  }

  private let bytes: [UInt8]
  private var place = 0

  /// Creates a scanner at the start of a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Returns the next tag; nil at the end.
  ///
  /// Comments, CDATA sections and processing instructions are passed over.
  mutating func next() -> Tag? {
    while let start = find(UInt8(ascii: "<"), from: place), start + 1 < bytes.count {
      switch bytes[start + 1] {
      case UInt8(ascii: "?"): skip("?>", from: start + 2)
      case UInt8(ascii: "!"):
        let isLiteral = bytes[start...].starts(with: "<![CDATA[".utf8)
        let isComment = bytes[start...].starts(with: "<!--".utf8)
        skip(isLiteral ? "]]>" : isComment ? "-->" : ">", from: start + (isComment ? 4 : 2))
      default: return tag(from: start)
      }
    }
    return nil
  }

  private mutating func tag(from start: Int) -> Tag? {
    let isEnd = bytes[start + 1] == UInt8(ascii: "/")
    let first = start + (isEnd ? 2 : 1)
    var end = first
    while end < bytes.count, !MarkupScanner.endsName(bytes[end]) { end += 1 }
    let name = first..<end
    var quote: UInt8?
    while end < bytes.count {
      let byte = bytes[end]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      end += 1
    }
    guard end < bytes.count else {
      place = bytes.count
      return nil
    }
    place = end + 1
    let isEmpty = bytes[end - 1] == UInt8(ascii: "/")
    return Tag(kind: isEnd ? .end : isEmpty ? .empty : .start, range: start..<place, name: name)
  }

  private mutating func skip(_ end: StaticString, from start: Int) {
    place = start
    while let found = find(end.utf8Start.pointee, from: place) {
      place = found + 1
      let isEnd = end.withUTF8Buffer { bytes[found...].starts(with: $0) }
      if isEnd {
        place = found + end.utf8CodeUnitCount
        return
      }
    }
    place = bytes.count
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      if bytes[place] == byte { return place }
      place += 1
    }
    return nil
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}
