/// What counting needs to know of the cities: their place, start and declared sub-industries.
struct CountingContext: Sendable {
  /// The programme.
  let programme: Programme
  /// The as-of date.
  let asOf: CalendarDay
  /// Each city's place in official order, by code.
  let places: [CityCode: Int]
  /// Each city's row of 试点城市, by place.
  let records: [CityRecord?]
  /// Each city's first day, by place.
  let starts: [CalendarDay]
  /// Each city's declared sub-industries without repeats, by place, in input order.
  let declared: [[SubIndustryRecord]]
  /// Each city's declared sub-industries by comparable name: their place in `declared`.
  private let declaredPlaces: [[ByteText: Int]]

  init(submission: Submission, programme: Programme, asOf: CalendarDay) {
    self.programme = programme
    self.asOf = asOf
    var places: [CityCode: Int] = [:]
    for (place, city) in programme.cities.enumerated() { places[city.code] = place }
    self.places = places

    var records = [CityRecord?](repeating: nil, count: programme.cities.count)
    for record in submission.cities {
      guard let place = places[record.city], records[place] == nil else { continue }
      records[place] = record
    }
    self.records = records
    starts = records.map { $0?.approvedOn.value?.day ?? programme.start }

    var declared = [[SubIndustryRecord]](repeating: [], count: programme.cities.count)
    var declaredPlaces = [[ByteText: Int]](repeating: [:], count: programme.cities.count)
    for record in submission.subIndustries {
      guard let place = places[record.city] else { continue }
      let name = NormalName.of(record.name)
      let key = ByteText(name)
      guard !name.isEmpty, declaredPlaces[place][key] == nil else { continue }
      declaredPlaces[place][key] = declared[place].count
      declared[place].append(record)
    }
    self.declared = declared
    self.declaredPlaces = declaredPlaces
  }

  /// Returns where a sub-industry stands among a city's declared ones, or nil.
  func declaredPlace(of name: String, city place: Int) -> Int? {
    declaredPlaces[place][ByteText(NormalName.of(name))]
  }
}
