/// The cells of a table's columns, its own and those that are worked out.
extension RuleLedger {
  /// The way from a row's place in its table to one of its cells.
  ///
  /// A type of its own, because a bare closure in an array is wrapped anew whenever it is taken out.
  struct Cells {
    private let cell: (Int) -> CellValue

    init(_ cell: @escaping (Int) -> CellValue) {
      self.cell = cell
    }

    /// The cells of a column that is not known.
    static var none: Cells { Cells { _ in .missing } }

    func callAsFunction(_ row: Int) -> CellValue { cell(row) }
  }

  /// Returns the cells of a column; of an unknown column every cell is missing.
  func cells(_ column: String, of table: TableKey) -> Cells {
    if column.hasPrefix("city.") {
      return cityCells(String(column.dropFirst("city.".count)), of: table)
    }
    return derivedCells(column, of: table) ?? ownCells(column, of: table)
  }

  private func ownCells(_ column: String, of table: TableKey) -> Cells {
    switch table {
    case .cities: cells(column, submission.cities, RecordColumns.cities)
    case .targets: cells(column, submission.targets, RecordColumns.targets)
    case .subIndustries: cells(column, submission.subIndustries, RecordColumns.subIndustries)
    case .leadUnits: cells(column, submission.leadUnits, RecordColumns.leadUnits)
    case .partners: cells(column, submission.partners, RecordColumns.partners)
    case .enterprises: cells(column, submission.enterprises, RecordColumns.enterprises)
    case .modes: cells(column, submission.modes, RecordColumns.modes)
    case .platforms: cells(column, submission.platforms, RecordColumns.platforms)
    case .solutions: cells(column, submission.solutions, RecordColumns.solutions)
    case .funds: cells(column, submission.funds, RecordColumns.funds)
    case .awards: cells(column, submission.awards, RecordColumns.awards)
    }
  }

  private func cells<Record>(
    _ column: String, _ records: [Record], _ columns: [RecordColumn<Record>]
  ) -> Cells {
    guard let cell = columns.first(where: { $0.column.key == column })?.cell else {
      return .none
    }
    return Cells { cell(TableRow(records: records, place: $0)) }
  }

  /// Cells of the row of 试点城市 that belongs to the row's city.
  private func cityCells(_ column: String, of table: TableKey) -> Cells {
    guard let cell = RecordColumns.cities.first(where: { $0.column.key == column })?.cell else {
      return .none
    }
    // Of each city the one cell, by its place.
    let values = context.records.map { record in
      record.map { cell(TableRow(records: [$0], place: 0)) } ?? .missing
    }
    return Cells { row in
      context.places[city(of: table, row)].map { values[$0] } ?? .missing
    }
  }

  private func derivedCells(_ column: String, of table: TableKey) -> Cells? {
    switch (table, column) {
    case (.leadUnits, _), (.partners, _), (.modes, _), (.platforms, _), (.solutions, _):
      listedCells(column, of: table)
    case (.enterprises, _): enterpriseCells(column)
    case (.funds, "party"): partyCells(of: table)
    case (.funds, "year"):
      Cells { CellValue(submission.funds[$0].day) { .count(year($0)) } }
    case (.awards, _): awardCells(column)
    default: nil
    }
  }

  private func listedCells(_ column: String, of table: TableKey) -> Cells? {
    switch (table, column) {
    case (_, "declared"): declaredCells(of: table)
    case (.leadUnits, "party"), (.partners, "party"), (.platforms, "party"): partyCells(of: table)
    case (.modes, "counted"): Cells { CellValue(verdicts.modes[$0].isCounted) }
    case (.platforms, "counted"): Cells { CellValue(verdicts.platforms[$0].isCounted) }
    case (.solutions, "counted"): Cells { CellValue(verdicts.solutions[$0].isCounted) }
    default: nil
    }
  }

  private func enterpriseCells(_ column: String) -> Cells? {
    let rows = submission.enterprises
    let verdicts = verdicts.enterprises
    let conditions = context.programme.counting
    switch column {
    case "party": return partyCells(of: .enterprises)
    case "declared": return declaredCells(of: .enterprises)
    case "reported": return Cells { CellValue(verdicts[$0].isReported) }
    case "counted": return Cells { CellValue(verdicts[$0].isCounted) }
    case "size_class":
      return Cells {
        SizeStandard.size(
          employees: rows[$0].employees, revenue: rows[$0].revenue, stated: rows[$0].size,
          conditions: conditions)
      }
    case "grants": return Cells { sum(rows[$0].grantProvincial, rows[$0].grantMunicipal) }
    default: return nil
    }
  }

  private func awardCells(_ column: String) -> Cells? {
    let rows = submission.awards
    switch column {
    case "party": return partyCells(of: .awards)
    case "item": return Cells { CellValue(items.key(of: rows[$0].item)) }
    case "year": return Cells { rows[$0].decidedOn.map { .count(year($0)) } ?? .missing }
    case "decided_on": return Cells { rows[$0].decidedOn.map { .day($0) } ?? .missing }
    case "registered": return Cells { registered(rows[$0].creditCode) }
    case "total": return Cells { sum(rows[$0].central, rows[$0].municipal) }
    default: return nil
    }
  }

  /// A party by its credit code where it is legal, else by its comparable name.
  private func partyCells(of table: TableKey) -> Cells {
    let code = ownCells("uscc", of: table)
    let name = ownCells(DerivedColumns.partyName(of: table), of: table)
    return Cells { row in
      if case .text(let text) = code(row), CreditCode(normalised: text).isLegal {
        return .text(text)
      }
      return name(row)
    }
  }

  private func declaredCells(of table: TableKey) -> Cells {
    let name = ownCells("sub_industry", of: table)
    return Cells { row in
      guard case .text(let text) = name(row), let place = context.places[city(of: table, row)]
      else { return .missing }
      return CellValue(context.declaredPlace(of: text, city: place) != nil)
    }
  }

  private func year(_ day: ReportedDay) -> Int64 { Int64(day.day.year) }

  /// Whether the code is one that a registered body may have; missing without a code.
  private func registered(_ code: CreditCode) -> CellValue {
    code.text.isEmpty ? .missing : CellValue(code.isLegal)
  }

  /// The sum of what is given; missing where nothing is, unreadable where something is.
  private func sum(_ first: Reported<Money>, _ second: Reported<Money>) -> CellValue {
    switch (first, second) {
    case (.unreadable, _), (_, .unreadable): .unreadable
    case (.missing, .missing): .missing
    default: .money((first.value ?? .zero) + (second.value ?? .zero))
    }
  }
}
