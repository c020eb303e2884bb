/// The programme's years and months as far as they are reported at the as-of date.
struct Timeline {
  /// A programme year that is reported.
  struct Year {
    let checkpoint: Checkpoint
    /// The first day of the year; nil for the first year, which begins with each city's start.
    let first: CalendarDay?
  }

  /// The as-of date.
  let asOf: CalendarDay
  /// The reported years, in order; empty before the programme's start.
  let years: [Year]
  /// The end of each month from the programme's first to the as-of date's, which ends early.
  let months: [CalendarDay]

  init(programme: Programme, asOf: CalendarDay) {
    self.asOf = asOf
    var years: [Year] = []
    var first: CalendarDay?
    for checkpoint in programme.checkpoints {
      guard (first ?? programme.start) <= asOf else { break }
      years.append(Year(checkpoint: checkpoint, first: first))
      first = checkpoint.day.advanced(by: 1)
    }
    self.years = years

    var months: [CalendarDay] = []
    var end = programme.start.lastOfMonth
    while end < asOf {
      months.append(end)
      end = end.advanced(by: 1).lastOfMonth
    }
    if programme.start <= asOf { months.append(asOf) }
    self.months = months
  }

  /// Returns the last day that a year's cumulative value takes in.
  func end(of year: Year) -> CalendarDay {
    min(asOf, year.checkpoint.day)
  }
}
