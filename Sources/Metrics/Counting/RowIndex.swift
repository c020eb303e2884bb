/// Finds each city's rows in the submission.
struct RowIndex {
  /// The rows of each city, by place in official order.
  private(set) var cities: [CityRows]
  /// Whether each city has a row in any table, by place.
  private(set) var isPresent: [Bool]

  init(submission: Submission, context: CountingContext) {
    let count = context.programme.cities.count
    cities = [CityRows](repeating: CityRows(), count: count)
    isPresent = [Bool](repeating: false, count: count)
    let places = context.places
    collect(submission.enterprises, \.city, into: \.enterprises, places)
    collect(submission.leadUnits, \.city, into: \.leadUnits, places)
    collect(submission.partners, \.city, into: \.partners, places)
    collect(submission.modes, \.city, into: \.modes, places)
    collect(submission.platforms, \.city, into: \.platforms, places)
    collect(submission.solutions, \.city, into: \.solutions, places)
    collect(submission.funds, \.city, into: \.funds, places)
    collect(submission.awards, \.city, into: \.awards, places)
    let others =
      submission.cities.map(\.city) + submission.targets.map(\.city)
      + submission.subIndustries.map(\.city)
    for code in others {
      if let place = places[code] { isPresent[place] = true }
    }
  }

  private mutating func collect<Record>(
    _ records: [Record], _ code: KeyPath<Record, CityCode>,
    into rows: WritableKeyPath<CityRows, [Int]>, _ places: [CityCode: Int]
  ) {
    for (index, record) in records.enumerated() {
      guard let place = places[record[keyPath: code]] else { continue }
      cities[place][keyPath: rows].append(index)
      isPresent[place] = true
    }
  }
}
