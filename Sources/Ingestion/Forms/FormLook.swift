import Tabular

/// The looks of a form's cells.
enum FormLook {
  /// The title of a sheet.
  static let title = SheetLook.heading.with { $0.alignment = .left }

  /// The line for the body that fills in and its seal.
  static let signature = CellFormat().with {
    $0.size = 10
    $0.ink = 0x4A5361
    $0.isUnlocked = true
  }

  /// The header of a column that must be filled.
  static let required = SheetLook.header.with {
    $0.fill = 0x1F4E86
    $0.ink = 0xFFFFFF
  }

  /// The header of any other column.
  static let optional = SheetLook.header

  /// A cell to fill in.
  static let input = CellFormat().with {
    $0.size = 10
    $0.isUnlocked = true
  }

  /// A cell that is filled in already.
  static let fixed = CellFormat().with {
    $0.size = 10
    $0.number = .text
    $0.ink = 0x4A5361
    $0.fill = 0xF1F3F6
  }

  /// A heading in the instructions.
  static let section = CellFormat().with {
    $0.size = 12
    $0.isBold = true
  }
}
