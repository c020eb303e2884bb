import Metrics

/// Days of awards that follow the procedure: application, recommendation, review, publicity,
/// approval, payment, all on working days.
struct AwardCalendar: Sendable {
  /// The public holidays and shifted working days.
  var calendar: WorkingCalendar
  /// The first day of the programme; no contract is older.
  var start: CalendarDay

  /// Returns the day, or the first working day behind it.
  func workday(_ day: CalendarDay) -> CalendarDay {
    var found = day
    while !isWorkday(found) { found = found.advanced(by: 1) }
    return found
  }

  private func isWorkday(_ day: CalendarDay) -> Bool {
    calendar.isWorkingDay(day) ?? !day.isWeekend
  }

  /// Returns the last day of a span of working days, the first and the last included.
  func end(of count: Int, from first: CalendarDay) -> CalendarDay {
    var day = workday(first)
    for _ in 1..<count { day = workday(day.advanced(by: 1)) }
    return day
  }

  /// Returns the days of an award that is applied for on a day.
  ///
  /// - Parameters:
  ///   - applied: The day of application.
  ///   - publicDays: The working days of publicity.
  /// - Returns: Every day of the procedure, in order.
  func steps(appliedOn applied: CalendarDay, publicDays: Int = 5) -> AwardSteps {
    let first = workday(applied)
    let accepted = workday(max(first.advanced(by: -35), start.advanced(by: 40)))
    var steps = AwardSteps()
    steps.contract = workday(max(accepted.advanced(by: -150), start.advanced(by: 5)))
    steps.accepted = min(accepted, first)
    steps.recognised = workday(max(first.advanced(by: -20), start.advanced(by: 45)))
    steps.applied = first
    steps.recommended = workday(first.advanced(by: 9))
    steps.reviewed = workday(first.advanced(by: 19))
    steps.rechecked = workday(first.advanced(by: 25))
    let from = workday(first.advanced(by: 29))
    steps.publicFrom = from
    let to = end(of: publicDays, from: from)
    steps.publicTo = to
    steps.approved = workday(to.advanced(by: 3))
    steps.paid = workday(to.advanced(by: 17))
    if let recognised = steps.recognised, recognised > first { steps.recognised = first }
    return steps
  }
}
