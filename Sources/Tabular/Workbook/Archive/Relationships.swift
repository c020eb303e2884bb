/// What the parts of a package are to each other.
struct Relationships {
  /// What a relationship means, from the last word of its type: strict and transitional types
  /// differ only before it.
  struct Relationship {
    /// The last word of the type, such as `worksheet`.
    var kind: String
    /// The name of the part that is meant.
    var part: String
  }

  private var byID: [String: Relationship] = [:]

  /// The relationships by their ids.
  subscript(id: String) -> Relationship? { byID[id] }

  /// Returns the part of a kind; the one with the smallest id where there are several.
  func part(_ kind: String) -> String? {
    byID.filter { $0.value.kind == kind }.min { $0.key < $1.key }?.value.part
  }

  /// Reads the relationships of a part.
  ///
  /// - Parameters:
  ///   - part: The part's name; empty for the package.
  ///   - archive: The package; without the part of the relationships there are none.
  /// - Throws: What reading a part throws.
  init(of part: String, in archive: ZipArchive) throws(TabularError) {
    let name = PartName.relationships(of: part)
    guard archive.contains(name) else { return }
    var xml = XMLReader(PartStream(try archive.open(name)), limits: archive.limits)
    guard try xml.root() == .relationships else { throw xml.damage }
    while let child = try xml.child() {
      if child == .relationship { try append(from: xml, base: part, in: archive) }
      try xml.skip()
    }
    try xml.finish()
  }

  private mutating func append(
    from xml: borrowing XMLReader, base: String, in archive: ZipArchive
  ) throws(TabularError) {
    guard let id = try xml.text(.idOfRelationship), let type = try xml.text(.type),
      let target = try xml.text(.target), try xml.text(.targetMode) != "External"
    else { return }
    guard byID.count < archive.limits.parts else {
      throw .tooMany(.parts, limit: archive.limits.parts)
    }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    var part = PartName.resolved(target, from: base)
    if !archive.contains(part), let plain = PartName.unescaped(part), archive.contains(plain) {
      part = plain
    }
    byID[id] = Relationship(kind: kind, part: part)
  }
}
