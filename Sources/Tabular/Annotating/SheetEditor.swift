/// Changes a sheet: colours cells, makes those that are not there, and names its comments.
struct SheetEditor {
  /// The text that is changed.
  private(set) var part: PartMarkup
  /// A Boolean value indicating whether the sheet names drawings of comments already.
  private(set) var hasLegacyDrawing = false
  private var rows: [Int: [CellMarks.Entry]] = [:]
  private let rowNumbers: [Int]
  /// The first of `rowNumbers` that no row so far lies behind.
  private var nextMarked = 0

  private var section = ""
  private var columnStyles: [(columns: ClosedRange<Int>, style: Int)] = []
  /// Where `legacyDrawing` belongs.
  private var anchor: Int?
  private var data: (tag: MarkupScanner.Tag, end: Int?)?
  private var row: OpenRow?
  private var lastRow = 0
  private var foundRows: Set<Int> = []
  /// Where rows that are not there belong.
  private var rowPlaces: [Int: Int] = [:]

  /// The row that is being read.
  private struct OpenRow {
    let number: Int
    let tag: MarkupScanner.Tag
    var lastColumn = 0
    var found: Set<Int> = []
    /// Where cells that are not there belong.
    var places: [Int: Int] = [:]
  }

  /// The elements before `legacyDrawing` (ECMA-376 part 1, §18.3.1.99).
  private static let earlier: Set<String> = [
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr",
    "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",
    "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
    "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter",
    "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags",
    "drawing",
  ]

  /// Takes a sheet.
  ///
  /// - Parameters:
  ///   - part: The sheet's part.
  ///   - marks: The cells to colour.
  init(_ part: PartMarkup, marks: CellMarks) {
    self.part = part
    rows = Dictionary(grouping: marks.entries, by: \.row)
    rowNumbers = rows.keys.sorted()
  }

  /// Colours the cells and takes the mark of the chosen tab away.
  mutating func edit(styles: inout StyleEditor) {
    var scanner = MarkupScanner(part.bytes)
    var depth = 0
    while let tag = scanner.next() {
      if tag.kind == .end {
        depth -= 1
        close(tag, depth: depth, styles: &styles)
        continue
      }
      open(tag, depth: depth, styles: &styles)
      if tag.kind == .start {
        depth += 1
      } else {
        close(tag, depth: depth, styles: &styles)
      }
    }
    addRows(styles: &styles)
  }

  /// Names the part that draws the comments.
  ///
  /// - Returns: False where the sheet has no place for it.
  mutating func nameDrawing(_ id: String, words: PackageWords) -> Bool {
    guard let anchor else { return false }
    part.insert(
      "<\(part.prefix)legacyDrawing xmlns:pb=\"\(words.relationships)\" pb:id=\"\(id)\"/>",
      at: anchor)
    return true
  }

  private mutating func open(
    _ tag: MarkupScanner.Tag, depth: Int, styles: inout StyleEditor
  ) {
    guard 1...3 ~= depth, depth == 1 || !section.isEmpty else { return }
    let name = part.name(tag)
    if depth == 1 {
      section = name
      if name == "legacyDrawing" { hasLegacyDrawing = true }
      if name == "sheetData" { data = (tag, nil) }
      return
    }
    switch (section, name, depth) {
    case ("sheetViews", "sheetView", 2): part.set("tabSelected", of: tag, to: nil)
    case ("cols", "col", 2): readColumn(tag)
    case ("sheetData", "row", 2): openRow(tag)
    case ("sheetData", "c", 3): readCell(tag, styles: &styles)
    default: break
    }
  }

  /// Ends an element; an empty tag has ended its own.
  private mutating func close(
    _ tag: MarkupScanner.Tag, depth: Int, styles: inout StyleEditor
  ) {
    if depth == 1 {
      if Self.earlier.contains(part.name(tag)) { anchor = tag.range.upperBound }
      if section == "sheetData", tag.kind == .end { data?.end = tag.range.lowerBound }
      section = ""
    } else if depth == 2, section == "sheetData", let row {
      closeRow(row, end: tag.kind == .end ? tag.range.lowerBound : nil, styles: &styles)
      self.row = nil
    }
  }

  private mutating func readColumn(_ tag: MarkupScanner.Tag) {
    guard let first = part.number("min", of: tag), let last = part.number("max", of: tag),
      let style = part.number("style", of: tag), 0 < first, first <= last
    else { return }
    columnStyles.append((first...last, style))
  }

  private mutating func openRow(_ tag: MarkupScanner.Tag) {
    let number = part.number("r", of: tag) ?? lastRow + 1
    lastRow = number
    while nextMarked < rowNumbers.count, rowNumbers[nextMarked] < number {
      rowPlaces[rowNumbers[nextMarked]] = tag.range.lowerBound
      nextMarked += 1
    }
    guard rows[number] != nil else { return }
    foundRows.insert(number)
    row = OpenRow(number: number, tag: tag)
  }

  private mutating func readCell(_ tag: MarkupScanner.Tag, styles: inout StyleEditor) {
    guard var row, let marks = rows[row.number] else { return }
    var column = row.lastColumn + 1
    if let address = part.attribute("r", of: tag),
      let reference = CellReference(part.bytes[address.value])
    {
      column = reference.column
    }
    row.lastColumn = column
    for mark in marks {
      if mark.column == column {
        row.found.insert(column)
        let style = styles.style(like: part.number("s", of: tag) ?? 0, mark.kind)
        part.set("s", of: tag, to: String(style))
      } else if mark.column < column, row.places[mark.column] == nil {
        row.places[mark.column] = tag.range.lowerBound
      }
    }
    self.row = row
  }

  private mutating func closeRow(_ row: OpenRow, end: Int?, styles: inout StyleEditor) {
    let missing = (rows[row.number] ?? []).filter { !row.found.contains($0.column) }
    guard !missing.isEmpty else { return }
    part.set("spans", of: row.tag, to: nil)
    let look = part.isTrue("customFormat", of: row.tag) ? part.number("s", of: row.tag) : nil
    if let end {
      for mark in missing {
        part.insert(cell(mark, look, &styles), at: row.places[mark.column] ?? end)
      }
    } else {
      let cells = missing.map { cell($0, look, &styles) }
      part.append(cells.joined(), to: row.tag, end: nil)
    }
  }

  private mutating func addRows(styles: inout StyleEditor) {
    guard let data else { return }
    var rest = ""
    for number in rowNumbers where !foundRows.contains(number) {
      let cells = (rows[number] ?? []).map { cell($0, nil, &styles) }
      let text = "<\(part.prefix)row r=\"\(number)\">\(cells.joined())</\(part.prefix)row>"
      if let place = rowPlaces[number] {
        part.insert(text, at: place)
      } else {
        rest += text
      }
    }
    if !rest.isEmpty { part.append(rest, to: data.tag, end: data.end) }
  }

  /// Returns a cell without content.
  private func cell(
    _ mark: CellMarks.Entry, _ rowStyle: Int?, _ styles: inout StyleEditor
  ) -> String {
    let column = columnStyles.first { $0.columns ~= mark.column }?.style
    let style = styles.style(like: rowStyle ?? column ?? 0, mark.kind)
    let address = CellAddress.text(column: mark.column - 1, row: mark.row)
    return "<\(part.prefix)c r=\"\(address)\" s=\"\(style)\"/>"
  }
}
