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

  /// Returns the smallest step of an axis: 1 for counts, so that no tick falls between two.
  static func minStep(_ values: [Double]) -> Double {
    values.allSatisfy { $0.rounded() == $0 } ? 1 : 0
  }

  /// The ticks as numbers.
  var values: [Double] {
    guard let step, let multiples else { return [] }
    return multiples.map { step.value(Double($0)) }
  }

  /// Returns the ticks in words, all with the same number of decimals.
  ///
  /// Digits stay digits: the unit stands in the chart's subtitle, and `20万` under 万元 would be
  /// read as 20万元.
  ///
  /// - Parameter unit: What the numbers mean.
  /// - Returns: One text for each tick; zero has no decimals except in percentages.
  func labels(unit: AxisUnit = .plain) -> [String] {
    guard let step, let multiples else { return [] }
    let (shift, suffix) = unit == .percent ? (2, "%") : (0, "")
    return multiples.map { multiple in
      let digits = DecimalText.of(multiple * step.mantissa, exponent: step.exponent + shift)
      return multiple == 0 && unit != .percent ? "0" : digits + suffix
    }
  }
}
