/// An exact decimal number: a whole number of units, each a power of ten.
package struct DecimalNumber: Sendable, Hashable {
  /// The number of units.
  package let units: Int64
  /// How many digits stand behind the point, 0 to 18.
  package let decimals: Int

  /// Creates a number; 12,345 units of two decimals are 123.45.
  package init(units: Int64, decimals: Int) {
    precondition(0...18 ~= decimals, "a decimal number has 0 to 18 decimals")
    self.units = units
    self.decimals = decimals
  }

  /// Reads a plain decimal such as `-12.50`.
  ///
  /// - Returns: Nil for anything else, also for an exponent, a thousands mark, a leading zero as
  ///   in `007`, and numbers that 64 bits do not hold.
  package init?(_ text: String) {
    var units: Int64 = 0
    var decimals: Int?
    var digits = 0
    var isNegative = false
    for (place, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where place == 0: isNegative = true
      case UInt8(ascii: ".") where decimals == nil && digits > 0: decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if digits == 1 && units == 0 && decimals == nil { return nil }
        let digit = Int64(byte - UInt8(ascii: "0"))
        let (tens, isTooLarge) = units.multipliedReportingOverflow(by: 10)
        let (sum, overflows) = tens.addingReportingOverflow(digit)
        guard !isTooLarge, !overflows else { return nil }
        units = sum
        digits += 1
        if let known = decimals { decimals = known + 1 }
      default: return nil
      }
    }
    guard digits > 0, decimals != 0, (decimals ?? 0) <= 18 else { return nil }
    self.units = isNegative ? -units : units
    self.decimals = decimals ?? 0
  }

  /// The nearest binary number; nil where the number has more than the 15 significant digits that
  /// spreadsheets keep.
  var double: Double? {
    var magnitude = units.magnitude
    var scale = decimals
    while scale > 0 && magnitude % 10 == 0 {
      magnitude /= 10
      scale -= 1
    }
    var digits = magnitude
    while digits > 0 && digits % 10 == 0 { digits /= 10 }
    guard digits < 1_000_000_000_000_000, magnitude < 1 << 53 else { return nil }
    // Both are exact, so the quotient is the nearest number there is.
    var divisor = 1.0
    for _ in 0..<scale { divisor *= 10 }
    return (units < 0 ? -1 : 1) * Double(magnitude) / divisor
  }

  /// The number without trailing zeros behind the point.
  package var text: String {
    var digits = String(units.magnitude)
    guard decimals > 0 else { return (units < 0 ? "-" : "") + digits }
    if digits.utf8.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits
    }
    var fraction = digits.suffix(decimals)
    while fraction.last == "0" { fraction.removeLast() }
    let whole = digits.dropLast(decimals)
    return (units < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
