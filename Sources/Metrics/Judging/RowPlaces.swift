/// Sorts rows by table and city while they are looked through.
struct RowPlaces {
  let context: CountingContext
  private(set) var rows: [TableKey: [[Int]]] = [:]

  init(context: CountingContext) {
    self.context = context
  }

  mutating func collect<Record>(
    _ table: TableKey, _ records: [Record],
    _ facts: (Record) -> (city: CityCode, days: [Reported<ReportedDay>])
  ) {
    var cities = [[Int]](repeating: [], count: context.programme.cities.count)
    for (row, record) in records.enumerated() {
      let (city, days) = facts(record)
      guard let place = context.places[city] else { continue }
      if let first = days.compactMap({ $0.value?.earliest }).min(), first > context.asOf {
        continue
      }
      cities[place].append(row)
    }
    rows[table] = cities
  }
}
