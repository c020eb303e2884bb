import Metrics
import Testing

@testable import Ingestion

/// Headers are recognised in all the forms of the contract and of samples, rules 9 to 14.
struct HeaderTests {
  static let names: [(header: String, table: TableKey, key: String)] = [
    ("enterprise", .enterprises, "enterprise"), ("ENTERPRISE", .enterprises, "enterprise"),
    ("企业名称", .enterprises, "enterprise"), ("企业\n名称", .enterprises, "enterprise"),
    ("企 业 名 称", .enterprises, "enterprise"), ("3.企业名称", .enterprises, "enterprise"),
    ("03_enterprise", .enterprises, "enterprise"), ("（二）企业名称", .enterprises, "enterprise"),
    ("被改造企业名称", .enterprises, "enterprise"), ("城市", .enterprises, "city_code"),
    ("地市", .enterprises, "city_code"), ("试点城市", .enterprises, "city_code"),
    ("试点细分行业", .enterprises, "sub_industry"), ("社会信用代码", .enterprises, "uscc"),
    ("信用代码", .enterprises, "uscc"), ("统一社会\n信用代码", .enterprises, "uscc"),
    ("从业人员\n（人）", .enterprises, "employees"), ("从业人数", .enterprises, "employees"),
    ("数字化牵引单位", .enterprises, "lead_unit"), ("签约日期", .enterprises, "contract_on"),
    ("签约时间", .enterprises, "contract_on"), ("合同签订时间", .enterprises, "contract_on"),
    ("验收时间", .enterprises, "accepted_on"), ("改造后等级（一至四级）", .enterprises, "level_after"),
    ("改造前数字化水平", .enterprises, "level_before"),
    ("改造后数字化水平等级", .enterprises, "level_after"), ("项目总投资", .enterprises, "investment"),
    ("总投资（万元）", .enterprises, "investment"), ("总投资(单位：元)", .enterprises, "investment"),
    ("总投资【亿元】", .enterprises, "investment"), ("软件及云服务", .enterprises, "software"),
    ("设备投入", .enterprises, "equipment"), ("省级奖补资金", .enterprises, "grant_provincial"),
    ("企业自筹", .enterprises, "self_paid"), ("服务商让利", .enterprises, "discount"),
    ("企业梯度称号", .enterprises, "tier"), ("备　注", .enterprises, "remark"),
    ("转型模式（供应链/产业链）", .enterprises, "mode"), ("单位类型", .leadUnits, "kind"),
    ("牵引单位名称", .leadUnits, "unit"), ("公示日期", .leadUnits, "selected_on"),
    ("行业平台名称", .platforms, "platform"), ("承建单位", .platforms, "owner"),
    ("接入企业数量", .platforms, "connected"), ("解决方案名称", .solutions, "solution"),
    ("供给方", .solutions, "provider"), ("服务商", .solutions, "provider"),
    ("应用企业数量（家）", .solutions, "adopters"), ("小快轻准", .solutions, "light"),
    ("是否“小轻快准”", .solutions, "light"), ("自主可控（是/否）", .solutions, "domestic"),
    ("发布时间", .solutions, "released_on"), ("指标值（截至2024年底）", .targets, "target_2024"),
    ("指标值\n（截至 2025 年底）", .targets, "target_2025"), ("截至2026年底", .targets, "target_2026"),
    ("截至2024年底（目标值）", .targets, "target_2024"), ("工业总产值(2022年)（亿元）", .subIndustries, "output_2022"),
    ("规上工业产值(2022年)", .subIndustries, "output_above_scale_2022"),
    ("时间", .funds, "date"), ("金额（元）", .funds, "amount"), ("数量（个）", .awards, "count"),
  ]

  @Test(arguments: names)
  func `a header names a column`(header: String, table: TableKey, key: String) {
    let name = ColumnName(own: HeaderText(header), above: [])
    let match = name.matches(in: .contract).filter { $0.entry.table == table }
      .min { $0.rank < $1.rank }
    #expect(match?.entry.column.name == key)
  }

  @Test(arguments: ["序号", "统一社会信用编号", "联系人", "指标值", "（万元）", "2024年", "单位名称（章）公司", ""])
  func `other headers name no column of the enterprises`(header: String) {
    let name = ColumnName(own: HeaderText(header), above: [])
    #expect(!name.matches(in: .contract).contains { $0.entry.table == .enterprises })
  }

  @Test(arguments: [
    ("总投资（万元）", MoneyUnit.wan), ("总投资(元)", .yuan), ("营业收入（2023年，亿元）", .yi),
    ("总投资（单位：元）", .yuan), ("总投资（人民币万元）", .wan), ("总投资", nil), ("从业人员（人）", nil),
    ("总投资（元/万元）", .yuan),
  ])
  func `a bracket states the unit`(header: String, unit: MoneyUnit?) {
    #expect(HeaderText(header).unit == unit)
  }

  @Test func `a column's own cell is joined with those above it`() {
    let name = ColumnName(own: HeaderText("编号"), above: [HeaderText("合同")])
    #expect(name.path == "合同/编号")
    #expect(name.matches(in: .contract).map(\.entry.column).contains(.contractNumber))
    let reversed = ColumnName(own: HeaderText("改造前"), above: [HeaderText("数字化水平等级")])
    #expect(reversed.matches(in: .contract).map(\.entry.column).contains(.levelBefore))
  }

  @Test func `the unit of a header above holds`() {
    let above = [HeaderText("资金（亿元）"), HeaderText("奖补资金（元）")]
    #expect(ColumnName(own: HeaderText("省级奖补"), above: above).unit == .yuan)
    #expect(ColumnName(own: HeaderText("省级奖补（万元）"), above: above).unit == .wan)
  }

  @Test func `a header of two levels in a CSV`() {
    let result = Ledger.read(
      """
      佛山市被改造企业清单
      序号,细分行业,企业名称,信用代码,合同,,验收,,资金（元）,
      ,,,,编号,签订日期,日期,结论,总投资,设备（万元）
      1,智能家电,佛山市甲公司,91440606000000019H,A-1,2024-03-10,2024-08-18,通过,456700,20.12
      """)
    #expect(result.tables[0].headerRows == [2, 3])
    #expect(
      result.tables[0].columns.map { "\($0.letters) \($0.key) \($0.header)" } == [
        "B sub_industry 细分行业", "C enterprise 企业名称", "D uscc 信用代码", "E contract_no 合同/编号",
        "F contract_on 合同/签订日期", "G accepted_on 验收/日期", "H acceptance 验收/结论",
        "I investment 资金（元）/总投资", "J equipment 资金（元）/设备（万元）",
      ])
    #expect(result.values(of: "investment") == ["45.67"])
    #expect(result.values(of: "equipment") == ["20.12"])
    #expect(Ledger.codes(result) == ["info city_from_title"])
  }
}
