import FuzzSupport
import Metrics
import Tabular
import Testing

@testable import Ingestion

/// Summaries and copies within one workbook (samples, rules 6 to 8).
struct RepeatedSheetTests {
  /// Makes a sheet from lines of cells separated by commas.
  static func sheet(_ name: String, _ text: String, isHidden: Bool = false) throws -> Sheet {
    let grid = try CSVReader(separator: 0x2C).read(DecodedText(bytes: Array(text.utf8)))
    return Sheet(name: name, isHidden: isHidden, grid: grid)
  }

  static let header = "城市,细分行业,企业名称,信用代码,总投资（元）"
  static let one = "佛山,智能家电,甲公司,91440606000000019H,1000000"
  static let two = "佛山,智能家电,乙公司,914406060000001070,2000000"

  static func read(_ sheets: [Sheet]) -> ReadResult {
    let inputs = sheets.map {
      SheetInput(sheet: $0, file: "册.xlsx", folders: [], isPlainText: false)
    }
    let reader = FileReader(context: ReaderContext(.sample), keepsValues: false)
    return SubmissionReader.joined([reader.read(inputs)])
  }

  static func statuses(_ result: ReadResult) -> [String] {
    result.tables.map { "\($0.sheet) \($0.status) \($0.rowCount)" }
  }

  @Test func `a summary of other sheets is left out, whatever its place and unit`() throws {
    let summary =
      "城市,企业名称,信用代码,总投资（万元）,细分行业\n佛山市,甲 公司,91440606000000019h,100,智能家电\n佛山,乙公司,914406060000001070,200,智能家电"
    for place in 0...2 {
      var sheets = [
        try RepeatedSheetTests.sheet(
          "一", "\(RepeatedSheetTests.header)\n\(RepeatedSheetTests.one)"),
        try RepeatedSheetTests.sheet(
          "二", "\(RepeatedSheetTests.header)\n\(RepeatedSheetTests.two)"),
      ]
      sheets.insert(try RepeatedSheetTests.sheet("汇总", summary), at: place)
      let result = RepeatedSheetTests.read(sheets)
      #expect(
        RepeatedSheetTests.statuses(result).sorted() == ["一 read 1", "二 read 1", "汇总 duplicate 0"])
      #expect(Ledger.codes(result) == ["info duplicate_sheet"])
      #expect(result.submission.enterprises.count == 2)
      #expect(result.tables.allSatisfy { $0.records.isEmpty })
    }
  }

  @Test func `rows that only a summary has are read`() throws {
    let result = RepeatedSheetTests.read([
      try RepeatedSheetTests.sheet("一", "\(RepeatedSheetTests.header)\n\(RepeatedSheetTests.one)"),
      try RepeatedSheetTests.sheet(
        "Sheet2",
        "台账总表\n\(RepeatedSheetTests.header)\n\(RepeatedSheetTests.one)\n\(RepeatedSheetTests.two)"),
    ])
    #expect(RepeatedSheetTests.statuses(result) == ["一 read 1", "Sheet2 read 1"])
    #expect(Ledger.ignored(result) == ["1 title", "3 duplicate"])
    #expect(Ledger.codes(result) == ["warning summary_rows"])
    #expect(result.submission.enterprises.map(\.enterprise) == ["甲公司", "乙公司"])
  }

  @Test func `a summary that stands alone is data`() throws {
    let result = RepeatedSheetTests.read([
      try RepeatedSheetTests.sheet("汇总", "\(RepeatedSheetTests.header)\n\(RepeatedSheetTests.one)")
    ])
    #expect(RepeatedSheetTests.statuses(result) == ["汇总 read 1"])
    #expect(Ledger.codes(result) == [])
  }

  @Test func `a copy of an earlier sheet is left out with a warning`() throws {
    let both = "\(RepeatedSheetTests.header)\n\(RepeatedSheetTests.one)\n\(RepeatedSheetTests.two)"
    let result = RepeatedSheetTests.read([
      try RepeatedSheetTests.sheet("Sheet1", both),
      try RepeatedSheetTests.sheet("Sheet1 (2)", both),
    ])
    #expect(RepeatedSheetTests.statuses(result) == ["Sheet1 read 2", "Sheet1 (2) duplicate 0"])
    #expect(Ledger.codes(result) == ["warning duplicate_sheet"])
  }

  @Test func `equal rows of two cities are two rows`() throws {
    let header = "细分行业,企业名称,信用代码\n智能家电,甲公司,91440606000000019H"
    let result = RepeatedSheetTests.read([
      try RepeatedSheetTests.sheet("佛山", header), try RepeatedSheetTests.sheet("东莞", header),
    ])
    #expect(RepeatedSheetTests.statuses(result) == ["佛山 read 1", "东莞 read 1"])
    #expect(result.submission.enterprises.map(\.city.rawValue) == ["440600", "441900"])
  }

  @Test func `sheets that share some rows are both read`() throws {
    let result = RepeatedSheetTests.read([
      try RepeatedSheetTests.sheet("一", "\(RepeatedSheetTests.header)\n\(RepeatedSheetTests.one)"),
      try RepeatedSheetTests.sheet(
        "二", "\(RepeatedSheetTests.header)\n\(RepeatedSheetTests.one)\n\(RepeatedSheetTests.two)"),
    ])
    #expect(RepeatedSheetTests.statuses(result) == ["一 read 1", "二 read 2"])
  }

  @Test func `hidden sheets and prose are not read`() throws {
    let text = "\(RepeatedSheetTests.header)\n\(RepeatedSheetTests.one)"
    let result = RepeatedSheetTests.read([
      try RepeatedSheetTests.sheet("一", text, isHidden: true),
      try RepeatedSheetTests.sheet("填表说明", text), try RepeatedSheetTests.sheet("空", ""),
      try RepeatedSheetTests.sheet("字典", "供应链模式,通过\n产业链模式,不通过"),
    ])
    #expect(
      RepeatedSheetTests.statuses(result) == [
        "一 hidden 0", "填表说明 notATable 0", "空 empty 0", "字典 notATable 0",
      ])
    #expect(Ledger.codes(result) == ["info hidden_sheet", "info not_a_table", "info not_a_table"])
  }
}
