/// The rows of each table by city, as far as they are there at the as-of date.
struct RowPlaces {
  private(set) var rows: [TableKey: [[Int]]] = [:]
  private let context: CountingContext

  init(_ counted: CountedRows, _ index: RowIndex) {
    context = counted.context
    let submission = counted.submission
    collectAll(.cities, submission.cities.map(\.city))
    collectAll(.targets, submission.targets.map(\.city))
    collectAll(.subIndustries, submission.subIndustries.map(\.city))
    rows[.partners] = index.cities.map(\.partners)
    collect(.leadUnits, index.cities.map(\.leadUnits)) { [submission.leadUnits[$0].selectedOn] }
    collect(.enterprises, index.cities.map(\.enterprises)) { place in
      let row = TableRow(records: submission.enterprises, place: place)
      return [row.contractOn, row.completedOn, row.acceptedOn]
    }
    collect(.modes, index.cities.map(\.modes)) { [submission.modes[$0].formedOn] }
    collect(.platforms, index.cities.map(\.platforms)) { [submission.platforms[$0].launchedOn] }
    collect(.solutions, index.cities.map(\.solutions)) { [submission.solutions[$0].releasedOn] }
    collect(.funds, index.cities.map(\.funds)) { [submission.funds[$0].day] }
    collect(.awards, index.cities.map(\.awards)) { submission.awards[$0].days }
  }

  /// Takes over the rows that have no date.
  private mutating func collectAll(_ table: TableKey, _ cities: [CityCode]) {
    var places = [[Int]](repeating: [], count: context.programme.cities.count)
    for (row, code) in cities.enumerated() {
      if let city = context.places[code] { places[city].append(row) }
    }
    rows[table] = places
  }

  /// Takes over the rows whose first date, where they have one, has come.
  private mutating func collect(
    _ table: TableKey, _ cities: [[Int]], days: (Int) -> [Reported<ReportedDay>]
  ) {
    rows[table] = cities.map { rows in
      rows.filter { row in
        var first: CalendarDay?
        for day in days(row) {
          guard let day = day.value?.earliest else { continue }
          first = min(first ?? day, day)
        }
        return first.map { $0 <= context.asOf } ?? true
      }
    }
  }
}
