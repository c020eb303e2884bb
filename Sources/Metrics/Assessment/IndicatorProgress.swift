/// One indicator of a city or of the province: values, targets, completion and status.
///
/// Values are counts, or 分 where the indicator is money.
package struct IndicatorProgress: Sendable, Hashable {
  /// The indicator.
  package var key: IndicatorKey
  /// A Boolean value indicating whether any row of the indicator's table was handed in; without
  /// one every value is nil.
  package var hasData: Bool
  /// One entry for each reported year, in order.
  package var years: [YearProgress]
  /// The cumulative value at each month's end from the programme's first month to the as-of
  /// date; empty without data.
  package var series: [SeriesPoint]
  /// The planned value at the as-of date; nil without a target.
  package var planned: ExactRatio?
  /// Where the indicator stands against its plan.
  package var status: ProgressStatus
  /// The corners of the plan line: the start with 0, then each checkpoint with its target.
  package var plan: [PlanPoint]

  /// Creates a progress.
  package init(
    key: IndicatorKey, hasData: Bool, years: [YearProgress], series: [SeriesPoint],
    planned: ExactRatio?, status: ProgressStatus, plan: [PlanPoint]
  ) {
    self.key = key
    self.hasData = hasData
    self.years = years
    self.series = series
    self.planned = planned
    self.status = status
    self.plan = plan
  }

  /// The year in which the as-of date falls, or the last one.
  package var current: YearProgress? { years.last }
}

/// An indicator in one programme year.
package struct YearProgress: Sendable, Hashable {
  /// The programme year.
  package var year: Int
  /// Reported events inside the year; nil without data.
  package var inYearReported: Int64?
  /// Counted events inside the year; nil without data.
  package var inYearCounted: Int64?
  /// Reported events up to the year's end or the as-of date; nil without data.
  package var cumulativeReported: Int64?
  /// Counted events up to the year's end or the as-of date; nil without data.
  package var cumulativeCounted: Int64?
  /// The cumulative target of the year's checkpoint; nil where none was handed in.
  package var target: Int64?
  /// Cumulative counted ÷ target; nil without a value or a target above 0.
  package var completion: CompletionRate?

  /// Creates a year's progress.
  package init(
    year: Int, inYearReported: Int64?, inYearCounted: Int64?, cumulativeReported: Int64?,
    cumulativeCounted: Int64?, target: Int64?, completion: CompletionRate?
  ) {
    self.year = year
    self.inYearReported = inYearReported
    self.inYearCounted = inYearCounted
    self.cumulativeReported = cumulativeReported
    self.cumulativeCounted = cumulativeCounted
    self.target = target
    self.completion = completion
  }
}

/// A cumulative value at the end of a month.
package struct SeriesPoint: Sendable, Hashable {
  /// The last day of the month, or the as-of date in its own month.
  package var day: CalendarDay
  /// The reported value up to the day.
  package var reported: Int64
  /// The counted value up to the day.
  package var counted: Int64

  /// Creates a point.
  package init(day: CalendarDay, reported: Int64, counted: Int64) {
    self.day = day
    self.reported = reported
    self.counted = counted
  }
}

/// A corner of the plan line.
package struct PlanPoint: Sendable, Hashable {
  /// The day of the corner.
  package var day: CalendarDay
  /// The planned cumulative value.
  package var value: Int64

  /// Creates a corner.
  package init(day: CalendarDay, value: Int64) {
    self.day = day
    self.value = value
  }
}
