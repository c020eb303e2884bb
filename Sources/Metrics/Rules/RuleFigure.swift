/// A figure that a rule compares or shows.
package indirect enum RuleFigure: Sendable, Hashable {
  /// A fixed count.
  case number(Int64)
  /// A fixed amount.
  case amount(Money)
  /// The number of selected rows, or of different values in some columns of them.
  case count(RowSelection, distinct: [String])
  /// The sum of columns over the selected rows.
  case sum(RowSelection, [String])
  /// The rows that share the most frequent value of a column.
  case largest(RowSelection, String)
  /// The sum of columns of the row that is judged.
  case cells([String])
  /// A cumulative target of the city.
  case target(IndicatorKey, year: Int)
  /// The cumulative counted value of the city at the as-of date.
  case counted(IndicatorKey)
  /// A figure that the programme or the city's own row gives.
  case city(CityFigure)
  /// The number of cities in the programme.
  case programmeCities
  /// Another figure times a rate.
  case scaled(RuleFigure, Rate)
}
