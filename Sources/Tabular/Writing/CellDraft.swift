/// A cell that is to be written.
package struct CellDraft: Sendable, Hashable {
  /// What a cell holds.
  ///
  /// Text that looks like a formula stays text.
  package enum Content: Sendable, Hashable {
    /// Nothing.
    case blank
    /// Text. Characters that a workbook cannot hold are escaped or replaced, and what is longer
    /// than a cell takes is shortened with a note.
    case text(String)
    /// A whole number.
    case integer(Int64)
    /// A decimal number; beyond 15 significant digits it is written as text with a note.
    case decimal(DecimalNumber)
    /// A day.
    case day(DayNumber)
    /// Text that leads to a cell of the same workbook.
    case link(String, sheet: String, row: Int, column: Int)
    /// What another cell of the workbook shows, and nothing while that one is empty; the only
    /// formula there is.
    case mirror(sheet: String, row: Int, column: Int)
  }

  /// What the cell holds.
  package var content: Content
  /// The look; nil for the column's.
  package var format: CellFormat?

  /// Creates a cell.
  package init(_ content: Content, _ format: CellFormat? = nil) {
    self.content = content
    self.format = format
  }

  /// Creates a cell with text.
  package static func text(_ text: String, _ format: CellFormat? = nil) -> CellDraft {
    CellDraft(.text(text), format)
  }

  /// A cell with nothing in it.
  package static let blank = CellDraft(.blank)
}
