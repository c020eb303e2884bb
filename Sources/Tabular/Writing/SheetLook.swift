/// The looks of cells in workbooks that the program writes: light, printable.
package enum SheetLook {
  private static let line: CellFormat.Color = 0xBFC7D1

  /// A cell of a table.
  package static let cell = CellFormat().with {
    $0.border = line
    $0.size = 10
  }

  /// A cell of prose.
  package static let prose = cell.with { $0.wraps = true }

  /// A number as it is.
  package static let number = cell

  /// A day.
  package static let day = cell.with {
    $0.number = .day
    $0.alignment = .center
  }

  /// The header of a column.
  package static let header = cell.with {
    $0.isBold = true
    $0.fill = 0xE9EFF7
    $0.wraps = true
    $0.alignment = .center
  }

  /// The title of a workbook.
  package static let title = CellFormat().with {
    $0.isBold = true
    $0.size = 18
    $0.wraps = true
  }

  /// The title above a table.
  package static let heading = CellFormat().with {
    $0.isBold = true
    $0.size = 16
    $0.alignment = .center
  }

  /// The name of a fact.
  package static let label = prose.with {
    $0.ink = 0x4A5361
    $0.fill = 0xF5F7FA
  }

  /// Returns the look of a number with thousands marks and a fixed number of decimals.
  package static func number(decimals: Int) -> CellFormat {
    cell.with { $0.number = .decimals(decimals) }
  }
}
