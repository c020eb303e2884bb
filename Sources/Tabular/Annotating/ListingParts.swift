/// Adds to the parts that list others: relationships and media types.
enum ListingParts {
  /// A relationship that is to be added.
  struct Relation {
    let id: String
    /// The last word of the type.
    let kind: String
    /// The target's name in the package.
    let part: String
  }

  /// Returns the relationships of a part with more of them.
  static func relationships(
    of part: String, in archive: ZipArchive, adding relations: [Relation], words: PackageWords
  ) throws(TabularError) -> PackageEditor.Part {
    let name = PartName.relationships(of: part)
    let space = "http://schemas.openxmlformats.org/package/2006/relationships"
    let empty = "\(XMLText.declaration)\n<Relationships xmlns=\"\(space)\"></Relationships>"
    let text =
      archive.contains(name)
      ? try PartMarkup(name, in: archive)
      : PartMarkup(
        Array(empty.utf8))
    let elements = relations.map { relation in
      "<\(text.prefix)Relationship Id=\"\(relation.id)\" Type=\"\(words.relationships)/"
        + "\(relation.kind)\" Target=\"/\(relation.part)\"/>"
    }
    return PackageEditor.Part(name: name, bytes: appended(elements.joined(), toRootOf: text))
  }

  /// Returns the media types with more of them; nil where the package has no such part.
  static func contentTypes(
    in archive: ZipArchive, adding types: [(part: String, type: String)]
  ) throws(TabularError) -> PackageEditor.Part? {
    let name = "[Content_Types].xml"
    guard archive.contains(name) else { return nil }
    let text = try PartMarkup(name, in: archive)
    let drawing = CommentParts.drawingType
    // Spreadsheets name the type of these drawings by their ending, once for all.
    let hasEnding = String(decoding: text.bytes, as: UTF8.self).lowercased().contains("=\"vml\"")
    let hasDrawings = types.contains { $0.type == drawing }
    var elements = types.filter { $0.type != drawing }.map {
      "<\(text.prefix)Override PartName=\"/\($0.part)\" ContentType=\"\($0.type)\"/>"
    }
    if hasDrawings, !hasEnding {
      elements.append("<\(text.prefix)Default Extension=\"vml\" ContentType=\"\(drawing)\"/>")
    }
    return PackageEditor.Part(name: name, bytes: appended(elements.joined(), toRootOf: text))
  }

  private static func appended(_ elements: String, toRootOf text: PartMarkup) -> [UInt8] {
    var text = text
    var scanner = MarkupScanner(text.bytes)
    guard let root = scanner.next() else { return text.bytes }
    var end: Int?
    while let tag = scanner.next() {
      if tag.kind == .end { end = tag.range.lowerBound }
    }
    text.append(elements, to: root, end: root.kind == .empty ? nil : end)
    return text.result
  }
}
