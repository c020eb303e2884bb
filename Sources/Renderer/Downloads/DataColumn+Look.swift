import Tabular

extension DataColumn.Kind {
  /// The look of the column's cells in a workbook.
  var look: CellFormat {
    switch self {
    case .text: SheetLook.cell
    case .prose: SheetLook.prose
    case .number: SheetLook.number
    case .percent: SheetLook.cell.with { $0.number = .percent(2) }
    case .day: SheetLook.day
    }
  }
}
