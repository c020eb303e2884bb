/// Reads a worksheet part into cells.
struct SheetReader: ~Copyable {
  private let context: SheetContext
  private var xml: XMLReader
  private var builder: GridBuilder
  private var merges: [Grid.MergedRange] = []
  private var columns = ColumnMarks()
  /// The texts of all cells, of sheets that were read before too.
  private var text: [UInt8]
  /// The column that the next cell without an address stands in, from 0.
  private var nextColumn = 0

  private init(
    _ xml: consuming XMLReader, _ context: SheetContext, builder: GridBuilder, text: [UInt8]
  ) {
    self.xml = xml
    self.context = context
    self.builder = builder
    self.text = text
  }

  /// Returns the cells of a sheet.
  ///
  /// - Parameters:
  ///   - entry: The part.
  ///   - context: What the cells refer to.
  ///   - earlier: How many cells the sheets before this one have.
  ///   - text: The buffer of all cells' texts, to which this sheet's are appended.
  /// - Returns: A grid without the texts.
  /// - Throws: What reading a part throws; `tooManyCells`, `tooMany`.
  static func read(
    _ entry: ZipEntry, _ context: SheetContext, earlier: Int, into text: inout [UInt8]
  ) throws(TabularError) -> Grid {
    // A cell takes about thirty bytes of its part.
    let builder = GridBuilder(
      limit: context.limits.cells, earlier: earlier, expected: entry.size / 28)
    let start = text.count
    var reader = SheetReader(
      XMLReader(PartStream(entry), limits: context.limits), context, builder: builder, text: text)
    text = []
    try reader.readSheet()
    text = reader.text
    guard (try? UTF8Span(validating: text.span.extracting(start...))) != nil else {
      throw .damaged(part: entry.name)
    }
    return reader.grid
  }

  private var grid: Grid {
    var grid = builder.grid()
    grid.merges = merges
    grid.hiddenColumns = columns.marked
    grid.dateSystem = context.dateSystem
    return grid
  }

  private mutating func readSheet() throws(TabularError) {
    guard try xml.root() == .worksheet else { throw xml.damage }
    while let child = try xml.child() {
      switch child {
      case .cols:
        while try xml.child() != nil {
          readColumns()
          try xml.skip()
        }
      case .sheetData: try readRows()
      case .mergeCells:
        while try xml.child() != nil {
          try readMerge()
          try xml.skip()
        }
      default: try xml.skip()
      }
    }
    try xml.finish()
  }

  private mutating func readColumns() {
    guard xml.isTrue(.hidden), let first = xml.integer(.min), let last = xml.integer(.max) else {
      return
    }
    columns.mark(from: first, to: last)
  }

  private mutating func readMerge() throws(TabularError) {
    guard let range = xml.attribute(.range),
      let merge = CellReference.range(xml.window[range.value])
    else { throw xml.damage }
    guard merges.count < context.limits.mergedRanges else {
      throw .tooMany(.mergedRanges, limit: context.limits.mergedRanges)
    }
    merges.append(merge)
  }

  private mutating func readRows() throws(TabularError) {
    while let child = try xml.child() {
      guard child == .row else {
        try xml.skip()
        continue
      }
      var number = builder.lastRow + 1
      if xml.attribute(.reference) != nil {
        guard let named = xml.integer(.reference) else { throw xml.damage }
        number = named
      }
      guard number > 0 else { throw xml.damage }
      guard max(number, builder.rowCount + 1) <= WorkbookLimits.rows else {
        throw .tooMany(.rows, limit: WorkbookLimits.rows)
      }
      builder.beginRow(number, isHidden: xml.isTrue(.hidden))
      nextColumn = 0
      while let child = try xml.child() {
        if child == .cell { try readCell() } else { try xml.skip() }
      }
      builder.endRow()
    }
  }

  private mutating func readCell() throws(TabularError) {
    var cell = CellValue()
    var column = nextColumn
    for place in 0..<xml.attributeCount {
      let attribute = xml.attributes[place]
      if attribute.isPrefixed {
        continue
      } else if attribute.name == .reference {
        column = try self.column(attribute.value)
      } else if attribute.name == .cellType {
        cell.type = CellType(xml.window[attribute.value])
      } else if attribute.name == .cellStyle {
        cell.style = xml.integer(.cellStyle) ?? 0
      }
    }
    guard column < WorkbookLimits.columns else { throw SheetReader.tooManyColumns }
    nextColumn = column + 1
    if let cell = try content(of: cell), !cell.isEmpty {
      try builder.place(cell, column: column)
    }
  }

  /// Reads what a cell holds to its end; nil where it holds nothing.
  private mutating func content(of empty: CellValue) throws(TabularError) -> Grid.Cell? {
    var cell = empty
    var filled: Grid.Cell?
    var hasValue = false
    while let child = try xml.child() {
      switch child {
      case .value:
        hasValue = true
        filled = try self.value(of: cell)
      case .formula:
        cell.isFormula = true
        try xml.skip()
      case .inlineString:
        let start = text.count
        try xml.appendRichText(to: &text)
        hasValue = true
        filled = Grid.Cell(textFrom: start, to: text.count, isFormula: cell.isFormula)
      default: try xml.skip()
      }
    }
    guard cell.isFormula, filled == nil, !hasValue || cell.type != .text else { return filled }
    return Grid.Cell(offset: 0, length: 0, kind: .formulaWithoutValue, isFormula: true)
  }

  /// Reads a stored value to its end; nil where it is empty.
  private mutating func value(of cell: CellValue) throws(TabularError) -> Grid.Cell? {
    if let plain = xml.plainText() { return try convert(plain, of: cell) }
    var value: [UInt8] = []
    try xml.appendText(to: &value)
    return try value.withUnsafeBufferPointer { (value) throws(TabularError) -> Grid.Cell? in
      try convert(value, of: cell)
    }
  }

  private mutating func convert(
    _ value: UnsafeBufferPointer<UInt8>, of cell: CellValue
  ) throws(TabularError) -> Grid.Cell? {
    // White space around a stored number, as hand-made parts have it, is nothing.
    let value = cell.type == .text ? value : XMLReader.trimmed(value)
    guard !value.isEmpty else { return nil }
    guard let filled = cell.append(value, context, to: &text) else { throw xml.damage }
    let limit = context.limits.textBytes
    guard text.count <= limit else { throw .tooLarge(limit: limit) }
    return filled
  }

  /// Returns the column of an address, from 0; its row is that of the row around it.
  private func column(_ range: Range<Int>) throws(TabularError) -> Int {
    var column = 0
    for place in range {
      let letter = (xml.window.bytes[place] | 0x20) &- UInt8(ascii: "a")
      guard letter < 26 else { break }
      column = column * 26 + Int(letter) + 1
      guard column <= WorkbookLimits.columns else { throw SheetReader.tooManyColumns }
    }
    guard column > 0 else { throw xml.damage }
    return column - 1
  }

  private static let tooManyColumns = TabularError.tooMany(
    .columns, limit: WorkbookLimits.columns)
}
