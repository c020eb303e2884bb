/// How one declared sub-industry of a city stands.
package struct SubIndustryAssessment: Sendable {
  /// The row that declares it.
  package var record: SubIndustryRecord
  /// The place among the city's declared sub-industries, from 1; part of the page's path.
  package var place: Int
  /// Figures of its enterprise rows.
  package var tally: EnterpriseTally
  /// The cumulative number of enterprises at each month's end.
  package var series: [SeriesPoint]
  /// Reported and counted modes, platforms and solutions.
  package var products: [IndicatorKey: ProductCount]
  /// The day on which its first enterprise counted; nil where none does.
  package var qualifiedOn: CalendarDay?
  /// Counted solutions by link, in the order of `TransformationLinks.names`.
  package var solutionsByLink: [Int]
  /// The places of its rows in the submission.
  package var rows: CityRows

  /// Creates a sub-industry's assessment.
  package init(
    record: SubIndustryRecord, place: Int, tally: EnterpriseTally, series: [SeriesPoint],
    products: [IndicatorKey: ProductCount], qualifiedOn: CalendarDay?, solutionsByLink: [Int],
    rows: CityRows
  ) {
    self.record = record
    self.place = place
    self.tally = tally
    self.series = series
    self.products = products
    self.qualifiedOn = qualifiedOn
    self.solutionsByLink = solutionsByLink
    self.rows = rows
  }
}

/// Reported and counted rows of modes, platforms or solutions.
package struct ProductCount: Sendable, Hashable {
  /// Rows with an event on or before the as-of date.
  package var reported: Int
  /// Rows that count.
  package var counted: Int

  /// Creates a count.
  package init(reported: Int = 0, counted: Int = 0) {
    self.reported = reported
    self.counted = counted
  }
}
