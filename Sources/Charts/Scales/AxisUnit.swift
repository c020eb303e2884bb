/// How the numbers of an axis are written.
package enum AxisUnit: String, Sendable, Hashable {
  /// Plain digits: `0 50 100`; from six digits on in 万.
  case plain
  /// Shares of one as percentages: 0.5 is `50%`.
  case percent
}
