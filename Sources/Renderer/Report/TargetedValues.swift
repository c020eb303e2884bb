import Metrics

/// What the cities with a target reached together, where the province's values hold others too.
///
/// A completion rate divides these and not the values of all cities (contract §2).
struct TargetedValues: Sendable, Hashable {
  /// The counted value of the cities with a target.
  var counted: Int64
  /// Their reported value.
  var reported: Int64
}

extension Report {
  /// Returns the values behind the province's completion rate.
  ///
  /// - Parameter key: The indicator.
  /// - Returns: Nil where there is no rate, or where it holds all that was counted.
  func targeted(_ key: IndicatorKey) -> TargetedValues? {
    guard let total = totals.first(where: { $0.indicator.key == key })?.progress.current,
      let rate = total.completion, rate.value != total.cumulativeCounted ?? 0
    else { return nil }
    let years = assessment.cities.compactMap { $0.progress(of: key)?.current }
    let reported = years.filter { ($0.target ?? 0) > 0 }
      .reduce(0) { $0 + ($1.cumulativeReported ?? 0) }
    return TargetedValues(counted: rate.value, reported: reported)
  }
}
