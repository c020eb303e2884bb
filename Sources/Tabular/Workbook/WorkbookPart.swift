/// What the workbook part says: its sheets in tab order and where dates begin.
struct WorkbookPart {
  /// A tab.
  struct Tab {
    /// The sheet's name.
    var name: String
    /// A Boolean value indicating whether the tab is hidden, also where only a program shows it.
    var isHidden: Bool
    /// The id of the relationship to the sheet's part.
    var relationship: String
  }

  /// The tabs from left to right.
  private(set) var tabs: [Tab] = []
  /// Where serial dates begin.
  private(set) var dateSystem = Grid.DateSystem.from1900

  /// Reads a workbook part.
  ///
  /// - Throws: `format` where the part is the main part of another kind of document.
  init(_ part: String, in archive: ZipArchive) throws(TabularError) {
    var xml = XMLReader(PartStream(try archive.open(part)), limits: archive.limits)
    guard try xml.root() == .workbook else { throw .format(.archive) }
    while let child = try xml.child() {
      switch child {
      case .workbookPr:
        if xml.isTrue(.date1904) { dateSystem = .from1904 }
        try xml.skip()
      case .sheets:
        while let child = try xml.child() {
          if child == .sheet { try append(from: xml, limits: archive.limits) }
          try xml.skip()
        }
      default: try xml.skip()
      }
    }
    try xml.finish()
  }

  private mutating func append(
    from xml: borrowing XMLReader, limits: WorkbookLimits
  ) throws(TabularError) {
    guard tabs.count < limits.sheets else { throw .tooMany(.sheets, limit: limits.sheets) }
    guard let name = try xml.text(.name), let id = try xml.text(.id, isPrefixed: true) else {
      throw xml.damage
    }
    let state = try xml.text(.state)
    tabs.append(
      Tab(
        name: UnicodeEscapes.decoded(name), isHidden: state == "hidden" || state == "veryHidden",
        relationship: id))
  }
}
