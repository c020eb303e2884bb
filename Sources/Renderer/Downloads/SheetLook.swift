import Tabular

/// The looks of a workbook's cells; light, like the pages.
enum SheetLook {
  private static let line: CellFormat.Color = 0xD9DEE5

  /// A cell of a table.
  static let cell = CellFormat().with {
    $0.border = line
    $0.size = 10
  }

  /// A cell of prose.
  static let prose = cell.with { $0.wraps = true }

  /// The header of a column.
  static let header = cell.with {
    $0.isBold = true
    $0.fill = 0xE9EFF7
    $0.wraps = true
    $0.alignment = .center
  }

  /// The title of a workbook.
  static let title = CellFormat().with {
    $0.isBold = true
    $0.size = 18
    $0.wraps = true
  }

  /// The name of a fact.
  static let label = prose.with {
    $0.ink = 0x5B6472
    $0.fill = 0xF5F7FA
  }

  /// Returns the look of a number.
  static func number(decimals: Int) -> CellFormat {
    cell.with { $0.number = .decimals(decimals) }
  }

  /// Returns the look of a column's cells.
  static func of(_ kind: DataColumn.Kind) -> CellFormat {
    switch kind {
    case .text: cell
    case .prose: prose
    case .number: cell.with { $0.number = .general }
    case .percent: cell.with { $0.number = .percent(2) }
    case .day:
      cell.with {
        $0.number = .day
        $0.alignment = .center
      }
    }
  }
}
