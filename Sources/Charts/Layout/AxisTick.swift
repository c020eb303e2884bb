/// A number of an axis with its words.
struct AxisTick: Sendable, Hashable {
  /// The number.
  var value: Double
  /// The words; empty for a mere line.
  var label: String

  /// Returns the ticks of a run in the words of a unit.
  static func ticks(_ run: TickRun, unit: AxisUnit = .plain) -> [AxisTick] {
    zip(run.values, run.labels(unit: unit)).map { AxisTick(value: $0, label: $1) }
  }
}
