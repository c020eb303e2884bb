import Testing

@testable import Charts

struct NumberTextTests {
  /// Digits, a power of ten, and the decimal.
  static let decimals: [(number: Int, exponent: Int, text: String)] = [
    (0, 0, "0"), (0, 3, "0"), (0, -2, "0.00"), (5, 0, "5"), (5, 2, "500"), (5, -1, "0.5"),
    (125, -2, "1.25"), (120, -1, "12.0"), (7, -3, "0.007"), (-3, 1, "−30"), (-5, -1, "−0.5"),
    (1_234_567, 0, "1234567"),
  ]

  @Test(arguments: decimals)
  func `a decimal keeps every digit`(number: Int, exponent: Int, text: String) {
    #expect(DecimalText.of(number, exponent: exponent) == text)
  }

  /// A number as it came, as a length, and as a target.
  static let numbers: [(value: Double?, length: Double?, target: Double?)] = [
    (nil, nil, nil), (0, 0, nil), (3, 3, 3), (-2, 0, nil), (.nan, nil, nil), (.infinity, nil, nil),
  ]

  @Test(arguments: numbers)
  func `only numbers that can be drawn are drawn`(
    value: Double?, length: Double?, target: Double?
  ) {
    #expect(ChartNumber.length(value) == length)
    #expect(ChartNumber.target(value) == target)
  }
}
