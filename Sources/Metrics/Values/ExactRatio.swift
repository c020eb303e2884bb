package import BigInt

/// A quotient of two whole numbers, kept exact.
package struct ExactRatio: Sendable, Hashable, Comparable {
  /// The upper part.
  package let numerator: BigInt

  /// The lower part, always above 0.
  package let denominator: BigInt

  /// The ratio 0.
  package static let zero = ExactRatio(0, 1)

  /// Creates a ratio.
  ///
  /// - Parameters:
  ///   - numerator: The upper part.
  ///   - denominator: The lower part; it must be above 0.
  package init(_ numerator: BigInt, _ denominator: BigInt) {
    precondition(denominator > 0, "a ratio needs a denominator above 0")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Returns the sum in lowest terms.
  package static func + (left: ExactRatio, right: ExactRatio) -> ExactRatio {
    ExactRatio(
      left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator
    ).reduced
  }

  /// Returns the ratio times a whole number.
  package static func * (left: ExactRatio, right: BigInt) -> ExactRatio {
    ExactRatio(left.numerator * right, left.denominator)
  }

  /// Returns whether the left ratio is the smaller one.
  package static func < (left: ExactRatio, right: ExactRatio) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// Returns whether both ratios have the same value.
  package static func == (left: ExactRatio, right: ExactRatio) -> Bool {
    left.numerator * right.denominator == right.numerator * left.denominator
  }

  /// Feeds the value in lowest terms into a hasher.
  package func hash(into hasher: inout Hasher) {
    let lowest = reduced
    hasher.combine(lowest.numerator)
    hasher.combine(lowest.denominator)
  }

  /// Returns the ratio with a fixed number of decimals, cut off towards zero and never rounded up.
  ///
  /// - Parameter decimals: The number of digits behind the point; 0 gives no point.
  /// - Returns: Digits such as `0.9997`.
  package func truncatedText(decimals: Int) -> String {
    let scale = BigInt(10).power(decimals)
    let scaled = numerator.magnitude * scale.magnitude / denominator.magnitude
    var digits = String(scaled)
    let sign = numerator < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return sign + digits.dropLast(decimals) + "." + digits.suffix(decimals)
  }

  /// Returns the ratio that `truncatedText(decimals:)` shows.
  package func truncated(decimals: Int) -> ExactRatio {
    let scale = BigInt(10).power(decimals)
    return ExactRatio(numerator * scale / denominator, scale)
  }

  /// The ratio for drawing; figures in text come from `truncatedText(decimals:)`.
  package var approximate: Double {
    // Digits beyond a Double's range are dropped from both parts alike.
    let excess = max(0, denominator.bitWidth - 1000)
    let lower = Double(denominator >> excess)
    return Double(numerator >> excess) / lower
  }

  private var reduced: ExactRatio {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    guard divisor > 1 else { return self }
    return ExactRatio(numerator / divisor, denominator / divisor)
  }
}

extension BigInt {
  /// Creates a whole number from one of the machine's, which the initialiser for any kind of number
  /// takes far longer for.
  init(_ number: Int64) {
    self.init(integerLiteral: number)
  }

  /// Creates a whole number from one of the machine's.
  init(_ number: Int) {
    self.init(integerLiteral: Int64(number))
  }
}
