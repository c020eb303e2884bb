/// One table as bytes: the cells of a CSV file or of a workbook's sheet, row by row.
///
/// Texts lie in one buffer and cells point into it, so that a large table costs no string per
/// cell. A grid knows addresses and kinds of cells, and nothing of what they mean.
package struct Grid: Sendable {
  /// What a cell is, before anybody asks what it means.
  package enum Kind: UInt8, Sendable {
    /// Nothing: no cell, or an empty one.
    case empty
    /// Text, also every filled cell of a CSV.
    case text
    /// A number cell of a workbook, written with at most 15 significant digits.
    case number
    /// A date cell of a workbook, written as `2024-06-30`.
    case day
    /// A date cell whose format shows no day, written as `2024-06-30`.
    case month
    /// A Boolean cell, written as `TRUE` or `FALSE`.
    case boolean
    /// An error such as `#REF!`.
    case error
    /// A formula without a stored value.
    case formulaWithoutValue
  }

  /// A cell: its kind and where its text lies; eight bytes, for large tables have many.
  package struct Cell: Sendable, Hashable {
    /// The first byte in the grid's buffer.
    package var offset: UInt32

    /// The length above, then four bits of kind and formula.
    private var packed: UInt32

    /// The longest text that a cell holds, in bytes; anything longer is cut there.
    package static let maximumLength = UInt32(1) << 28 - 1

    /// Creates a cell.
    package init(offset: UInt32, length: UInt32, kind: Kind, isFormula: Bool = false) {
      self.offset = offset
      packed =
        min(length, Cell.maximumLength) << 4 | UInt32(kind.rawValue) << 1 | (isFormula ? 1 : 0)
    }

    /// The number of bytes.
    package var length: UInt32 { packed >> 4 }

    /// What the cell is.
    package var kind: Kind { Kind(rawValue: UInt8(packed >> 1 & 7)) ?? .empty }

    /// A Boolean value indicating whether a formula computed the value.
    package var isFormula: Bool { packed & 1 != 0 }

    /// A Boolean value indicating whether the cell holds nothing.
    package var isEmpty: Bool { packed & 0b1110 == 0 }

    /// A cell that holds nothing.
    package static let empty = Cell(offset: 0, length: 0, kind: .empty)
  }

  /// A row: its number in the file and its cells from column A on.
  package struct Row: Sendable {
    /// The number: of the record in a CSV, of the row in a sheet, from 1.
    package var number: Int32
    /// The first cell in the grid's `cells`.
    package var first: Int32
    /// The number of cells.
    package var count: Int32
    /// A Boolean value indicating whether the row is hidden.
    package var isHidden: Bool

    /// Creates a row.
    package init(number: Int32, first: Int32, count: Int32, isHidden: Bool = false) {
      self.number = number
      self.first = first
      self.count = count
      self.isHidden = isHidden
    }
  }

  /// A rectangle of merged cells; rows and columns from 1, both ends included.
  package struct MergedRange: Sendable, Hashable {
    /// The first row.
    package var top: Int
    /// The last row.
    package var bottom: Int
    /// The first column.
    package var left: Int
    /// The last column.
    package var right: Int

    /// Creates a range.
    package init(top: Int, bottom: Int, left: Int, right: Int) {
      self.top = top
      self.bottom = bottom
      self.left = left
      self.right = right
    }
  }

  /// Where a workbook's serial dates begin.
  package enum DateSystem: Sendable, Hashable {
    /// 1 is 1900-01-01, and 60 a day that never was.
    case from1900
    /// 0 is 1904-01-01.
    case from1904
  }

  /// The text of all cells, UTF-8.
  package var text: [UInt8]
  /// The rows with at least one cell, in order.
  package var rows: [Row]
  /// The cells of all rows.
  package var cells: [Cell]
  /// Merged ranges; always empty for a CSV.
  package var merges: [MergedRange]
  /// Hidden columns, from 1.
  package var hiddenColumns: Set<Int>
  /// Where serial dates in number cells and texts begin.
  package var dateSystem: DateSystem

  /// Creates a grid.
  package init(
    text: [UInt8] = [], rows: [Row] = [], cells: [Cell] = [], merges: [MergedRange] = [],
    hiddenColumns: Set<Int> = [], dateSystem: DateSystem = .from1900
  ) {
    self.text = text
    self.rows = rows
    self.cells = cells
    self.merges = merges
    self.hiddenColumns = hiddenColumns
    self.dateSystem = dateSystem
  }

  /// Returns a cell; columns count from 0, and beyond the row's end every cell is empty.
  package func cell(_ column: Int, in row: Row) -> Cell {
    column < Int(row.count) ? cells[Int(row.first) + column] : .empty
  }

  /// Returns a cell's text.
  package func string(_ cell: Cell) -> String {
    String(
      decoding: text[Int(cell.offset)..<Int(cell.offset) + Int(cell.length)], as: UTF8.self)
  }
}
