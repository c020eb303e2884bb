/// Reads workbooks of the Office Open XML formats, transitional and strict, whoever wrote them.
///
/// Parts are found by their relationships, sheets follow the tabs, and what is no worksheet (a
/// chart, a dialog) is passed over. All texts of a workbook lie in one buffer that its grids share.
package enum WorkbookReader {
  /// Returns the sheets of a workbook, hidden ones included.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: What the workbook may hold.
  /// - Returns: The worksheets in tab order.
  /// - Throws: Why it is not read: `empty`, `format`, `encrypted`, `damaged`, `unsafe`, or one of
  ///   the limits; a workbook of which one part cannot be read is not read at all.
  package static func read(
    _ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()
  ) throws(TabularError) -> [Sheet] {
    guard !bytes.isEmpty else { throw .empty }
    let format = FileFormat.of(bytes)
    guard format == .archive else {
      throw CompoundFile.isEncryptedPackage(bytes, format) ? .encrypted : .format(format)
    }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(TabularError) -> [Sheet] in
      try sheets(of: try ZipArchive(buffer, limits: limits))
    }
  }

  private static func sheets(of archive: ZipArchive) throws(TabularError) -> [Sheet] {
    guard let main = try Relationships(of: "", in: archive).part("officeDocument"),
      archive.contains(main), !main.lowercased().hasSuffix(".bin")
    else { throw .format(.archive) }
    try refuseDocumentTypes(in: archive)
    let workbook = try WorkbookPart(main, in: archive)
    let related = try Relationships(of: main, in: archive)
    var text: [UInt8] = []
    var context = SheetContext(dateSystem: workbook.dateSystem, limits: archive.limits)
    if let part = related.part("styles") { context.styles = try StyleTable(part, in: archive) }
    if let part = related.part("sharedStrings") {
      context.strings = try SharedStrings.read(part, in: archive, into: &text)
    }
    var sheets: [Sheet] = []
    var cellCount = 0
    for tab in workbook.tabs {
      guard let relation = related[tab.relationship] else { throw .damaged(part: main) }
      guard relation.kind == "worksheet" else { continue }
      let entry = try archive.open(relation.part)
      let grid = try SheetReader.read(entry, context, earlier: cellCount, into: &text)
      cellCount += grid.cells.count
      sheets.append(Sheet(name: tab.name, isHidden: tab.isHidden, grid: grid))
    }
    for place in sheets.indices { sheets[place].grid.text = text }
    return sheets
  }

  /// Looks at the beginning of every XML part, also of those that nobody reads.
  ///
  /// What else is wrong with a part is found when it is read.
  private static func refuseDocumentTypes(in archive: ZipArchive) throws(TabularError) {
    for name in archive.names {
      let ending = name.suffix(5).lowercased()
      guard ending.hasSuffix(".xml") || ending == ".rels" else { continue }
      do {
        let stream = PartStream(try archive.open(name))
        var xml = XMLReader(stream, limits: archive.limits, window: 4096)
        _ = try xml.root()
      } catch .unsafe(let part) {
        throw .unsafe(part: part)
      } catch {
        continue
      }
    }
  }
}
