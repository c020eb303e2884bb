import BigInt

/// A completion with both of its parts: what was counted and what was promised.
package struct CompletionRate: Sendable, Hashable {
  /// The counted value.
  package let value: Int64
  /// The target, always above 0.
  package let target: Int64

  /// Creates a rate, or nil where the target is missing or not above 0, or the value is missing.
  package init?(value: Int64?, target: Int64?) {
    guard let value, let target, target > 0 else { return nil }
    self.value = value
    self.target = target
  }

  /// The exact rate.
  package var ratio: ExactRatio { ExactRatio(BigInt(value), BigInt(target)) }

  /// The rate with four decimals, cut off: `0.9997`.
  package var fourDecimals: String { ratio.truncatedText(decimals: 4) }

  /// The rate in per cent with one decimal, cut off and never rounded up: `99.9%`.
  package var percentText: String { (ratio * 100).truncatedText(decimals: 1) + "%" }

  /// A Boolean value indicating whether the target is reached.
  package var isComplete: Bool { value >= target }

  /// Returns whether the rate is above a percentage.
  package func exceeds(percent: Int) -> Bool {
    BigInt(value) * 100 > BigInt(target) * BigInt(percent)
  }
}
