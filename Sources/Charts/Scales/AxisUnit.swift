/// How the numbers of an axis are written.
package enum AxisUnit: String, Sendable, Hashable {
  /// Plain digits: `0 50 100`.
  case plain
  /// Shares of one as percentages: 0.5 is `50%`.
  case percent
}
