/// Turns events and targets into an indicator's progress (contract §2).
struct ProgressCounter {
  let programme: Programme
  let timeline: Timeline

  /// Returns one indicator's progress in one city.
  ///
  /// - Parameters:
  ///   - key: The indicator.
  ///   - log: The city's events; nil where the city handed in no row of the table.
  ///   - targets: The cumulative targets by checkpoint year.
  ///   - start: The city's first day.
  /// - Returns: Values, targets, completion, plan and status.
  func progress(
    of key: IndicatorKey, log: EventLog?, targets: [Int: Int64], start: CalendarDay
  ) -> IndicatorProgress {
    let years = timeline.years.map { year in
      self.year(year, log: log, target: targets[year.checkpoint.year], start: start)
    }
    let plan = PlanLine(programme: programme, start: start, targets: targets)
    let value = log.map { EventLog.sum($0.counted, through: timeline.asOf) }
    return IndicatorProgress(
      key: key, hasData: log != nil, years: years,
      series: log?.series(at: timeline.months) ?? [], planned: plan.value(at: timeline.asOf),
      status: plan.status(of: value, at: timeline.asOf), plan: plan.corners)
  }

  private func year(
    _ year: Timeline.Year, log: EventLog?, target: Int64?, start: CalendarDay
  ) -> YearProgress {
    let end = timeline.end(of: year)
    // What was reported before the start is in no year, whenever the start is.
    let first = max(year.first ?? start, start)
    let counted = log.map { EventLog.sum($0.counted, through: end) }
    return YearProgress(
      year: year.checkpoint.year,
      inYearReported: log.map { EventLog.sum($0.reported, from: first, through: end) },
      inYearCounted: log.map { EventLog.sum($0.counted, from: first, through: end) },
      cumulativeReported: log.map { EventLog.sum($0.reported, through: end) },
      cumulativeCounted: counted, target: target,
      completion: CompletionRate(value: counted, target: target))
  }

  /// Returns the province's progress: sums over the cities that have values or targets.
  ///
  /// - Parameters:
  ///   - key: The indicator.
  ///   - cities: The cities' progress.
  ///   - targets: The cities' targets by checkpoint year, in the same order.
  /// - Returns: The sums, with the plan from the programme's own start.
  func total(
    of key: IndicatorKey, cities: [IndicatorProgress], targets: [[Int: Int64]]
  )
    -> IndicatorProgress
  {
    var sums: [Int: Int64] = [:]
    for (year, target) in targets.joined() { sums[year] = (sums[year] ?? 0).addingClamping(target) }
    let plan = PlanLine(programme: programme, start: programme.start, targets: sums)
    let due = plan.dueYear(at: timeline.asOf)
    let judged = zip(cities, targets).filter { hasTarget($0.1[due]) }
    return IndicatorProgress(
      key: key, hasData: cities.contains(where: \.hasData),
      years: timeline.years.indices.map { index in
        total(of: cities.map(\.years[index]), year: timeline.years[index].checkpoint.year)
      },
      series: totalSeries(cities), planned: plan.value(at: timeline.asOf),
      status: plan.status(of: sum(judged.map { $0.0.series.last?.counted }), at: timeline.asOf),
      plan: plan.corners)
  }

  private func total(of parts: [YearProgress], year: Int) -> YearProgress {
    // A city without a value adds its target alone; one without a target adds nothing.
    let judged = parts.filter { hasTarget($0.target) }
    return YearProgress(
      year: year, inYearReported: sum(parts.map(\.inYearReported)),
      inYearCounted: sum(parts.map(\.inYearCounted)),
      cumulativeReported: sum(parts.map(\.cumulativeReported)),
      cumulativeCounted: sum(parts.map(\.cumulativeCounted)), target: sum(parts.map(\.target)),
      completion: CompletionRate(
        value: sum(judged.map(\.cumulativeCounted)) ?? 0, target: sum(judged.map(\.target))))
  }

  private func hasTarget(_ target: Int64?) -> Bool {
    (target ?? 0) > 0
  }

  private func totalSeries(_ cities: [IndicatorProgress]) -> [SeriesPoint] {
    guard cities.contains(where: \.hasData) else { return [] }
    return timeline.months.indices.map { month in
      var point = SeriesPoint(day: timeline.months[month], reported: 0, counted: 0)
      for city in cities where city.series.indices.contains(month) {
        point.reported = point.reported.addingClamping(city.series[month].reported)
        point.counted = point.counted.addingClamping(city.series[month].counted)
      }
      return point
    }
  }

  /// Returns the sum of the values that are there, or nil where none is.
  private func sum(_ values: [Int64?]) -> Int64? {
    let known = values.compactMap(\.self)
    return known.isEmpty ? nil : known.reduce(0) { $0.addingClamping($1) }
  }
}
