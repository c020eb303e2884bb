/// Finds the figures that rules compare or show.
struct FigureCounter {
  let scene: JudgingScene
  /// The values that a subject's rows carry, by column.
  var group: [(column: String, value: String)] = []

  init(_ scene: JudgingScene) {
    self.scene = scene
  }

  /// Returns a figure with its rows and gaps.
  func value(of figure: RuleFigure) -> FigureValue {
    switch figure {
    case .number(let number): FigureValue(number, isMoney: false)
    case .amount(let money): FigureValue(money.fen, isMoney: true)
    case .count(let selection, let columns): count(selection, distinct: columns)
    case .sum(let selection, let columns): sum(selection, columns)
    case .largest(let selection, let column): largest(selection, column)
    case .cells: FigureValue(0, isMoney: false)  // only a row has cells
    case .target(let key, let year): target(key, year)
    case .counted(let key): counted(key)
    case .city(let figure): city(figure)
    case .programmeCities:
      programmeCities
    case .scaled(let inner, let rate): value(of: inner).scaled(by: rate)
    }
  }

  private var programmeCities: FigureValue {
    var figure = FigureValue(Int64(scene.context.programme.cities.count), isMoney: false)
    figure.unit = TableKey.cities.unit(of: [])
    return figure
  }

  /// Returns a figure for every row of a table; what is not in the row is found once.
  func values(of figure: RuleFigure, in table: TableKey) -> (Int) -> FigureValue {
    switch figure {
    case .cells(let columns): return cells(columns, in: table)
    case .scaled(let inner, let rate):
      let values = values(of: inner, in: table)
      return { values($0).scaled(by: rate) }
    default:
      let value = value(of: figure)
      return { _ in value }
    }
  }

  private func cells(_ columns: [String], in table: TableKey) -> (Int) -> FigureValue {
    let isMoney = isMoney(columns, of: table)
    let parts = columns.map {
      (cells: scene.ledger.cells($0, of: table), need: scene.need($0, of: table))
    }
    return { row in
      var figure = FigureValue(0, isMoney: isMoney)
      for place in parts.indices {
        let cell = parts[place].cells(row)
        if case .money = cell { figure.isMoney = true }
        if let number = cell.number {
          figure.value = figure.value.addingClamping(number)
        } else {
          figure.gaps.insert(parts[place].need)
        }
      }
      return figure
    }
  }

  /// The rows of a selection that belong to the subject; a table without any row is a gap.
  private func rows(_ selection: RowSelection) -> RowFilter.Rows {
    guard !scene.lacks(selection.table) else {
      return RowFilter.Rows(gaps: [DataNeed(selection.table)])
    }
    guard !group.isEmpty else { return scene.rows(of: selection) }
    let conditions = group.filter { DerivedColumns.column($0.column, of: selection.table) != nil }
      .map { RowCondition($0.column, .oneOf([$0.value])) }
    return scene.rows(of: RowSelection(selection.table, conditions + selection.conditions))
  }

  private func count(_ selection: RowSelection, distinct columns: [String]) -> FigureValue {
    let rows = rows(selection)
    var figure = FigureValue(Int64(rows.selected.count), isMoney: false)
    figure.unit = selection.table.unit(of: columns)
    figure.gaps = rows.gaps
    figure.trail = RowTrail(rows.selected) { scene.row(selection.table, $0, columns) }
    guard !columns.isEmpty else { return figure }
    let cells = columns.map { scene.ledger.cells($0, of: selection.table) }
    var seen: Set<[ByteText]> = []
    for row in rows.selected {
      // A row without a name is no thing that could be counted.
      let key = cells.map { ByteText($0(row).joined(separator: "、")) }
      if key.contains(where: { !$0.isEmpty }) { seen.insert(key) }
    }
    figure.value = Int64(seen.count)
    return figure
  }

  private func sum(_ selection: RowSelection, _ columns: [String]) -> FigureValue {
    let rows = rows(selection)
    var figure = FigureValue(0, isMoney: isMoney(columns, of: selection.table))
    figure.gaps = rows.gaps
    for column in columns {
      let cells = scene.ledger.cells(column, of: selection.table)
      var isWhole = true
      for row in rows.selected {
        if let number = cells(row).number {
          figure.value = figure.value.addingClamping(number)
        } else {
          isWhole = false
        }
      }
      if !isWhole { figure.gaps.insert(scene.need(column, of: selection.table)) }
    }
    figure.trail = RowTrail(rows.selected) { scene.row(selection.table, $0, columns) }
    return figure
  }

  private func largest(_ selection: RowSelection, _ column: String) -> FigureValue {
    let rows = rows(selection)
    let cells = scene.ledger.cells(column, of: selection.table)
    var counts: [ByteText: Int64] = [:]
    var figure = FigureValue(0, isMoney: false)
    figure.unit = selection.table.unit(of: [])
    figure.gaps = rows.gaps
    var isWhole = true
    for row in rows.selected {
      if let key = cells(row).firstComparable {
        counts[ByteText(key), default: 0] += 1
      } else {
        isWhole = false
      }
    }
    if !isWhole { figure.gaps.insert(scene.need(column, of: selection.table)) }
    figure.value = counts.values.max() ?? 0
    return figure
  }

  private func isMoney(_ columns: [String], of table: TableKey) -> Bool {
    columns.contains { DerivedColumns.column($0, of: table)?.content == .money }
  }
}
