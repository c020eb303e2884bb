/// A rate as a quotient of whole numbers, such as 30 %.
package struct Rate: Sendable, Hashable {
  /// The upper part, 0 or more.
  package let numerator: Int64
  /// The lower part, above 0.
  package let denominator: Int64

  /// The rate 1.
  package static let one = Rate(times: 1)

  /// Creates a rate from per cent.
  package init(percent: Int64) {
    numerator = percent
    denominator = 100
  }

  /// Creates a rate from a factor.
  package init(times factor: Int64) {
    numerator = factor
    denominator = 1
  }

  /// Creates a rate from its parts.
  init(numerator: Int64, denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The exact ratio.
  package var ratio: ExactRatio { ExactRatio(numerator, over: denominator) }

  /// The rate in per cent, exact where it has at most two decimals: `30%`.
  package var percentText: String {
    let whole = (numerator * 100) % denominator == 0
    return ratio.percent.truncatedText(decimals: whole ? 0 : 2) + "%"
  }
}
