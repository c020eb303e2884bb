/// Reads start and end tags; a tag that is not wholly in sight is read again when more is.
extension XMLReader {
  /// The attributes that a tag may have; those of workbooks have a dozen.
  static let maximumAttributes = 256

  /// Reads the end tag at `place`.
  ///
  /// - Returns: False where more bytes are needed.
  mutating func scanEnd() throws(TabularError) -> Bool {
    var scanner = TagScanner(place: place + 2, limit: limit)
    switch scanner.endTag(window.bytes) {
    case .incomplete: return false
    case .malformed: throw damage
    case .whole:
      guard open.last == scanner.name.hash else { throw damage }
      place = scanner.place
      leave()
      return true
    }
  }

  /// Reads the start tag at `place`.
  ///
  /// - Returns: False where more bytes are needed.
  mutating func scanStart() throws(TabularError) -> Bool {
    var scanner = TagScanner(place: place + 1, limit: limit)
    switch scanner.startTag(window.bytes, into: &attributes) {
    case .incomplete: return false
    case .malformed: throw damage
    case .whole:
      attributeCount = scanner.attributeCount
      try enter(scanner)
      place = scanner.place
      return true
    }
  }

  private mutating func enter(_ tag: TagScanner) throws(TabularError) {
    guard open.count < limits.depth else { throw damage }
    hasRoot = true
    open.append(tag.name.hash)
    if tag.hasDeclarations {
      for attribute in attributes[..<attributeCount] where attribute.isDeclaration {
        guard scope.count < XMLReader.maximumAttributes else { throw damage }
        let prefix = attribute.prefix == .xmlns ? attribute.name : XMLName()
        scope.bind(prefix, to: window[attribute.value], depth: open.count)
      }
    }
    name = tag.name.name
    isEmptyElement = tag.isEmpty
    guard let isKnown = scope.isKnown(tag.name.prefix) else { throw damage }
    isForeign = !isKnown
  }
}
