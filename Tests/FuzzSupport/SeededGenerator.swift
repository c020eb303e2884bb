/// A generator of the same numbers every time (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator {
  /// Where the sequence stands.
  package var state: UInt64

  /// Creates a generator.
  package init(state: UInt64) {
    self.state = state
  }

  /// Returns the next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Returns a number from 0 up to a limit, which must be above 0.
  package mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}
