import Testing

@testable import Tabular

struct DraftValueTests {
  @Test(
    arguments: [
      (0, 0, "0", 0.0), (12_850, 2, "128.5", 128.5), (-5, 1, "-0.5", -0.5), (995, 2, "9.95", 9.95),
      (100, 2, "1", 1.0), (1, 6, "0.000001", 0.000001),
      (123_456_789_012_345, 6, "123456789.012345", 123456789.012345),
      (4_000_000_000_000_000, 0, "4000000000000000", 4e15),
    ] as [(Int64, Int, String, Double)])
  func `a decimal number is exact`(units: Int64, decimals: Int, text: String, double: Double) {
    let number = DecimalNumber(units: units, decimals: decimals)
    #expect(number.text == text)
    #expect(number.double == double)
  }

  @Test(arguments: [1_234_567_890_123_456, -9_007_199_254_740_993, Int64.max, Int64.min])
  func `sixteen digits and more have no binary number`(units: Int64) {
    #expect(DecimalNumber(units: units, decimals: 3).double == nil)
  }

  @Test(arguments: [
    ("128.50", "128.5"), ("0", "0"), ("-12", "-12"), ("0.05", "0.05"),
    ("9223372036854775807", "9223372036854775807"),
  ])
  func `a plain decimal is read`(text: String, value: String) {
    #expect(DecimalNumber(text)?.text == value)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "007", "1e3", "1,024", "12家", "９", "+1", "1.2.3", "--1",
    "9223372036854775808",
  ])
  func `anything else is no plain decimal`(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test(arguments: [
    ("1900-03-01", 61), ("2000-01-01", 36_526), ("2023-10-11", 45_210), ("2024-02-29", 45_351),
    ("2024-06-01", 45_444), ("2024-12-31", 45_657), ("2050-12-31", 55_153),
    ("9999-12-31", 2_958_465),
  ])
  func `a day has its serial number`(text: String, serial: Int) {
    #expect(DayNumber(iso: text)?.serial == serial)
  }

  @Test(arguments: [
    "", "2024-02-30", "2023-02-29", "1900-02-28", "2024-13-01", "2024-00-10", "2024-6-1",
    "2024/06/01", "2024-06-01 ",
    "２０２４-06-01",
  ])
  func `what is no day has none`(text: String) {
    #expect(DayNumber(iso: text) == nil)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("企业名称", 8), ("总投资（万元）", 14), ("A1、B2", 6), ("𠮷", 2), ("Ⅱ级", 4),
  ])
  func `full-width characters take two columns`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(
    arguments: [
      (["短"], [10], nil), (["", "很长的文字要分成两行"], [4, 12], 31), (["一\n二\n三"], [10], 45),
      ([String(repeating: "长", count: 2000)], [10], 409), (["没有列宽的文字不参与计算"], [], nil),
    ] as [([String], [Int], Int?)])
  func `a row is as high as its texts need`(texts: [String], widths: [Int], height: Int?) {
    let row = RowDraft(texts.map { .text($0) }).fitted(to: widths)
    #expect(row.height == height)
  }

  @Test func `the widest line decides`() {
    #expect(DisplayWidth.ofLines("指标值\n（截至2024年底）") == 16)
  }
}
