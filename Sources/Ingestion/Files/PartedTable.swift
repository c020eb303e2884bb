import Metrics
import Tabular

/// A large CSV table whose parts are read by themselves, in any order or at once.
struct PartedTable: Sendable {
  /// What a part gave, and where it stood in the text.
  struct Part: Sendable {
    /// What its rows gave.
    var body: SheetBody
    /// Where its records stand.
    var range: Range<Int>
    /// The number of its records.
    var recordCount: Int
    /// The number of its cells.
    var cellCount: Int
  }

  private let parts: CSVParts
  private let reader: SheetReader
  private let sheet: RecognisedSheet
  private let begun: SheetReading
  private let plan: ReadingPlan

  /// Recognises a table by the rows of its first part; nil where it does not hold the header of a
  /// known table, so that the whole must be looked at.
  ///
  /// - Parameters:
  ///   - parts: The text.
  ///   - input: The sheet around it, with its header; its grid is not looked at.
  ///   - reader: What reads sheets.
  ///   - keepsValues: Whether converted values are kept as text.
  init?(_ parts: CSVParts, _ input: SheetInput, reader: SheetReader, keepsValues: Bool) {
    var input = input
    guard parts.count > 1, let header = input.header, let first = parts.part(0) else { return nil }
    input.sheet.grid = first.grid
    guard first.grid.rows.count > HeaderCells.depth + header.rows.count,
      case .table(let sheet) = reader.look(at: input)
    else { return nil }
    self.parts = parts
    self.reader = reader
    self.sheet = sheet
    (begun, plan) = reader.begin(sheet, keepsValues: keepsValues)
  }

  /// The number of parts.
  var count: Int { parts.count }

  /// Returns what a part gives.
  ///
  /// - Parameters:
  ///   - index: The part, from 0.
  ///   - start: Where its first record begins; nil presumes it.
  ///   - isBelowNote: Whether the row before is a note.
  ///   - memory: What was read before.
  /// - Returns: nil where the whole text must be looked at.
  func part(
    _ index: Int, from start: Int? = nil, isBelowNote: Bool = false, _ memory: inout CellMemory
  ) -> Part? {
    guard let part = parts.part(index, from: start) else { return nil }
    let rows = BodyRows(
      grid: part.grid, first: index == 0 ? sheet.layout.firstRow : 0, isBelowNote: isBelowNote)
    return Part(
      body: reader.body(of: rows, of: sheet, plan, &memory), range: part.range,
      recordCount: part.recordCount,
      cellCount: part.isOverfull ? .max : part.grid.cells.count)
  }

  /// Returns the sheet with what all its parts gave.
  func reading(of body: SheetBody) -> SheetReading { reader.finish(begun, sheet, body) }

  /// What nothing gave yet.
  var emptyBody: SheetBody { SheetBody(layout: sheet.layout) }
}
