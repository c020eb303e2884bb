import BigInt

extension ExactRatio {
  /// Creates a ratio of two counts or amounts.
  ///
  /// - Parameters:
  ///   - numerator: The upper part.
  ///   - denominator: The lower part; it must be above 0.
  package init(_ numerator: Int64, over denominator: Int64) {
    self.init(BigInt(numerator), BigInt(denominator))
  }

  /// Returns the difference.
  package static func - (left: ExactRatio, right: ExactRatio) -> ExactRatio {
    ExactRatio(
      left.numerator * right.denominator - right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  /// Returns the quotient, or nil where the divisor is not above 0.
  package func divided(by divisor: ExactRatio) -> ExactRatio? {
    guard divisor > .zero else { return nil }
    return ExactRatio(numerator * divisor.denominator, denominator * divisor.numerator)
  }

  /// The ratio in per cent, or a difference of ratios in percentage points.
  package var percent: ExactRatio { self * 100 }

  /// The distance to 0.
  package var magnitude: ExactRatio { ExactRatio(BigInt(numerator.magnitude), denominator) }

  /// Returns the ratio with a fixed number of decimals, raised to the next step where it is not
  /// exact: what is at least needed.
  ///
  /// - Parameter decimals: The number of digits behind the point; 0 gives no point.
  /// - Returns: Digits such as `19.2` for 230 ÷ 12.
  package func ceilingText(decimals: Int) -> String {
    let scale = BigInt(10).power(decimals)
    let (whole, rest) = (numerator * scale).quotientAndRemainder(dividingBy: denominator)
    // Division cuts off towards zero, so that only a positive rest needs the next step.
    return ExactRatio(rest > 0 ? whole + 1 : whole, scale).truncatedText(decimals: decimals)
  }
}
