/// Gathers the dated events of one city's indicators from its judged rows.
struct CityEvents {
  let submission: Submission
  let verdicts: Verdicts
  let context: CountingContext

  /// Returns an indicator's events; nil where the city handed in no row of its table.
  func log(of key: IndicatorKey, rows: CityRows, city place: Int) -> EventLog? {
    switch key {
    case .subIndustries: subIndustries(rows.enterprises, city: place)
    case .enterprises: enterprises(rows.enterprises) { _ in 1 }
    case .investment: enterprises(rows.enterprises) { $0.investment.value?.fen ?? 0 }
    case .modes:
      products(rows.modes, verdicts.modes) { submission.modes[$0].formedOn.value?.day }
    case .platforms:
      products(rows.platforms, verdicts.platforms) {
        submission.platforms[$0].launchedOn.value?.day
      }
    case .solutions:
      products(rows.solutions, verdicts.solutions) {
        submission.solutions[$0].releasedOn.value?.day
      }
    }
  }

  private func enterprises(_ rows: [Int], amount: (EnterpriseRecord) -> Int64) -> EventLog? {
    guard !rows.isEmpty else { return nil }
    var reported: [EventLog.Event] = []
    var counted: [EventLog.Event] = []
    for index in rows where verdicts.enterprises[index].isReported {
      let row = submission.enterprises[index]
      guard let day = row.acceptedOn.value?.day else { continue }
      let event = EventLog.Event(day: day, amount: amount(row))
      reported.append(event)
      if verdicts.enterprises[index].isCounted { counted.append(event) }
    }
    return EventLog(reported: reported, counted: counted)
  }

  /// Returns the days on which sub-industries appear and qualify.
  ///
  /// Reported: the first reported row of each name. Counted: a declared sub-industry on the day
  /// on which it has enough counted enterprises.
  private func subIndustries(_ rows: [Int], city place: Int) -> EventLog? {
    guard !rows.isEmpty else { return nil }
    var first: [ByteText: CalendarDay] = [:]
    var counted: [Int: [CalendarDay]] = [:]
    for index in rows where verdicts.enterprises[index].isReported {
      let row = submission.enterprises[index]
      guard let day = row.acceptedOn.value?.day else { continue }
      let name = NormalName.of(row.subIndustry)
      if !name.isEmpty {
        let key = ByteText(name)
        first[key] = min(first[key] ?? day, day)
      }
      if verdicts.enterprises[index].isCounted,
        let declared = context.declaredPlace(of: name, city: place)
      {
        counted[declared, default: []].append(day)
      }
    }
    return EventLog(
      reported: first.values.map { EventLog.Event(day: $0, amount: 1) },
      counted: counted.values.compactMap(qualifyingDay).map { EventLog.Event(day: $0, amount: 1) })
  }

  /// Returns the day of the enterprise with which a sub-industry counts, or nil.
  func qualifyingDay(_ days: [CalendarDay]) -> CalendarDay? {
    let needed = max(1, context.programme.counting.enterprisesPerSubIndustry)
    return days.count >= needed ? days.sorted()[needed - 1] : nil
  }

  private func products(
    _ rows: [Int], _ verdicts: [ProductVerdict], day: (Int) -> CalendarDay?
  ) -> EventLog? {
    guard !rows.isEmpty else { return nil }
    var reported: [EventLog.Event] = []
    var counted: [EventLog.Event] = []
    for index in rows where verdicts[index].isReported {
      guard let day = day(index) else { continue }
      reported.append(EventLog.Event(day: day, amount: 1))
      if verdicts[index].isCounted { counted.append(EventLog.Event(day: day, amount: 1)) }
    }
    return EventLog(reported: reported, counted: counted)
  }
}
