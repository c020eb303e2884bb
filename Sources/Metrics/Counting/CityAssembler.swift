/// Puts together how each city stands, all but its scores.
struct CityAssembler {
  let counted: CountedRows
  let timeline: Timeline
  let targets: [CityCode: [IndicatorKey: [Int: Int64]]]

  private var submission: Submission { counted.submission }
  private var verdicts: Verdicts { counted.verdicts }
  private var context: CountingContext { counted.context }

  init(rows counted: CountedRows, timeline: Timeline) {
    self.counted = counted
    self.timeline = timeline
    var targets: [CityCode: [IndicatorKey: [Int: Int64]]] = [:]
    for record in counted.submission.targets where targets[record.city]?[record.indicator] == nil {
      targets[record.city, default: [:]][record.indicator] = record.targets.compactMapValues(
        \.value)
    }
    self.targets = targets
  }

  /// Returns how a city stands; its scorecards are still empty.
  func assessment(ofCity place: Int, rows: CityRows) -> CityAssessment {
    let city = context.programme.cities[place]
    let record = context.records[place]
    let counter = ProgressCounter(programme: context.programme, timeline: timeline)
    let events = CityEvents(counted: counted)
    let progress = context.programme.indicators.map { indicator in
      counter.progress(
        of: indicator.key, log: events.log(of: indicator.key, rows: rows, city: place),
        targets: targets[city.code]?[indicator.key] ?? [:], start: context.starts[place])
    }
    var tally = TallyBuilder(asOf: context.asOf)
    for row in rows.enterprises {
      tally.add(
        TableRow(records: submission.enterprises, place: row), verdicts.enterprises[row])
    }
    let parts = SubIndustryAssembler(counted: counted, timeline: timeline)
    return CityAssessment(
      city: city, record: record, start: context.starts[place],
      startIsDefault: record?.approvedOn.value == nil, progress: progress, scorecards: [],
      tally: tally.tally, subIndustries: parts.subIndustries(ofCity: place, rows: rows),
      countedModes: countedModes(rows.modes), funds: funds(rows.funds), rows: rows)
  }

  private func countedModes(_ rows: [Int]) -> [ModeKind: Int] {
    var counts: [ModeKind: Int] = [:]
    for row in rows where verdicts.modes[row].isCounted {
      if let kind = submission.modes[row].kind.value { counts[kind, default: 0] += 1 }
    }
    return counts
  }

  private func funds(_ rows: [Int]) -> FundSummary {
    var summary = FundSummary()
    summary.hasData = !rows.isEmpty
    for row in rows {
      let entry = submission.funds[row]
      guard let day = entry.day.value, let flow = entry.flow.value, let amount = entry.amount.value
      else {
        summary.leftOut += 1
        continue
      }
      guard day.day <= context.asOf else {
        summary.later += 1
        continue
      }
      let key = FundSummary.Key(flow: flow, origin: entry.origin.value, use: entry.use.value)
      summary.sums[key, default: .zero] += amount
    }
    return summary
  }
}
