import Testing

@testable import Tabular

/// How stored numbers are written.
struct NumberCellTests {
  private func written(_ value: String) -> String? {
    var text: [UInt8] = []
    let isNumber = Array(value.utf8).withUnsafeBufferPointer { NumberCell.append($0, to: &text) }
    #expect(isNumber || text.isEmpty)
    return isNumber ? String(decoding: text, as: UTF8.self) : nil
  }

  @Test(arguments: [
    ("0", "0"), ("5", "5"), ("-5", "-5"), ("12.5", "12.5"), ("0.5", "0.5"), ("-0.25", "-0.25"),
    // Needless zeros and signs.
    ("12.50", "12.5"), ("12.0", "12"), ("12.", "12"), ("007", "7"), ("00.5", "0.5"), (".5", "0.5"),
    ("+5", "5"), ("-0", "0"), ("-0.0", "0"), ("0.000", "0"), ("100", "100"), ("1000000", "1000000"),
    // Fifteen digits stand as they are, more are rounded.
    ("123456789012345", "123456789012345"), ("0.123456789012345", "0.123456789012345"),
    ("45.670000000000002", "45.67"), ("0.30000000000000004", "0.3"), ("0.1", "0.1"),
    ("33.333333333333336", "33.3333333333333"), ("66.666666666666671", "66.6666666666667"),
    ("0.28499999999999998", "0.285"), ("1.0049999999999999", "1.005"),
    ("0.400000000000000000005", "0.4"), ("9.9999999999999982", "10"), ("0.99999999999999989", "1"),
    ("99999999999999.99", "100000000000000"), ("-2.6750000000000003", "-2.675"),
    ("914407030000040286", "914407030000040000"),
    ("1234567890123456789012", "1234567890123460000000"),
    // A tie at sixteen digits goes by the binary value.
    ("0.1234567890123455", "0.123456789012345"), ("0.1234567890123465", "0.123456789012346"),
    // Powers of ten.
    ("1E3", "1000"), ("1.5e-3", "0.0015"), ("4.5999999999999999E-2", "0.046"), ("2.5E+2", "250"),
    ("1E-7", "0.0000001"), ("1.23456789E14", "123456789000000"),
    ("9.1440703E+17", "914407030000000000"),
    ("1E30", "1000000000000000000000000000000"), ("1.5E31", "1.5E+31"),
    ("-1E-15", "-0.000000000000001"),
    ("1.5E-16", "1.5E-16"), ("1E308", "1E+308"),
    ("2.2250738585072014E-308", "2.2250738585072E-308"),
    ("1E-400", "0"),
  ])
  func `a number is written as spreadsheets show it`(value: String, text: String) {
    #expect(written(value) == text)
  }

  @Test(arguments: [
    "", "-", ".", "-.", "abc", "1,5", "1 5", "0x10", "nan", "inf", "INF", "1e", "e5", "E", "1E999",
    "1..2", "1.2.3", "--1", "1-", "12a", "１２", "/", ":",
  ])
  func `what is no number is not written`(value: String) {
    #expect(written(value) == nil)
  }

  @Test(
    arguments: [
      ("45292", 45_292), ("45292.0", 45_292), ("45292.999988425925", 45_292), ("0", 0), ("0.5", 0),
      ("-0.5", -1), ("4.5292E4", 45_292), ("99999999", 99_999_999), ("1E9", nil),
      ("123456789", nil),
      ("", nil), ("x", nil), ("1E400", nil),
    ] as [(String, Int?)])
  func `a serial number has whole days`(value: String, days: Int?) {
    #expect(Array(value.utf8).withUnsafeBufferPointer { NumberCell.days($0) } == days)
  }

  @Test func `any double keeps its first fifteen digits`() throws {
    var state: UInt64 = 7
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Double(bitPattern: state)
      guard number.isFinite, number.isNormal else { continue }
      let text = try #require(written(number.description))
      let back = try #require(Double(text))
      #expect(abs(back - number) <= abs(number) * 5.2e-15)
      let digits = text.prefix { $0 != "E" }.filter(\.isNumber).drop { $0 == "0" }
      #expect(digits.count <= 15 || digits.dropFirst(15).allSatisfy { $0 == "0" })
    }
  }
}
