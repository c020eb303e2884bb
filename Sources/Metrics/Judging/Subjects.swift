/// The subjects of a rule: the combinations of values in some columns, in input order.
struct Subjects {
  /// Rows that carry the same values.
  struct Group {
    /// The values in their comparable form.
    let key: [String]
    /// The values as handed in, joined.
    let name: String
    /// The rows.
    var members: [Int]
    /// What is missing to tell the members apart; empty where they belong together.
    var gaps: Set<DataNeed> = []
  }

  /// The table that they are found in.
  let table: TableKey
  /// The rows that were looked at.
  let rows: RowFilter.Rows
  /// The groups; rows without one of the values are in none.
  private(set) var groups: [Group] = []
  /// Columns whose cells are missing in some row.
  private(set) var gaps: Set<DataNeed> = []
  /// Rows that are in no group.
  private(set) var ungrouped: [Int] = []

  init(_ scene: JudgingScene, of selection: RowSelection, by columns: [String]) {
    table = selection.table
    rows = scene.rows(of: selection)
    let cells = columns.map { scene.ledger.cells($0, of: selection.table) }
    var places: [[String]: Int] = [:]
    for row in rows.selected {
      let values = cells.map { $0(row) }
      let key = values.map { $0.joined(separator: "、") }
      let blank = zip(columns, key).filter { $1.isEmpty }.map(\.0)
      let needs = Set(blank.map { scene.need($0, of: selection.table) })
      // Rows without a project's name may be one project or several: they stand together, marked.
      guard blank.allSatisfy({ $0 == "project" }) else {
        ungrouped.append(row)
        gaps.formUnion(needs)
        continue
      }
      if let place = places[key] {
        groups[place].members.append(row)
      } else {
        places[key] = groups.count
        let name = Subjects.name(columns, values, scene, selection.table, row)
        groups.append(Group(key: key, name: name, members: [row], gaps: needs))
      }
    }
  }

  /// A party goes by its name, not by its code.
  private static func name(
    _ columns: [String], _ values: [CellValue], _ scene: JudgingScene, _ table: TableKey, _ row: Int
  ) -> String {
    zip(columns, values).filter { $1 != .missing }.map { column, value in
      column == "party" ? scene.name(of: table, row) : value.quoted
    }.joined(separator: "·")
  }
}

extension RuleTally {
  /// Notes rows that may belong to no subject, or to one that cannot be told.
  mutating func skipUnknown(_ subjects: Subjects) {
    skipUnknown(subjects.rows, of: subjects.table)
    skip(rows: subjects.ungrouped, of: subjects.table, for: subjects.gaps)
  }
}
