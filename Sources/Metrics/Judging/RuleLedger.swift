/// The rows of a submission as rules see them: by table and city, cell by cell.
///
/// Rows whose first date lies after the as-of date are not there yet.
struct RuleLedger: Sendable {
  let items: AwardItems
  private let counted: CountedRows
  private let rows: [TableKey: [[Int]]]

  var submission: Submission { counted.submission }
  var context: CountingContext { counted.context }
  var verdicts: Verdicts { counted.verdicts }

  init(_ counted: CountedRows, index: RowIndex) {
    self.counted = counted
    items = AwardItems(counted.context.programme.items)
    rows = RowPlaces(counted, index).rows
  }

  /// Returns the rows of a table in a city, or in all cities, in input order.
  func rows(of table: TableKey, in place: JudgingPlace) -> [Int] {
    let cities = rows[table] ?? []
    switch place {
    case .city(let city): return cities.indices.contains(city) ? cities[city] : []
    case .whole: return cities.joined().sorted()
    }
  }

  /// Returns where a row stands in the files.
  func source(of table: TableKey, _ row: Int) -> SourceReference {
    switch table {
    case .cities: submission.cities[row].source
    case .targets: submission.targets[row].source
    case .subIndustries: submission.subIndustries[row].source
    case .leadUnits: submission.leadUnits[row].source
    case .partners: submission.partners[row].source
    case .enterprises: submission.enterprises[row].source
    case .modes: submission.modes[row].source
    case .platforms: submission.platforms[row].source
    case .solutions: submission.solutions[row].source
    case .funds: submission.funds[row].source
    case .awards: submission.awards[row].source
    }
  }

  /// Returns the code of a row's city.
  func city(of table: TableKey, _ row: Int) -> CityCode {
    switch table {
    case .cities: submission.cities[row].city
    case .targets: submission.targets[row].city
    case .subIndustries: submission.subIndustries[row].city
    case .leadUnits: submission.leadUnits[row].city
    case .partners: submission.partners[row].city
    case .enterprises: submission.enterprises[row].city
    case .modes: submission.modes[row].city
    case .platforms: submission.platforms[row].city
    case .solutions: submission.solutions[row].city
    case .funds: submission.funds[row].city
    case .awards: submission.awards[row].city
    }
  }
}
