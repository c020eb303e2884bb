/// Writes integers scaled by powers of ten as decimals, without rounding anything.
enum DecimalText {
  /// Returns `number` × 10^`exponent` in digits: (125, -2) is `1.25`, (-3, 1) is `−30`.
  ///
  /// - Parameters:
  ///   - number: The digits.
  ///   - exponent: The power of ten; below zero it is the number of decimals.
  /// - Returns: All digits, with a leading `0` before a point and `−` before a negative number.
  static func of(_ number: Int, exponent: Int) -> String {
    var digits = String(number.magnitude)
    if exponent >= 0 {
      if number != 0 { digits += String(repeating: "0", count: exponent) }
    } else {
      let missing = 1 - exponent - digits.count
      if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: exponent))
    }
    return number < 0 ? "−" + digits : digits
  }
}
