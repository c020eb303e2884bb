/// The ticks of a scale: successive multiples of one step.
struct TickRun: Sendable, Hashable {
  /// The step; nil where the domain is empty and has at most one tick.
  var step: TickStep?
  /// The multiples of the step, from the lowest.
  var multiples: ClosedRange<Int>?

  /// Creates the ticks inside a domain; a reversed domain has the same ticks.
  ///
  /// - Parameters:
  ///   - domain: The numbers at the ends of the scale.
  ///   - count: About how many ticks are wanted; none for a count below one.
  ///   - minStep: The smallest step; itself 1, 2 or 5 times a power of ten.
  init(domain: Span, count: Int, minStep: Double = 0) {
    let length = domain.upper - domain.lower
    guard count > 0, length > 0, length.isFinite,
      let step = TickStep(nearest: max(length / Double(count), minStep))
    else { return }
    // A little room for domains that end on a tick but for the last bit.
    let slack = 1e-9
    let first = (domain.lower / step.size - slack).rounded(.up)
    let last = (domain.upper / step.size + slack).rounded(.down)
    guard first <= last, abs(first) < 1e15, abs(last) < 1e15 else { return }
    self.step = step
    multiples = Int(first)...Int(last)
  }

  /// The ticks as numbers.
  var values: [Double] {
    guard let step, let multiples else { return [] }
    return multiples.map { step.value(Double($0)) }
  }

  /// Returns the ticks in words, all with the same unit and the same number of decimals.
  ///
  /// Plain numbers have up to five digits: `0 50000`; above that all are counted in 万, above
  /// nine digits in 亿, so that an axis stays narrow: `0 20万 40万`.
  ///
  /// - Parameter unit: What the numbers mean.
  /// - Returns: One text for each tick; zero has no unit except in percentages.
  func labels(unit: AxisUnit = .plain) -> [String] {
    guard let step, let multiples else { return [] }
    var exponent = step.exponent
    var suffix = ""
    if unit == .percent {
      exponent += 2
      suffix = "%"
    } else {
      let size = step.value(Double(max(abs(multiples.lowerBound), abs(multiples.upperBound))))
      if size >= 1e9 {
        exponent -= 8
        suffix = "亿"
      } else if size >= 1e5 {
        exponent -= 4
        suffix = "万"
      }
    }
    return multiples.map { multiple in
      let digits = DecimalText.of(multiple * step.mantissa, exponent: exponent)
      return multiple == 0 && unit != .percent ? "0" : digits + suffix
    }
  }
}
