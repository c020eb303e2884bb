/// A row of 绩效目标: one indicator's cumulative targets.
package struct TargetRecord: Sendable, Hashable {
  /// The row that the record was read from.
  package var source: SourceReference
  /// The city.
  package var city: CityCode
  /// The indicator.
  package var indicator: IndicatorKey
  /// The cumulative target of each checkpoint year, as a count or in 分; a year without a column
  /// is absent.
  package var targets: [Int: Reported<Int64>]

  /// Creates a record; every cell that is left out is missing.
  package init(
    source: SourceReference,
    city: CityCode,
    indicator: IndicatorKey,
    targets: [Int: Reported<Int64>] = [:]
  ) {
    self.source = source
    self.city = city
    self.indicator = indicator
    self.targets = targets
  }
}
