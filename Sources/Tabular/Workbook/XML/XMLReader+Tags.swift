/// Reads start and end tags; a tag that is not wholly in sight is read again when more is.
extension XMLReader {
  /// The attributes that a tag may have; those of workbooks have a dozen.
  static let maximumAttributes = 256

  /// Reads the end tag at `place`.
  ///
  /// - Returns: False where more bytes are needed.
  mutating func scanEnd() throws(TabularError) -> Bool {
    var at = place + 2
    let qualified = scanName(from: &at)
    skipBlanks(&at)
    guard at < limit else { return false }
    guard window[at] == UInt8(ascii: ">"), open.last == qualified.hash else { throw damage }
    leave()
    place = at + 1
    return true
  }

  /// Reads the start tag at `place`.
  ///
  /// - Returns: False where more bytes are needed.
  mutating func scanStart() throws(TabularError) -> Bool {
    var at = place + 1
    let qualified = scanName(from: &at)
    guard at > place + 1 || at == limit else { throw damage }
    attributes.removeAll(keepingCapacity: true)
    var hasBindings = false
    while true {
      skipBlanks(&at)
      guard at < limit else { return false }
      if window[at] == UInt8(ascii: ">") || window[at] == UInt8(ascii: "/") { break }
      guard let attribute = try scanAttribute(from: &at) else { return false }
      guard attributes.count < XMLReader.maximumAttributes else { throw damage }
      if attribute.isDeclaration { hasBindings = true }
      attributes.append(attribute)
    }
    let isEmpty = window[at] == UInt8(ascii: "/")
    if isEmpty {
      at += 1
      guard at < limit else { return false }
      guard window[at] == UInt8(ascii: ">") else { throw damage }
    }
    try enter(qualified, hasBindings: hasBindings)
    isEmptyElement = isEmpty
    place = at + 1
    return true
  }

  private mutating func enter(
    _ qualified: QualifiedName, hasBindings: Bool
  ) throws(TabularError) {
    guard open.count < limits.depth else { throw damage }
    hasRoot = true
    open.append(qualified.hash)
    if hasBindings {
      for attribute in attributes where attribute.isDeclaration {
        guard scope.count < XMLReader.maximumAttributes else { throw damage }
        let prefix = attribute.prefix == .xmlns ? attribute.name : XMLName()
        scope.bind(prefix, to: window[attribute.value], depth: open.count)
      }
    }
    name = qualified.name
    guard let isKnown = scope.isKnown(qualified.prefix) else { throw damage }
    isForeign = !isKnown
  }

  /// Reads an attribute; nil where more bytes are needed.
  private func scanAttribute(from at: inout Int) throws(TabularError) -> XMLAttribute? {
    let start = at
    let name = scanName(from: &at)
    guard at > start || at == limit else { throw damage }
    skipBlanks(&at)
    guard at < limit else { return nil }
    guard window[at] == UInt8(ascii: "=") else { throw damage }
    at += 1
    skipBlanks(&at)
    guard at < limit else { return nil }
    let quote = window[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw damage }
    at += 1
    let first = at
    var isPlain = true
    while at < limit, window[at] != quote {
      if window[at] == UInt8(ascii: "<") { throw damage }
      if window[at] == UInt8(ascii: "&") { isPlain = false }
      at += 1
    }
    guard at < limit else { return nil }
    at += 1
    return XMLAttribute(
      name: name.name, prefix: name.prefix, value: first..<at - 1, isPlain: isPlain)
  }

  private func skipBlanks(_ at: inout Int) {
    while at < limit, window[at] <= 0x20 { at += 1 }
  }

  /// Reads a name up to the first byte that cannot belong to one.
  private func scanName(from at: inout Int) -> QualifiedName {
    var result = QualifiedName()
    while at < limit {
      let byte = window[at]
      // Of the bytes below @, names have digits, the colon, the hyphen and the full stop.
      if byte < 0x40, XMLReader.stops & (1 << UInt64(byte)) != 0 { break }
      result.append(byte)
      at += 1
    }
    return result
  }

  private static let stops: UInt64 = ~0x07FF_6000_0000_0000
}
