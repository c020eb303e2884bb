/// A step of 1, 2 or 5 times a power of ten.
///
/// Mantissa and exponent are kept as integers, so that the ticks 0.1, 0.2, 0.3 are the exact
/// decimals and not sums of rounded steps.
struct TickStep: Sendable, Hashable {
  /// 1, 2 or 5.
  var mantissa: Int
  /// The power of ten.
  var exponent: Int

  /// Creates the step nearest to a size by ratio; nil for sizes that are not above zero.
  ///
  /// The limits √2, √10 and √50 lie halfway between the steps on a logarithmic scale. A size that
  /// is itself a step is met exactly.
  ///
  /// - Parameter size: The wanted distance between two ticks.
  init?(nearest size: Double) {
    guard size.isFinite, size > 1e-15, size < 1e17 else { return nil }
    var exponent = 0
    while Self.powerOfTen(exponent + 1) <= size { exponent += 1 }
    while Self.powerOfTen(exponent) > size { exponent -= 1 }
    let rest = size / Self.powerOfTen(exponent)
    switch rest {
    case ..<2.0.squareRoot(): mantissa = 1
    case ..<10.0.squareRoot(): mantissa = 2
    case ..<50.0.squareRoot(): mantissa = 5
    default:
      mantissa = 1
      exponent += 1
    }
    self.exponent = exponent
  }

  /// The step as a number.
  var size: Double { value(1) }

  /// Returns a multiple of the step as the nearest binary number to the exact decimal.
  func value(_ multiple: Double) -> Double {
    let whole = multiple * Double(mantissa)
    return exponent < 0
      ? whole / Self.powerOfTen(-exponent) : whole * Self.powerOfTen(exponent)
  }

  /// Returns a power of ten; exact from -0 to 22, the nearest number below zero.
  private static func powerOfTen(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<abs(exponent) { power *= 10 }
    return exponent < 0 ? 1 / power : power
  }
}
