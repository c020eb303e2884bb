/// The cells of a table's columns, its own and those that are worked out.
extension RuleLedger {
  /// The way from a row's place in its table to one of its cells.
  typealias Cells = (Int) -> CellValue

  /// Returns the cells of a column; of an unknown column every cell is missing.
  func cells(_ column: String, of table: TableKey) -> Cells {
    if let name = column.split(separator: ".").last, column.hasPrefix("city.") {
      return cityCells(String(name), of: table)
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
      return { _ in .missing }
    }
    return { cell(TableRow(records: records, place: $0)) }
  }

  /// Cells of the row of 试点城市 that belongs to the row's city.
  private func cityCells(_ column: String, of table: TableKey) -> Cells {
    guard let cell = RecordColumns.cities.first(where: { $0.column.key == column })?.cell else {
      return { _ in .missing }
    }
    let context = context
    return { row in
      guard let place = context.places[city(of: table, row)], let record = context.records[place]
      else { return .missing }
      return cell(TableRow(records: [record], place: 0))
    }
  }

  private func derivedCells(_ column: String, of table: TableKey) -> Cells? {
    guard DerivedColumns.of(table).contains(where: { $0.key == column }) else { return nil }
    switch (table, column) {
    case (_, "party"): return partyCells(of: table)
    case (_, "declared"): return declaredCells(of: table)
    case (.awards, "item"): return { CellValue(items.key(of: submission.awards[$0].item)) }
    case (.awards, "year"): return { year(of: submission.awards[$0]) }
    case (.awards, "decided_on"):
      return { submission.awards[$0].decidedOn.map { .day($0) } ?? .missing }
    case (.awards, "registered"):
      return { registered(submission.awards[$0].creditCode) }
    case (.awards, "total"): return { total(of: submission.awards[$0]) }
    case (.funds, "year"): return { CellValue(submission.funds[$0].day) { .count(year($0)) } }
    case (.enterprises, "reported"):
      return { CellValue(verdicts.enterprises[$0].isReported) }
    case (.enterprises, "counted"): return { CellValue(verdicts.enterprises[$0].isCounted) }
    case (.enterprises, "size_class"):
      return {
        SizeStandard.size(of: submission.enterprises[$0], conditions: context.programme.counting)
      }
    case (.enterprises, "grants"): return { grants(of: submission.enterprises[$0]) }
    case (.modes, "counted"): return { CellValue(verdicts.modes[$0].isCounted) }
    case (.platforms, "counted"): return { CellValue(verdicts.platforms[$0].isCounted) }
    case (.solutions, "counted"): return { CellValue(verdicts.solutions[$0].isCounted) }
    default: return nil
    }
  }

  /// A party by its credit code where it is legal, else by its comparable name.
  private func partyCells(of table: TableKey) -> Cells {
    let code = ownCells("uscc", of: table)
    let name = ownCells(DerivedColumns.partyName(of: table), of: table)
    return { row in
      if case .text(let text) = code(row), CreditCode(normalised: text).isLegal {
        return .text(text)
      }
      return name(row)
    }
  }

  private func declaredCells(of table: TableKey) -> Cells {
    let name = ownCells("sub_industry", of: table)
    return { row in
      guard case .text(let text) = name(row), let place = context.places[city(of: table, row)]
      else { return .missing }
      return CellValue(context.declaredPlace(of: text, city: place) != nil)
    }
  }

  private func year(_ day: ReportedDay) -> Int64 { Int64(day.day.year) }

  /// The year of approval; without one, of payment or recognition.
  private func year(of award: AwardRecord) -> CellValue {
    award.decidedOn.map { .count(year($0)) } ?? .missing
  }

  /// Whether the code is one that a registered body may have; missing without a code.
  private func registered(_ code: CreditCode) -> CellValue {
    code.text.isEmpty ? .missing : CellValue(code.isLegal)
  }

  private func total(of award: AwardRecord) -> CellValue {
    sum([award.central, award.municipal])
  }

  private func grants(of row: EnterpriseRecord) -> CellValue {
    sum([row.grantProvincial, row.grantMunicipal])
  }

  /// The sum of what is given; missing where nothing is, unreadable where something is.
  private func sum(_ cells: [Reported<Money>]) -> CellValue {
    if cells.contains(.unreadable) { return .unreadable }
    let known = cells.compactMap(\.value)
    return known.isEmpty ? .missing : .money(known.reduce(.zero, +))
  }
}
