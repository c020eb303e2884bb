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

  /// A Boolean value indicating whether the conditions are asked of a row instead of selecting it.
  private let isRequirement: Bool

  /// Prepares conditions that select rows, or that are asked of them.
  ///
  /// A row that states no money at all is no case of "more than 0"; where money is asked for, it
  /// cannot be told.
  init(
    _ conditions: [RowCondition], table: TableKey, scene: JudgingScene, isRequirement: Bool = false
  ) {
    self.isRequirement = isRequirement
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
      let cell = cells(row)
      if !isRequirement, cell == .missing, case .above = test { return .rejected }
      switch test.holds(for: cell) {
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
