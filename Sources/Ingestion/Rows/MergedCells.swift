import Tabular

/// Body cells that are merged downwards, by column.
struct MergedCells {
  private var ranges: [Int: [Grid.MergedRange]] = [:]

  /// A Boolean value indicating whether there is none.
  var isEmpty: Bool { ranges.isEmpty }

  /// Creates an index of the ranges that begin in the body.
  ///
  /// - Parameters:
  ///   - grid: The grid.
  ///   - first: The number of the first row below the header.
  init(_ grid: Grid, from first: Int) {
    for range in grid.merges where range.bottom > range.top && range.top >= first {
      ranges[range.left - 1, default: []].append(range)
    }
    for column in ranges.keys { ranges[column] = ranges[column]?.inOrder(of: \.top) }
  }

  /// Returns the range that covers a cell; nil where the cell is not merged downwards.
  func range(_ column: Int, row: Int) -> Grid.MergedRange? {
    guard let list = ranges[column] else { return nil }
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].top <= row { low = middle + 1 } else { high = middle }
    }
    guard low > 0, list[low - 1].bottom >= row else { return nil }
    return list[low - 1]
  }
}

extension [Grid.Row] {
  /// Returns the row of a number; nil where it has no cell.
  func row(numbered number: Int) -> Grid.Row? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle].number) < number { low = middle + 1 } else { high = middle }
    }
    guard low < count, Int(self[low].number) == number else { return nil }
    return self[low]
  }
}
