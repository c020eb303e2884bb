/// Gathers the dated events of one city's indicators from its judged rows.
struct CityEvents {
  let counted: CountedRows

  private var submission: Submission { counted.submission }
  private var verdicts: Verdicts { counted.verdicts }

  /// Returns an indicator's events; nil where the city handed in no row of its table.
  func log(of key: IndicatorKey, rows: CityRows, city place: Int) -> EventLog? {
    switch key {
    case .subIndustries: subIndustries(rows.enterprises, city: place)
    case .enterprises: enterprises(rows.enterprises) { _ in 1 }
    case .investment:
      enterprises(rows.enterprises) { submission.enterprises[$0].investment.value?.fen ?? 0 }
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

  private func enterprises(_ rows: [Int], amount: (Int) -> Int64) -> EventLog? {
    guard !rows.isEmpty else { return nil }
    let enterprises = submission.enterprises
    let verdicts = verdicts.enterprises
    var reported: [EventLog.Event] = []
    var counted: [EventLog.Event] = []
    for row in rows where verdicts[row].isReported {
      guard let day = enterprises[row].acceptedOn.value?.day else { continue }
      let event = EventLog.Event(day: day, amount: amount(row))
      reported.append(event)
      if verdicts[row].isCounted { counted.append(event) }
    }
    return EventLog(reported: reported, counted: counted)
  }

  /// Returns the days on which sub-industries appear and qualify.
  ///
  /// Reported: the first reported row of each name. Counted: a declared sub-industry on the day
  /// on which it has enough counted enterprises.
  private func subIndustries(_ rows: [Int], city place: Int) -> EventLog? {
    guard !rows.isEmpty else { return nil }
    let enterprises = submission.enterprises
    let verdicts = verdicts.enterprises
    let sectors = self.counted.context.declared[place].count
    var first = [CalendarDay?](repeating: nil, count: sectors)
    var firstOfOthers: [ByteText: CalendarDay] = [:]
    var counted = [[CalendarDay]](repeating: [], count: sectors)
    for row in rows where verdicts[row].isReported {
      guard let day = enterprises[row].acceptedOn.value?.day else { continue }
      if let sector = self.counted.homes.enterprises[row]?.sector {
        first[sector] = min(first[sector] ?? day, day)
        if verdicts[row].isCounted { counted[sector].append(day) }
      } else {
        let name = ByteText(NormalName.of(enterprises[row].subIndustry))
        if !name.isEmpty { firstOfOthers[name] = min(firstOfOthers[name] ?? day, day) }
      }
    }
    let days = first.compactMap(\.self) + firstOfOthers.values
    return EventLog(
      reported: days.map { EventLog.Event(day: $0, amount: 1) },
      counted: counted.compactMap(qualifyingDay).map { EventLog.Event(day: $0, amount: 1) })
  }

  /// Returns the day of the enterprise with which a sub-industry counts, or nil.
  func qualifyingDay(_ days: [CalendarDay]) -> CalendarDay? {
    let needed = max(1, counted.context.programme.counting.enterprisesPerSubIndustry)
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
