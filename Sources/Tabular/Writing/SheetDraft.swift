/// A sheet of a workbook that is to be written.
package struct SheetDraft: Sendable, Hashable {
  /// Which cells a reader of the workbook may change.
  package enum Protection: Sendable, Hashable {
    /// All cells.
    case none
    /// Cells whose format is unlocked; there is no password, so that anybody can lift it.
    case lockedCells
  }

  /// The name on the tab: 1 to 31 characters, unique, without `[ ] : * ? / \`.
  package var name: String
  /// The columns from A on; those beyond the list have the program's usual width.
  package var columns: [ColumnDraft] = []
  /// The rows from 1 on.
  package var rows: [RowDraft] = []
  /// A Boolean value indicating whether the tab is hidden.
  package var isHidden = false
  /// The number of rows above that stay in sight.
  package var frozenRows = 0
  /// The number of columns on the left that stay in sight.
  package var frozenColumns = 0
  /// The header row and the rows below it that can be filtered; nil for none.
  package var filter: CellRange?
  /// Rectangles that show their first cell's content; they must not overlap.
  package var merges: [CellRange] = []
  /// What may be typed in, and what is said of it.
  package var checks: [InputCheck] = []
  /// Remarks on cells.
  package var comments: [CellComment] = []
  /// Which cells may be changed.
  package var protection = Protection.none
  /// Cells with digits that are text on purpose, such as codes; nil for none.
  package var textNumbers: CellRange?
  /// How the sheet is printed.
  package var print = PrintSetup()

  /// Creates an empty sheet.
  package init(name: String) {
    self.name = name
  }
}

/// A column's look.
package struct ColumnDraft: Sendable, Hashable {
  /// The width in half-width characters.
  package var width: Int
  /// The format of its cells where they have none of their own, and of those without content.
  package var format: CellFormat

  /// Creates a column.
  package init(width: Int, format: CellFormat = CellFormat()) {
    self.width = width
    self.format = format
  }
}

/// A row of cells.
package struct RowDraft: Sendable, Hashable {
  /// The cells from column A on.
  package var cells: [CellDraft]
  /// The height in points; nil for the program's usual one.
  package var height: Int?

  /// Creates a row.
  package init(_ cells: [CellDraft] = [], height: Int? = nil) {
    self.cells = cells
    self.height = height
  }
}

/// How a sheet is printed on A4.
package struct PrintSetup: Sendable, Hashable {
  /// Which side of the paper is up.
  package enum Orientation: Sendable, Hashable {
    case landscape, portrait
  }

  /// How large a sheet is printed.
  package enum Size: Sendable, Hashable {
    /// So that its columns fit into some pages side by side.
    case pagesAcross(Int)
    /// In a part of its own size.
    case percent(Int)
  }

  /// Which side of the paper is up.
  package var orientation: Orientation
  /// Rows that are repeated on every page, from 1; nil for none.
  package var repeatedRows: ClosedRange<Int>?
  /// Text in the middle of every page's foot; `&P` is the page and `&N` their number.
  package var footer: String
  /// How large the sheet is printed.
  package var size: Size
  /// The rows behind which a new page begins, from 1; spreadsheets heed them only where columns
  /// are not fitted.
  package var breaks: [Int] = []
  /// Columns that are repeated on every page, from 1; nil for none.
  package var repeatedColumns: ClosedRange<Int>?
  /// A Boolean value indicating whether the grid between cells is printed.
  package var showsGrid: Bool

  /// Creates a setup.
  package init(
    orientation: Orientation = .landscape, repeatedRows: ClosedRange<Int>? = nil,
    footer: String = "", showsGrid: Bool = false
  ) {
    self.showsGrid = showsGrid
    size = .pagesAcross(1)
    self.orientation = orientation
    self.repeatedRows = repeatedRows
    self.footer = footer
  }
}
