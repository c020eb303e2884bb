/// Maps numbers of a domain linearly onto a range of pixels.
struct LinearScale: Sendable, Hashable {
  /// The numbers that lie at the ends of the range.
  var domain: Span
  /// The pixels at the ends of the domain.
  var range: Span

  /// Creates a scale.
  init(domain: Span, range: Span) {
    self.domain = domain
    self.range = range
  }

  /// Creates a scale from zero to the largest number, extended to a whole step.
  ///
  /// Bars and counts start at zero. Numbers that are not finite or not above zero are passed over;
  /// without any other the domain is 0…1.
  ///
  /// - Parameters:
  ///   - values: The numbers that must find room.
  ///   - range: The pixels at the ends of the domain.
  ///   - count: About how many steps are wanted.
  ///   - minStep: The smallest step: 1 for counts, so that no tick falls between two units.
  init(fromZeroTo values: some Sequence<Double>, range: Span, count: Int, minStep: Double = 0) {
    var largest = 0.0
    for value in values where value.isFinite && value > largest {
      largest = value
    }
    self.init(domain: Span(0, largest > 0 ? largest : 1), range: range)
    extendToSteps(count: count, minStep: minStep)
  }

  /// Returns the pixel of a number, also outside the domain.
  ///
  /// An empty domain maps everything to the middle of the range; what is no number maps to the
  /// start, an infinite number to the nearer end: a scene never holds a coordinate that is none.
  func position(of value: Double) -> Double {
    guard !value.isNaN else { return range.start }
    guard domain.length != 0 else { return range.middle }
    guard value.isFinite else {
      return (value > 0) == (domain.length > 0) ? range.end : range.start
    }
    return range.start + (value - domain.start) / domain.length * range.length
  }

  /// Returns the pixel of a number, kept within the range.
  func clampedPosition(of value: Double) -> Double {
    min(max(position(of: value), range.lower), range.upper)
  }

  /// Returns the ticks inside the domain, from the lowest.
  func ticks(count: Int, minStep: Double = 0) -> TickRun {
    TickRun(domain: domain, count: count, minStep: minStep)
  }

  /// The number of steps for which a horizontal axis has room to write labels, at most five.
  var horizontalTickCount: Int { min(max(Int(abs(range.length) / 72), 1), 5) }

  /// Extends both ends of the domain to multiples of the tick step.
  ///
  /// A larger domain may ask for a larger step, so this repeats until the step stays, at most ten
  /// times. An empty domain stays as it is.
  mutating func extendToSteps(count: Int, minStep: Double = 0) {
    var last: TickStep?
    for _ in 0..<10 {
      let size = max(domain.upper - domain.lower, 0) / Double(max(count, 1))
      guard let step = TickStep(nearest: max(size, size > 0 ? minStep : 0)), step != last
      else { return }
      last = step
      let lower = step.value((domain.lower / step.size).rounded(.down))
      let upper = step.value((domain.upper / step.size).rounded(.up))
      domain = domain.length < 0 ? Span(upper, lower) : Span(lower, upper)
    }
  }
}
