/// Finds each city's rows in the submission.
struct RowIndex {
  /// The rows of each city, by place in official order.
  private(set) var cities: [CityRows]
  /// Whether each city has a row in any table, by place.
  private(set) var isPresent: [Bool]

  init(submission: Submission, homes: RowHomes, context: CountingContext) {
    let count = context.programme.cities.count
    cities = [CityRows](repeating: CityRows(), count: count)
    isPresent = [Bool](repeating: false, count: count)
    func places(_ homes: [RowHome?]) -> [[Int]] {
      var rows = [[Int]](repeating: [], count: count)
      for (row, home) in homes.enumerated() {
        if let home { rows[home.city].append(row) }
      }
      return rows
    }
    func collect(_ homes: [RowHome?], into table: WritableKeyPath<CityRows, [Int]>) {
      for (city, rows) in places(homes).enumerated() where !rows.isEmpty {
        cities[city][keyPath: table] = rows
        isPresent[city] = true
      }
    }
    collect(homes.enterprises, into: \.enterprises)
    collect(homes.leadUnits, into: \.leadUnits)
    collect(homes.partners, into: \.partners)
    collect(homes.modes, into: \.modes)
    collect(homes.platforms, into: \.platforms)
    collect(homes.solutions, into: \.solutions)
    collect(homes.funds, into: \.funds)
    collect(homes.awards, into: \.awards)
    let others =
      submission.cities.map(\.city) + submission.targets.map(\.city)
      + submission.subIndustries.map(\.city) + Array(submission.otherCities)
    for code in others {
      if let place = context.places[code] { isPresent[place] = true }
    }
  }
}
