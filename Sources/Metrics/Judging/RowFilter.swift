/// Tells which rows a selection means, and which it cannot tell about.
struct RowFilter {
  /// Whether a row is meant.
  enum Match {
    case selected
    case rejected
    /// A cell that decides is missing or unreadable.
    case unknown([DataNeed])
  }

  /// The rows of a selection in one place.
  struct Rows {
    var selected: [Int] = []
    /// What would decide about the rows that may belong to the selection.
    var gaps: Set<DataNeed> = []
    /// How many rows may belong to the selection.
    var unknown = 0
  }

  private let tests: [(test: RowCondition.Test, cells: RuleLedger.Cells, need: DataNeed)]

  init(_ conditions: [RowCondition], table: TableKey, scene: JudgingScene) {
    tests = conditions.map { condition in
      (
        condition.test.comparable, scene.ledger.cells(condition.column, of: table),
        scene.need(condition.column, of: table)
      )
    }
  }

  init(_ selection: RowSelection, scene: JudgingScene) {
    self.init(selection.conditions, table: selection.table, scene: scene)
  }

  /// Returns whether a row meets all conditions.
  func match(_ row: Int) -> Match {
    var needs: [DataNeed] = []
    for (test, cells, need) in tests {
      switch test.holds(for: cells(row)) {
      case true?: continue
      case false?: return .rejected
      case nil: needs.append(need)
      }
    }
    return needs.isEmpty ? .selected : .unknown(needs)
  }

  /// Sorts rows by whether they are meant.
  func rows(among candidates: [Int]) -> Rows {
    var rows = Rows()
    for row in candidates {
      switch match(row) {
      case .selected: rows.selected.append(row)
      case .rejected: continue
      case .unknown(let needs):
        rows.unknown += 1
        rows.gaps.formUnion(needs)
      }
    }
    return rows
  }
}

extension JudgingScene {
  /// Returns the rows of a selection in the scene's place.
  func rows(of selection: RowSelection) -> RowFilter.Rows {
    RowFilter(selection, scene: self).rows(among: ledger.rows(of: selection.table, in: place))
  }

  /// Returns whether the place handed in no row of a table at all.
  func lacks(_ table: TableKey) -> Bool {
    ledger.rows(of: table, in: place).isEmpty
  }
}

extension RowCondition.Test {
  /// The test with its words in their comparable form.
  var comparable: RowCondition.Test {
    switch self {
    case .oneOf(let words): .oneOf(words.map(NormalName.of))
    case .noneOf(let words): .noneOf(words.map(NormalName.of))
    case .contains(let words): .contains(words.map(NormalName.of))
    default: self
    }
  }

  /// Returns whether a cell meets the test, or nil where it cannot be told.
  ///
  /// Words must be in their comparable form already.
  func holds(for cell: CellValue) -> Bool? {
    switch self {
    case .given: return cell == .unreadable ? nil : cell != .missing
    case .absent: return cell == .unreadable ? nil : cell == .missing
    default: break
    }
    guard cell.isKnown else { return nil }
    switch self {
    case .oneOf(let words): return cell.comparable.contains(where: words.contains)
    case .noneOf(let words): return !cell.comparable.contains(where: words.contains)
    case .contains(let words):
      return cell.comparable.contains { text in words.contains { text.contains($0) } }
    case .atLeast(let limit): return cell.number.map { $0 >= limit }
    case .above(let limit): return cell.number.map { $0 > limit }
    case .since(let day): return cell.day.map { $0.day >= day }
    case .until(let day): return cell.day.map { $0.earliest <= day }
    case .given, .absent: return nil
    }
  }
}
