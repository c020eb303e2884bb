import Metrics
import Testing

@testable import Ingestion

/// Rows that are data and rows that are not (samples, rules 17 and 18).
struct RowTests {
  static let header = "序号,城市,细分行业,企业名称,信用代码,总投资,备注"
  static let first = "1,佛山市,智能家电,佛山市甲公司,91440606000000019H,10,"

  /// Reads one more row between two plain ones.
  static func read(_ row: String) -> ReadResult {
    Ledger.read("\(header)\n\(first)\n\(row)\n\(first)")
  }

  static let ignored: [(row: String, kind: IgnoredKind)] = [
    ("小计,,,,,30,", .subtotal), ("合计,,,,,30,", .subtotal), (",,,总计,,30,", .subtotal),
    ("合　计,,,15家,,30,", .subtotal), ("合 计：,,,,,30,", .subtotal), ("共计,,,,,30,", .subtotal),
    (",全市累计,,,,30,", .subtotal), (",,智能家电小计,,,30,", .subtotal),
    (",,合计（15家）,,,30,", .subtotal), (",佛山市,,小计,,30,", .subtotal),
    ("一、智能家电（5家）,,,,,,", .group), ("（一）智能家电,,,,,,", .group), ("(二)陶瓷,,,,,,", .group),
    (",,十一、其他,,,,", .group), ("注：以验收证书为准,,,,,,", .note), ("注1.金额为含税价,,,,,,", .note),
    ("备注：,,,,,,", .note), ("说明：一式两份,,,,,,", .note), ("填表说明：略,,,,,,", .note),
    ("填表人：张三,,审核人：李四,,,,", .note), ("联系电话：0757-00000000,,,,,,", .note),
    ("数据来源：市工信局,,,,,,", .note), ("填报单位（盖章）：市工信局,,,,,,", .note),
    ("例,,食品饮料,某公司,91440606XXXXXXXXXX,10,", .example), ("例：,,食品饮料,某公司,,10,", .example),
    ("0,,食品饮料,例：某某公司,,10,", .example), ("示例,,食品饮料,某公司,,10,", .example),
    ("序号,城市,细分行业,企业名称,信用代码,总投资,备注", .header),
    ("序号,城市,细分行业,企业名称,信用代码,投资额,备注", .header), ("1,2,3,4,5,6,7", .header),
    ("甲,乙,丙,1,2,3,4", .header), ("甲,乙,1,2,3,4=2+3,5", .header),
    ("（1）,（2）,（3）,（4）,（5）,（6）,（7）", .header), ("①,②,③,④,⑤,⑥,⑦", .header),
  ]

  @Test(arguments: ignored)
  func `a row that is no data is left out and listed`(row: String, kind: IgnoredKind) {
    let result = RowTests.read(row)
    #expect(Ledger.ignored(result) == ["3 \(kind)"])
    #expect(result.tables[0].rowCount == 2)
    #expect(Ledger.codes(result) == [])
  }

  @Test(arguments: [
    "2,佛山市,智能家电,佛山市小计算设备公司,91440606000000019H,10,",
    "2,佛山市,智能家电,合计通达科技公司,91440606000000019H,10,",
    "2,佛山市,智能家电,注能精密公司,91440606000000019H,10,", "2,佛山市,智能家电,例外公司,91440606000000019H,10,",
    "2,佛山市,智能家电,示例公司,91440606000000019H,10,", "2,佛山市,智能家电,一、二公司,91440606000000019H,10,",
    "2,佛山市,智能家电,佛山市甲公司,91440606000000019H,10,见合计",
    "2,佛山市,智能家电,佛山市总计,91440606000000019H,10,", "2,佛山市,,,91440606000000019H,10,合计",
    "2,440600,3,4,91440606000000019H,6,7",
  ])
  func `an enterprise with an odd name is data`(row: String) {
    #expect(RowTests.read(row).tables[0].rowCount == 3)
  }

  @Test(arguments: [
    "", ",,,,,,", "5,,,,,,", " ,　,,,,,", "6,,,,,,,图例：红色为必填", "7,—,—,—,—,—,—", "8,,,,#REF!,#N/A,",
  ])
  func `a row without data is left out in silence`(row: String) {
    let result = RowTests.read(row)
    #expect(result.tables[0].rowCount == 2)
    #expect(Ledger.ignored(result) == [])
    #expect(Ledger.codes(result) == [])
  }

  @Test func `rows with one filled cell go on with a note above them`() {
    let result = Ledger.read(
      """
      \(RowTests.header)
      \(RowTests.first)
      注：1.本表由市工业和信息化局汇总
      2.合计与明细之和不等系四舍五入所致
      ,,,3.金额含税

      填表人：张三,,,审核人：李四
      """)
    #expect(Ledger.ignored(result) == ["3 note", "4 note", "5 note", "7 note"])
  }

  @Test func `a group below a note and data is a group`() {
    let result = Ledger.read(
      "\(RowTests.header)\n注：略\n\(RowTests.first)\n二、陶瓷\n\(RowTests.first)")
    #expect(Ledger.ignored(result) == ["2 note", "4 group"])
  }

  @Test func `rows below a note may be data again`() {
    let result = Ledger.read("\(RowTests.header)\n注：略,,\n\(RowTests.first)\n")
    #expect(Ledger.ignored(result) == ["2 note"])
    #expect(result.tables[0].rowCount == 1)
  }

  @Test func `filled rows above the header are titles`() {
    let result = Ledger.read("佛山市清单\n\n单位：元,,填报日期：2024年\n\(RowTests.header)\n\(RowTests.first)")
    #expect(Ledger.ignored(result) == ["1 title", "3 title"])
    #expect(result.tables[0].headerRows == [4])
    #expect(result.values(of: "investment") == ["0.001"])
  }

  @Test func `a quoted line break does not move the rows below`() {
    let result = Ledger.read("\(RowTests.header)\n1,佛山市,\"智能\n家电\",甲公司,x,10,\n,,,,x,,")
    #expect(
      Ledger.codes(result).filter { $0.contains("bad_code") } == [
        "error bad_code E2", "error bad_code E3",
      ])
  }
}
