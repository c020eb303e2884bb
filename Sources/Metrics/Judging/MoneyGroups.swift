/// Rows of money, each by itself or together with the others of its party, year or project.
struct MoneyGroups {
  private let scene: JudgingScene
  /// The table of the rows.
  let table: TableKey
  /// The rows that were looked at.
  let rows: RowFilter.Rows
  /// The rows that belong together.
  let groups: [Subjects.Group]
  /// Rows that lack a value by which they would be put together.
  private(set) var ungrouped: [Int] = []
  /// The columns of those values.
  private(set) var gaps: Set<DataNeed> = []

  init(_ scene: JudgingScene, rows selection: RowSelection, per columns: [String]) {
    self.scene = scene
    table = selection.table
    guard columns.isEmpty else {
      let subjects = Subjects(scene, of: selection, by: columns)
      rows = subjects.rows
      groups = subjects.groups
      ungrouped = subjects.ungrouped
      gaps = subjects.gaps
      return
    }
    rows = scene.rows(of: selection)
    groups = rows.selected.map {
      Subjects.Group(key: [], name: scene.name(of: selection.table, $0), members: [$0])
    }
  }

  /// A sum over a group's rows.
  struct Total {
    var figure: FigureValue
    /// The rows that gave something.
    var given: [Int] = []
  }

  /// Returns the sum of money columns for each group.
  ///
  /// A row that states other money of its table and leaves these cells blank gives none of this
  /// money; a row without any money at all is a gap.
  func amounts(of columns: [String]) -> [Total] {
    let parts = parts(columns)
    let others = DerivedColumns.own(of: table).filter { $0.content == .money && $0.key != "base" }
      .map { scene.ledger.cells($0.key, of: table) }
    return groups.map { group in
      var total = Total(figure: FigureValue(0, isMoney: isMoney(columns)))
      for row in group.members {
        let cells = parts.map { $0.cells(row) }
        for (cell, part) in zip(cells, parts) where cell == .unreadable {
          total.figure.gaps.insert(part.need)
        }
        let numbers = cells.compactMap(\.number)
        if !numbers.isEmpty {
          total.given.append(row)
          total.figure.value = numbers.reduce(total.figure.value) { $0.addingClamping($1) }
        } else if !others.contains(where: { $0(row).isKnown }) {
          total.figure.gaps.formUnion(parts.map(\.need))
        }
      }
      return total
    }
  }

  /// Returns the sum of columns over the rows that gave money, one for each group.
  ///
  /// A base that several payments of one project repeat counts once.
  func bases(of columns: [String], for amounts: [Total]) -> [FigureValue] {
    let parts = parts(columns)
    let project = scene.ledger.cells("project", of: table)
    return amounts.map { total in
      var figure = FigureValue(0, isMoney: isMoney(columns))
      var seen: Set<[String]> = []
      for row in total.given {
        for (cells, need) in parts {
          guard let number = cells(row).number else {
            figure.gaps.insert(need)
            continue
          }
          let key = [need.words, String(number)] + project(row).comparable
          if seen.insert(key).inserted { figure.value = figure.value.addingClamping(number) }
        }
      }
      return figure
    }
  }

  /// Returns the sum of a column over all rows of a group; a gap only where no row gives it.
  func sums(of column: String) -> [FigureValue] {
    let cells = scene.ledger.cells(column, of: table)
    let need = scene.need(column, of: table)
    return groups.map { group in
      var figure = FigureValue(0, isMoney: isMoney([column]))
      let numbers = group.members.compactMap { cells($0).number }
      figure.value = numbers.reduce(0) { $0.addingClamping($1) }
      if numbers.isEmpty { figure.gaps = [need] }
      return figure
    }
  }

  private func parts(_ columns: [String]) -> [(cells: RuleLedger.Cells, need: DataNeed)] {
    columns.map { (scene.ledger.cells($0, of: table), scene.need($0, of: table)) }
  }

  private func isMoney(_ columns: [String]) -> Bool {
    columns.contains { DerivedColumns.column($0, of: table)?.content == .money }
  }
}

extension RuleTally {
  /// Notes rows that may belong to a rule, and rows that belong to no party.
  mutating func skipUnknown(_ sums: MoneyGroups) {
    skipUnknown(sums.rows, of: sums.table)
    skip(rows: sums.ungrouped, of: sums.table, for: sums.gaps)
  }
}
