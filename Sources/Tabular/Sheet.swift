/// A table of an opened file.
package struct Sheet: Sendable {
  /// The sheet's name; empty for a CSV file.
  package var name: String
  /// A Boolean value indicating whether the sheet is hidden.
  package var isHidden: Bool
  /// The cells.
  package var grid: Grid

  /// Creates a sheet.
  package init(name: String, isHidden: Bool = false, grid: Grid) {
    self.name = name
    self.isHidden = isHidden
    self.grid = grid
  }
}
