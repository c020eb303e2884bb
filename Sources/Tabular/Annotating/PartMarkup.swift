/// The text of a part that is changed here and there and stays as it is everywhere else.
struct PartMarkup {
  /// Where an attribute stands in the text.
  struct Attribute {
    /// The attribute with the blank before it.
    let whole: Range<Int>
    /// Its value, without quotes.
    let value: Range<Int>
  }

  private struct Edit {
    let range: Range<Int>
    let text: [UInt8]
  }

  /// The text as it was.
  let bytes: [UInt8]
  /// The prefix of the root's name with its colon; empty without one.
  let prefix: String
  private var edits: [Edit] = []
  /// Where the text names its encoding; empty where it does not.
  private var declaration = 0..<0

  /// Takes a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var scanner = MarkupScanner(bytes)
    let name = scanner.next().map { String(decoding: bytes[$0.name], as: UTF8.self) } ?? ""
    prefix = name.firstIndex(of: ":").map { String(name[...$0]) } ?? ""
  }

  /// Reads a part; it will be written as UTF-8.
  init(_ part: String, in archive: ZipArchive) throws(TabularError) {
    var stream = PartStream(try archive.open(part))
    var bytes: [UInt8] = []
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { buffer.deallocate() }
    while case let count = try stream.read(into: buffer), count > 0 {
      bytes.append(contentsOf: buffer[..<count])
    }
    self.init(bytes)
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else {
      return
    }
    declaration = 0..<end + 1
  }

  /// Returns the name of a tag in the root's namespace; empty for any other.
  func name(_ tag: MarkupScanner.Tag) -> String {
    let name = bytes[tag.name]
    guard name.starts(with: prefix.utf8) else { return "" }
    return String(decoding: name.dropFirst(prefix.utf8.count), as: UTF8.self)
  }

  /// Returns where an attribute without a prefix stands.
  func attribute(_ wanted: String, of tag: MarkupScanner.Tag) -> Attribute? {
    var place = tag.name.upperBound
    let end = tag.range.upperBound
    while let equals = bytes[place..<end].firstIndex(of: UInt8(ascii: "=")),
      let open = bytes[equals..<end].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
      let close = bytes[(open + 1)..<end].firstIndex(of: bytes[open])
    {
      let name = bytes[place..<equals].filter { $0 > 0x20 }
      if name.elementsEqual(wanted.utf8) {
        return Attribute(whole: place..<close + 1, value: open + 1..<close)
      }
      place = close + 1
    }
    return nil
  }

  /// Returns an attribute's number.
  func number(_ name: String, of tag: MarkupScanner.Tag) -> Int? {
    guard let attribute = attribute(name, of: tag) else { return nil }
    return Int(String(decoding: bytes[attribute.value].filter { $0 > 0x20 }, as: UTF8.self))
  }

  /// Returns whether an attribute is `1` or `true`.
  func isTrue(_ name: String, of tag: MarkupScanner.Tag) -> Bool {
    guard let attribute = attribute(name, of: tag) else { return false }
    let value = String(decoding: bytes[attribute.value], as: UTF8.self)
    return value == "1" || value == "true"
  }

  /// Puts text in the place of a stretch.
  mutating func replace(_ range: Range<Int>, with text: String) {
    edits.append(Edit(range: range, text: Array(text.utf8)))
  }

  /// Puts text before a byte; at the same place in the order of the calls.
  mutating func insert(_ text: String, at place: Int) {
    replace(place..<place, with: text)
  }

  /// Sets an attribute of a tag; nil takes it away.
  mutating func set(_ name: String, of tag: MarkupScanner.Tag, to value: String?) {
    if let old = attribute(name, of: tag) {
      replace(old.whole, with: value.map { " \(name)=\"\($0)\"" } ?? "")
    } else if let value {
      insert(" \(name)=\"\(value)\"", at: tag.name.upperBound)
    }
  }

  /// Puts content at the end of an element, which may be an empty tag.
  ///
  /// - Parameters:
  ///   - text: The content.
  ///   - tag: The start tag, or the empty one.
  ///   - end: Where the end tag begins; nil for an empty one.
  mutating func append(_ text: String, to tag: MarkupScanner.Tag, end: Int?) {
    if let end { return insert(text, at: end) }
    let name = String(decoding: bytes[tag.name], as: UTF8.self)
    replace(tag.range.upperBound - 2..<tag.range.upperBound, with: ">\(text)</\(name)>")
  }

  /// A Boolean value indicating whether anything was changed.
  var isChanged: Bool { !edits.isEmpty }

  /// The text with all changes.
  var result: [UInt8] {
    var edits = edits
    if !declaration.isEmpty {
      edits.append(Edit(range: declaration, text: Array(XMLText.declaration.utf8)))
    }
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.text.count })
    var place = 0
    for edit in ordered.map(\.element) {
      text.append(contentsOf: bytes[place..<max(place, edit.range.lowerBound)])
      text.append(contentsOf: edit.text)
      place = max(place, edit.range.upperBound)
    }
    text.append(contentsOf: bytes[place...])
    return text
  }
}
