import Metrics

/// How fast an indicator grows, and how fast it must grow to reach its next target.
///
/// Rates are exact: a value over a number of months; months are kept in parts of the current month's
/// days, so that a report in the middle of a month is not flattered.
struct MonthlyPace: Sendable, Hashable {
  /// A target that is still to be reached, with the monthly rate that it takes.
  struct Need: Sendable, Hashable {
    /// The checkpoint.
    var checkpoint: Checkpoint
    /// The target.
    var target: Int64
    /// What is missing at the as-of date; 0 or less where the target is reached.
    var remaining: Int64
    /// The months from the as-of date to the checkpoint.
    var months: ExactRatio
    /// What is missing ÷ the months; 0 where the target is reached.
    var rate: ExactRatio
  }

  /// The months that `recent` looks back over: six, or as many as the series has.
  var window: Int
  /// The last day of those months; nil without a complete month.
  var windowEnd: CalendarDay?
  /// The monthly growth over the window; nil without a complete month.
  var recent: ExactRatio?
  /// The targets of later checkpoints, in order of time.
  var needs: [Need]

  /// The months that a recent rate looks back over.
  static let lookBack = 6

  /// Finds the pace of an indicator, or nil where nothing was handed in.
  ///
  /// - Parameters:
  ///   - progress: The indicator of a city.
  ///   - checkpoints: The programme's checkpoints, in order of time.
  ///   - asOf: The as-of date.
  init?(progress: IndicatorProgress, checkpoints: [Checkpoint], asOf: CalendarDay) {
    guard progress.hasData, let last = progress.series.last else { return nil }
    // A month that is still running would understate the rate: only complete months are looked at.
    let complete = progress.series.filter { $0.day == $0.day.lastOfMonth }
    window = min(MonthlyPace.lookBack, complete.count)
    windowEnd = complete.last?.day
    if let end = complete.last, window > 0 {
      let before = complete.dropLast(window).last?.counted ?? 0
      recent = ExactRatio(Int64(end.counted - before), over: Int64(window))
    }
    needs = checkpoints.filter { $0.day > asOf }.compactMap { checkpoint in
      guard let target = progress.target(on: checkpoint.day) else { return nil }
      let remaining = target - last.counted
      let months = MonthlyPace.months(from: asOf, to: checkpoint.day)
      let rate = ExactRatio(max(0, remaining), over: 1).divided(by: months) ?? .zero
      return Need(
        checkpoint: checkpoint, target: target, remaining: remaining, months: months, rate: rate)
    }
  }

  /// Returns the months between two days, the first month by its days that are left.
  ///
  /// From 2024-12-31 to 2025-12-31 there are 12; from 2024-12-16 to 2024-12-31 there are 15/31.
  static func months(from start: CalendarDay, to end: CalendarDay) -> ExactRatio {
    let (startYear, startMonth, startDay) = start.components
    let (endYear, endMonth, endDay) = end.components
    let startLength = start.lastOfMonth.components.day
    let endLength = end.lastOfMonth.components.day
    let whole = (endYear - startYear) * 12 + endMonth - startMonth
    // whole + endDay/endLength - startDay/startLength over one denominator.
    return ExactRatio(
      Int64(whole * startLength * endLength + endDay * startLength - startDay * endLength),
      over: Int64(startLength * endLength))
  }
}
