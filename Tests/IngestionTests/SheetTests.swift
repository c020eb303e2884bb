import Metrics
import Testing

@testable import Ingestion

/// What a sheet is, its city and its units (samples, rules 6 to 9 and 13 to 16).
struct SheetTests {
  static let tables: [(name: String, header: String, table: TableKey?)] = [
    ("a", "城市,细分行业,企业名称,信用代码", .enterprises), ("a", "城市,细分行业,国民经济行业代码", .subIndustries),
    ("a", "城市代码,城市,批复日期", .cities), ("a", "城市,区域,奖补资金总额", .cities),
    ("a", "城市,绩效指标,指标值(截至2024年底),指标值(截至2025年底)", .targets),
    ("a", "城市,细分行业,单位名称,类型", .leadUnits), ("a", "城市,细分行业,牵引单位,单位名称,角色", .partners),
    ("a", "城市,细分行业,模式名称,类型,形成日期", .modes), ("a", "城市,细分行业,平台名称,建设单位,上线日期", .platforms),
    ("a", "城市,细分行业,方案名称,提供单位,发布日期", .solutions), ("a", "城市,日期,资金来源,类型,金额", .funds),
    ("a", "城市,奖补项目,受益单位", .awards), ("a", "city_code,sub_industry,enterprise,uscc", .enterprises),
    ("附件1 被改造企业", "城市,细分行业,企业名称,统一社会信用编号,总投资", .enterprises),
    ("被改造企业清单", "城市,细分行业,企业名称,统一社会信用编号,总投资", .enterprises),
    ("a", "城市,细分行业,企业名称,统一社会信用编号,总投资,改造后等级", .enterprises),
    ("03_modes", "城市,模式名称,类型", .modes), ("细分行业", "城市,细分行业,备注", .subIndustries),
    ("a", "月份,工作内容,责任科室", nil), ("被改造企业", "月份,工作内容,责任科室", nil), ("a", "城市,姓名,电话", nil),
  ]

  @Test(arguments: tables)
  func `the columns decide, then the names`(name: String, header: String, table: TableKey?) {
    let cells = header.split(separator: ",").map { _ in "甲" }.joined(separator: ",")
    let result = Ledger.read("\(header)\n\(cells)\n\(cells)", path: "\(name).csv")
    #expect(result.tables[0].table == table)
    #expect(result.tables[0].status == (table == nil ? .unknown : .read))
  }

  @Test(arguments: [
    ("", TableReport.Status?.none), ("\u{FEFF}", .empty), ("\n\n,,\n", .empty), ("　\n", .empty),
    ("只有一行字", .notATable), ("一行\n又一行\n再一行", .notATable), ("甲,乙\n丙", .notATable),
    ("甲,乙\n丙,丁", .unknown), ("城市,细分行业,企业名称,信用代码", .read),
  ])
  func `a sheet without rows of the contract has a status`(
    text: String, status: TableReport.Status?
  ) {
    let result = Ledger.read(text)
    #expect(result.tables.first?.status == status)
    #expect(result.tables.allSatisfy { $0.rowCount == 0 })
  }

  @Test(
    arguments: [
      ("佛山市清单", "台账", [], "440600"), ("被改造企业清单", "佛山市台账", [], "440600"),
      ("", "台账", ["440600-佛山"], "440600"),
      ("", "台账", ["平台", "东莞"], "441900"), ("佛山市、东莞市清单", "中山", [], "442000"),
      ("清单", "台账", ["输入"], nil),
    ] as [(String, String, [String], String?)])
  func `the city may stand in a title or a name`(
    title: String, file: String, folders: [String], city: String?
  ) {
    let result = Ledger.read(
      "\(title)\n细分行业,企业名称,信用代码\n智能家电,甲公司,91440606000000019H", path: "\(file).csv",
      folders: folders)
    #expect(result.tables[0].records.map(\.city) == [city])
    #expect(result.submission.enterprises.map(\.city.rawValue) == [city].compactMap(\.self))
    #expect(Ledger.codes(result) == [city == nil ? "error missing_column" : "info city_from_title"])
  }

  @Test func `a row with an unknown city is read and enters no figure`() {
    let result = Ledger.read(
      "城市,细分行业,企业名称,信用代码\n深圳市,智能家电,甲公司,x\n,智能家电,乙公司,91440606000000019H")
    #expect(
      Ledger.codes(result) == ["error bad_city A2", "error bad_code D2", "error required_empty A3"])
    #expect(result.tables[0].rowCount == 2)
    #expect(result.submission.enterprises.isEmpty)
  }

  @Test func `a missing required column is one error that names the nearest header`() {
    let result = Ledger.read(
      "城市,细分行业,企业名称,统一社会信用编号,总投资\n佛山,智能家电,甲公司,x,1\n佛山,智能家电,乙公司,y,2")
    #expect(Ledger.codes(result) == ["error missing_column", "info unknown_columns"])
    #expect(result.issues[0].message.contains("统一社会信用编号"))
    #expect(result.issues[0].column == "uscc")
    #expect(result.submission.enterprises.map(\.creditCode) == [.none, .none])
  }

  @Test func `unknown columns are named once, the serial number never`() {
    let result = Ledger.read("序号,城市,细分行业,联系人,电话,\n1,佛山,智能家电,甲,1,\n")
    #expect(Ledger.codes(result) == ["info unknown_columns"])
    #expect(result.issues[0].message.contains("联系人、电话"))
  }

  static let units: [(subtitle: String, header: String, cell: String, wan: String)] = [
    ("", "总投资", "100", "100"), ("", "总投资（元）", "1000000", "100"), ("", "总投资（亿元）", "0.01", "100"),
    ("单位：元", "总投资", "1000000", "100"), ("金额单位：人民币亿元", "总投资", "0.01", "100"),
    ("（单位：元）", "总投资", "1000000", "100"), ("单位：家、万元", "总投资", "100", "100"),
    ("填报单位：元通公司", "总投资", "100", "100"), ("单位：元", "总投资（万元）", "100", "100"),
    ("单位：元", "总投资（亿元）", "100万元", "100"), ("", "总投资（元）", "0.01亿元", "100"),
  ]

  @Test(arguments: units)
  func `the nearest unit holds`(subtitle: String, header: String, cell: String, wan: String) {
    let result = Ledger.read(
      "\(subtitle)\n城市,细分行业,企业名称,信用代码,\(header)\n佛山,智能家电,甲公司,91440606000000019H,\(cell)")
    #expect(result.values(of: "investment") == [wan])
  }

  @Test(arguments: [
    ("数字化牵引单位.csv", "城市代码,细分行业,单位,类型\n440100,家具,某公司,供应链龙头企业", TableKey.leadUnits),
    ("佛山被改造企业.csv", "城市代码,细分行业,企业,信用号码\n440600,家具,某公司,1", .enterprises),
    ("modes.csv", "city_code,sub_industry,name,type,date\n440600,家具,某模式,x,y", .modes),
    ("细分行业.csv", "城市代码,细分行业,备注\n440600,家具,无", .subIndustries),
    ("表1.csv", "城市代码,细分行业,备注\n440600,家具,无", .subIndustries),
  ])
  func `a file called a table is that table, also where a required column is misspelt`(
    path: String, text: String, table: TableKey
  ) {
    let result = Ledger.read(text, path: path)
    #expect(result.tables[0].table == table)
    #expect(result.submission.subIndustries.isEmpty == (table != .subIndustries))
    #expect(
      result.issues.contains { $0.code == "missing_column" } == (table != .subIndustries))
  }
}
