/// Reads the texts that cells share.
enum SharedStrings {
  /// Appends the texts to the workbook's buffer.
  ///
  /// - Parameters:
  ///   - part: The part's name.
  ///   - archive: The package.
  ///   - text: The buffer of all cells' texts.
  /// - Returns: A cell for each text, in the part's order; empty texts are empty cells.
  /// - Throws: What reading a part throws; `tooMany`.
  static func read(
    _ part: String, in archive: ZipArchive, into text: inout [UInt8]
  ) throws(TabularError) -> [Grid.Cell] {
    let limits = archive.limits
    var cells: [Grid.Cell] = []
    var xml = XMLReader(PartStream(try archive.open(part)), limits: limits)
    guard try xml.root() == .sst else { throw xml.damage }
    while let child = try xml.child() {
      guard child == .si else {
        try xml.skip()
        continue
      }
      let start = text.count
      try xml.appendRichText(to: &text)
      guard cells.count < limits.sharedStrings else {
        throw .tooMany(.sharedStrings, limit: limits.sharedStrings)
      }
      cells.append(Grid.Cell(textFrom: start, to: text.count))
    }
    try xml.finish()
    guard (try? UTF8Span(validating: text.span)) != nil else { throw xml.damage }
    return cells
  }
}

extension Grid.Cell {
  /// Creates a text cell, an empty one where the text is empty.
  init(textFrom start: Int, to end: Int, isFormula: Bool = false) {
    self.init(
      offset: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: end - start),
      kind: end > start ? .text : .empty, isFormula: isFormula)
  }
}
