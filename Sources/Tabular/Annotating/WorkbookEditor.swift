/// Puts a sheet in front of the others in the workbook part.
enum WorkbookEditor {
  /// Changes a workbook part.
  ///
  /// - Parameters:
  ///   - part: The workbook part.
  ///   - name: The new sheet's name.
  ///   - id: The id of the relationship to its part.
  ///   - words: The addresses of the workbook's kind.
  static func addSheet(
    to part: inout PartMarkup, name: String, id: String, words: PackageWords
  ) {
    var scanner = MarkupScanner(part.bytes)
    var depth = 0
    var sheets: MarkupScanner.Tag?
    var hasView = false
    var largestID = 0
    while let tag = scanner.next() {
      if tag.kind == .end {
        depth -= 1
        continue
      }
      switch (part.name(tag), depth) {
      case ("sheets", 1): sheets = tag
      case ("sheet", 2): largestID = max(largestID, part.number("sheetId", of: tag) ?? 0)
      case ("workbookView", 2):
        hasView = true
        part.set("activeTab", of: tag, to: nil)
        part.set("firstSheet", of: tag, to: nil)
      case ("definedName", 2):
        // The number is a place among the tabs.
        guard let place = part.number("localSheetId", of: tag) else { break }
        part.set("localSheetId", of: tag, to: String(place + 1))
      default: break
      }
      if tag.kind == .start { depth += 1 }
    }
    guard let sheets else { return }
    let p = part.prefix
    if !hasView {
      part.insert(
        "<\(p)bookViews><\(p)workbookView/></\(p)bookViews>", at: sheets.range.lowerBound)
    }
    part.insert(
      "<\(p)sheet xmlns:pb=\"\(words.relationships)\" name=\"\(XMLText.escaped(name))\""
        + " sheetId=\"\(largestID + 1)\" pb:id=\"\(id)\"/>", at: sheets.range.upperBound)
  }
}
