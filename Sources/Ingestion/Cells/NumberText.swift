import Metrics

/// A number as people write it: digits, qualifiers, and a unit or measure word.
struct NumberText: Sendable, Hashable {
  /// The digits without point and leading zeros, at most 19 of them.
  var digits: UInt64 = 0
  /// The power of ten that the digits are multiplied by.
  var exponent = 0
  /// A Boolean value indicating whether digits other than 0 were cut off at the end.
  var isCut = false
  /// A Boolean value indicating whether a minus sign stands in front.
  var isNegative = false
  /// The unit of money in the cell; nil where it has none.
  var unit: MoneyUnit?
  /// A Boolean value indicating whether the text says "about" or "at least", or adds a remark.
  var isQualified = false

  /// Reads a text in compatibility composition without white space.
  ///
  /// - Parameter text: The normal form of a cell.
  /// - Returns: The number.
  /// - Throws: Why there is no number.
  static func read(_ text: String) throws(NumberFlaw) -> NumberText {
    var reader = NumberTextReader(text)
    return try reader.read()
  }

  /// Returns the number times a power of ten as a whole number, rounded half away from zero.
  ///
  /// - Parameter scale: The factor, such as the 分 in a unit.
  /// - Returns: The whole number and whether something was cut off; nil beyond 10^18.
  func scaled(by scale: Int64) -> (value: Int64, isRounded: Bool)? {
    var value = UInt128(digits) * UInt128(scale)
    if digits == 0 { return (0, false) }
    guard exponent <= 18 else { return nil }
    if exponent >= 0 {
      for _ in 0..<exponent {
        value *= 10
        guard value <= NumberText.largest else { return nil }
      }
      return value <= NumberText.largest ? (signed(value), isCut) : nil
    }
    guard exponent >= -38 else { return (0, true) }
    var divisor: UInt128 = 1
    for _ in 0..<(-exponent) { divisor *= 10 }
    let (whole, rest) = value.quotientAndRemainder(dividingBy: divisor)
    let rounded = whole + (rest >= divisor - rest ? 1 : 0)
    guard rounded <= NumberText.largest else { return nil }
    return (signed(rounded), rest != 0 || isCut)
  }

  private static let largest: UInt128 = 1_000_000_000_000_000_000

  private func signed(_ value: UInt128) -> Int64 {
    isNegative ? -Int64(value) : Int64(value)
  }
}
