/// A six-digit administrative code of a city (GB/T 2260), such as `440600`.
package struct CityCode: Sendable, Hashable, RawRepresentable, Comparable {
  /// The six digits.
  package let rawValue: String

  /// Creates a code from its digits; nothing is checked.
  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Returns whether the left code has the smaller digits; official order is the programme's.
  package static func < (left: CityCode, right: CityCode) -> Bool {
    left.rawValue < right.rawValue
  }
}
