import FuzzSupport
import Metrics
import Testing

@testable import Ingestion

/// Sums that are stated beside the rows (DQ-16).
struct TotalRowsTests {
  /// Returns what is said about the sums of a ledger of platforms with investments and connected
  /// enterprises, as `cell message`.
  private static func found(_ rows: [String], header: String = "总投资") throws -> [String] {
    let head = "城市,平台名称,细分行业,建设单位,上线日期,\(header),接入企业数"
    let result = Ledger.read(([head] + rows).joined(separator: "\n"))
    let catalogue = try QualityFile.read(QualityFileTests.builtIn)
    return result.issues(of: result.remarks(catalogue: catalogue), catalogue: catalogue)
      .filter { $0.code == "DQ-16" }.map { "\($0.cell) \($0.message)" }
  }

  private static func row(_ investment: String, _ connected: String = "") -> String {
    "佛山,平台\(investment),家电,甲,2024-06-01,\(investment),\(connected)"
  }

  @Test(arguments: [
    ("a total below", [row("10"), row("20"), "合计,,,,,30,"]),
    ("a total above", ["全市合计,,,,,30,", row("10"), row("20")]),
    (
      "sub-totals, then the total",
      [row("10"), "小计,,,,,10,", row("20"), row("5"), "小计,,,,,25,", "合计,,,,,35,"]
    ),
    (
      "groups with their sums on top",
      ["一、甲,,,,,,", "小计,,,,,10,", row("10"), "二、乙,,,,,,", "小计,,,,,20,", row("20")]
    ),
    (
      "sums of sums",
      [
        row("1"), "小计,,,,,1,", row("2"), "小计,,,,,2,", "合计,,,,,3,", row("4"), "小计,,,,,4,",
        "总计,,,,,7,",
      ]
    ),
    ("running sums", [row("10"), "累计,,,,,10,", row("20"), "累计,,,,,30,"]),
    ("a blank sum", [row("10"), "合计,,,,,,"]),
    ("a sum that cannot be read", [row("10"), "合计,,,,,约10,", "合计,,,,,#REF!,"]),
    ("a row that cannot be read", [row("10"), row("待定"), "合计,,,,,99,"]),
    ("a column without any number", [row(""), "合计,,,,,99,"]),
    ("within the tolerance", [row("10"), "合计,,,,,10.01,"]),
    ("counts and money", [row("10", "3"), row("20", "4"), "合计,,,,,30,7"]),
  ])
  func `a sum that some run of rows adds up to is right`(name: String, rows: [String]) throws {
    #expect(try Self.found(rows) == [], "\(name)")
  }

  @Test(arguments: [
    ([row("10"), row("20"), "合计,,,,,31,"], ["F4 此处合计为31万元，明细各行之和为30万元"]),
    ([row("10"), "合计,,,,,10.010001,"], ["F3 此处合计为10.010001万元，明细各行之和为10万元"]),
    (["合计,,,,,31,", row("10"), row("20")], ["F2 此处合计为31万元，明细各行之和为30万元"]),
    (
      [row("10"), "小计,,,,,10,", row("20"), "小计,,,,,21,", "合计,,,,,31,"],
      ["F5 此处合计为21万元，明细各行之和为20万元", "F6 此处合计为31万元，明细各行之和为30万元"]
    ),
    ([row("10"), "合计,,,,,0,"], ["F3 此处合计为0万元，明细各行之和为10万元"]),
    ([row("10", "3"), row("20", "4"), "合计,,,,,30,8"], ["G4 此处合计为8，明细各行之和为7"]),
  ])
  func `another sum is told with what the rows add up to`(rows: [String], said: [String]) throws {
    #expect(try Self.found(rows) == said)
  }

  @Test func `amounts in another unit are compared in the contract's`() throws {
    let rows = [Self.row("100000"), Self.row("200000"), "合计,,,,,310000,"]
    #expect(
      try Self.found(rows, header: "总投资（元）") == ["F4 此处合计为31万元，明细各行之和为30万元"])
  }

  @Test func `sums at the limits of what can be read do not overflow`() throws {
    let most = "100000000"
    let rows = [Self.row(most), Self.row(most), "合计,,,,,-\(most),"]
    #expect(try Self.found(rows).count == 1)
  }
}
