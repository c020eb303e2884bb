/// A SplitMix64 generator: small, fast, the same numbers on every machine.
///
/// Every row draws from a generator of its own, so that a larger sample begins with the smaller
/// one's rows.
struct SampleRandom: RandomNumberGenerator {
  private var state: UInt64

  /// Creates a generator for one purpose.
  ///
  /// - Parameters:
  ///   - seed: The sample's seed.
  ///   - keys: What the numbers are for, such as a city's place and a row's number.
  init(seed: UInt64, _ keys: Int...) {
    state = seed
    for key in keys {
      state = next() ^ UInt64(bitPattern: Int64(key)) &* 0xD1B5_4A32_D192_ED03
    }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns a number from 0 to just below a bound, which is above 0.
  ///
  /// The high half of a product is even enough for a sample and never loops.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Returns a number of a range.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// Returns true so many times in a thousand.
  mutating func chance(_ permille: Int) -> Bool {
    below(1000) < permille
  }

  /// Returns an element of a list, which is not empty.
  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[below(list.count)]
  }

  /// Returns an index, each as often as its weight; the weights' sum is above 0.
  mutating func index(weights: [Int]) -> Int {
    var left = below(weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
      left -= weight
      if left < 0 { return index }
    }
    return weights.count - 1
  }

  /// Returns a value of a table of quantiles, between two of its steps by chance.
  mutating func quantile(_ table: [Int]) -> Int {
    let step = below(table.count - 1)
    return number(in: table[step]...table[step + 1])
  }
}
