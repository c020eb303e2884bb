/// What cells of all sheets refer to.
struct SheetContext {
  /// The shared texts.
  var strings: [Grid.Cell] = []
  /// The formats of cells.
  var styles = StyleTable()
  /// Where serial dates begin.
  var dateSystem = Grid.DateSystem.from1900
  /// What a sheet may hold.
  var limits = WorkbookLimits()
}
