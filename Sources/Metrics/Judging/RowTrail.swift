/// The rows that a figure or a finding rests on: the first of them, and how many there are.
struct RowTrail {
  /// The first rows, at most `Finding.rowLimit`.
  private(set) var rows: [FindingRow] = []
  /// The number of all rows.
  private(set) var count = 0

  init() {}

  init(_ row: FindingRow) {
    rows = [row]
    count = 1
  }

  /// Keeps the first rows of a table and the number of all.
  init(_ places: [Int], row: (Int) -> FindingRow) {
    rows = places.prefix(Finding.rowLimit).map(row)
    count = places.count
  }

  var isEmpty: Bool { count == 0 }

  mutating func append(_ row: FindingRow) {
    self += RowTrail(row)
  }

  static func + (left: RowTrail, right: RowTrail) -> RowTrail {
    var sum = left
    sum += right
    return sum
  }

  /// A row that stands in both trails counts in both where either is too long to be looked through.
  static func += (left: inout RowTrail, right: RowTrail) {
    var added = 0
    for row in right.rows {
      if let place = left.rows.firstIndex(where: { $0.source == row.source }) {
        let known = left.rows[place].columns
        left.rows[place].columns += row.columns.filter { !known.contains($0) }
        continue
      }
      added += 1
      if left.rows.count < Finding.rowLimit { left.rows.append(row) }
    }
    left.count += right.count - (right.rows.count - added)
  }
}
