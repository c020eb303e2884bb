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
