extension IndicatorProgress {
  /// Returns the planned value on a day: linear by days between the corners of the plan
  /// (contract §2).
  ///
  /// - Parameter day: Any day.
  /// - Returns: 0 before the start, the last target after the last corner, nil without a target.
  package func planned(on day: CalendarDay) -> ExactRatio? {
    PlanLine.value(at: day, corners: plan)
  }

  /// Returns the cumulative value at the end of the last month that ends on or before a day.
  ///
  /// - Parameter day: Any day.
  /// - Returns: Nil without data, or before the first month.
  package func point(on day: CalendarDay) -> SeriesPoint? {
    series.last { $0.day <= day }
  }
}
