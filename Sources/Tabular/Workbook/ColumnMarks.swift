/// Columns that are marked by ranges, in a time that does not grow with the ranges' widths.
struct ColumnMarks {
  /// By how much the number of ranges changes from one column to the next.
  private var changes: [Int] = []

  /// Marks columns, from 1, both ends included; what lies beyond the sheet is nothing.
  mutating func mark(from first: Int, to last: Int) {
    guard first > 0, first <= last, first <= WorkbookLimits.columns else { return }
    if changes.isEmpty { changes = [Int](repeating: 0, count: WorkbookLimits.columns + 2) }
    changes[first] += 1
    changes[min(last, WorkbookLimits.columns) + 1] -= 1
  }

  /// The columns that are in a range.
  var marked: Set<Int> {
    var columns: Set<Int> = []
    var depth = 0
    for (column, change) in changes.enumerated() {
      depth += change
      if depth > 0 { columns.insert(column) }
    }
    return columns
  }
}
