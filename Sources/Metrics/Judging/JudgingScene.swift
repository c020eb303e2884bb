/// All that a judge looks at: one rule in one place; all that take part share it.
final class JudgingScene {
  let rule: Rule
  let place: JudgingPlace
  let ledger: RuleLedger
  let calendar: WorkingCalendar
  /// The city in which the rule is judged; nil for the whole.
  let city: CityAssessment?
  /// All cities with a row in any table.
  let cities: [CityAssessment]

  init(rule: Rule, ledger: RuleLedger, city: CityAssessment?, cities: [CityAssessment]) {
    let programme = ledger.context.programme
    self.rule = rule
    self.ledger = ledger
    self.city = city
    self.cities = cities
    place = city.flatMap { programme.place(of: $0.city.code) }.map { .city($0) } ?? .whole
    calendar = programme.rules.calendar
  }

  var context: CountingContext { ledger.context }
  var asOf: CalendarDay { context.asOf }

  /// A Boolean value indicating whether what falls short is not due yet.
  var isBeforeDue: Bool {
    rule.due.map { asOf < $0 } ?? false
  }

  /// The name of the city, or of the whole.
  var placeName: String { city?.city.name ?? context.programme.totalName }

  /// The first day of the city's period.
  var start: CalendarDay { city?.start ?? context.programme.start }

  /// What a row is called in a finding: its own name, else the place's.
  func name(of table: TableKey, _ row: Int) -> String {
    let submission = ledger.submission
    let name =
      switch table {
      case .cities: submission.cities[row].cityName
      case .targets: indicatorName(submission.targets[row].indicator)
      case .subIndustries: submission.subIndustries[row].name
      case .leadUnits: submission.leadUnits[row].unit
      case .partners: submission.partners[row].unit
      case .enterprises: submission.enterprises[row].enterprise
      case .modes: submission.modes[row].mode
      case .platforms: submission.platforms[row].platform
      case .solutions: submission.solutions[row].solution
      case .funds: submission.funds[row].payee
      case .awards: submission.awards[row].recipient
      }
    return name.isEmpty ? placeName : name
  }

  private func indicatorName(_ key: IndicatorKey) -> String {
    context.programme.indicators.first { $0.key == key }?.name ?? key.rawValue
  }

  /// Returns the need of a column that could not be read.
  func need(_ column: String, of table: TableKey) -> DataNeed {
    DataNeed(table, DerivedColumns.column(column, of: table) ?? RuleColumn(column, column, .text))
  }

  /// Returns the name of a column.
  func label(_ column: String, of table: TableKey) -> String {
    DerivedColumns.column(column, of: table)?.label ?? column
  }

  /// Returns a cell as a finding quotes it; a level goes by its name.
  func quote(_ cell: CellValue, of column: String) -> String {
    let isLevel = ["level_before", "level_after"].contains(column)
    guard isLevel, case .count(let level) = cell else { return cell.quoted }
    return LevelName.of(Int(level))
  }

  /// Returns a row with the columns that a finding points at.
  func row(_ table: TableKey, _ row: Int, _ columns: [String]) -> FindingRow {
    FindingRow(source: ledger.source(of: table, row), columns: columns)
  }
}
