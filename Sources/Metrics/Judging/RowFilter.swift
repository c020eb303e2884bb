/// Tells which rows a selection means, and which it cannot tell about.
struct RowFilter {
  /// Whether a row is meant.
  enum Match {
    case selected
    case rejected
    /// Cells that decide are missing or unreadable; the places of their conditions.
    case unknown([Int])
  }

  /// The rows of a selection in one place.
  struct Rows {
    var selected: [Int] = []
    /// What would decide about the rows that may belong to the selection.
    var gaps: Set<DataNeed> = []
    /// The rows that may belong to the selection.
    var unknown: [Int] = []
  }

  /// A condition with the cells that it asks.
  private struct Question {
    /// Whether a row meets the condition; nil where it cannot be told.
    let answer: (Int) -> Bool?
  }

  private let questions: [Question]
  private let columns: [String]
  private let table: TableKey
  private let scene: JudgingScene

  /// Prepares conditions that select rows, or that are asked of them.
  ///
  /// A row that states no money at all is no case of "more than 0"; where money is asked for, it
  /// cannot be told.
  init(
    _ conditions: [RowCondition], table: TableKey, scene: JudgingScene, isRequirement: Bool = false
  ) {
    questions = conditions.map { condition in
      let cells = scene.ledger.cells(condition.column, of: table)
      let answer = condition.test.question
      guard !isRequirement, case .above = condition.test else {
        return Question { answer(cells($0)) }
      }
      return Question { row in
        let cell = cells(row)
        return cell.isMissing ? false : answer(cell)
      }
    }
    columns = conditions.map(\.column)
    self.table = table
    self.scene = scene
  }

  init(_ selection: RowSelection, scene: JudgingScene) {
    self.init(selection.conditions, table: selection.table, scene: scene)
  }

  /// Returns whether a row meets all conditions.
  func match(_ row: Int) -> Match {
    var open: [Int] = []
    for place in questions.indices {
      switch questions[place].answer(row) {
      case true?: continue
      case false?: return .rejected
      case nil: open.append(place)
      }
    }
    return open.isEmpty ? .selected : .unknown(open)
  }

  /// Returns what the conditions at some places would need.
  func needs(at places: Set<Int>) -> Set<DataNeed> {
    Set(places.map { scene.need(columns[$0], of: table) })
  }

  /// Sorts rows by whether they are meant.
  func rows(among candidates: [Int]) -> Rows {
    guard !questions.isEmpty else { return Rows(selected: candidates) }
    var rows = Rows()
    var open: Set<Int> = []
    for row in candidates {
      switch match(row) {
      case .selected: rows.selected.append(row)
      case .rejected: continue
      case .unknown(let places):
        rows.unknown.append(row)
        open.formUnion(places)
      }
    }
    rows.gaps = needs(at: open)
    return rows
  }
}
