import FuzzSupport
import Metrics
import Testing

@testable import Ingestion

/// Where remarks stand in the files, and among the issues of reading.
struct RemarkPlaceTests {
  private static func checked(
    _ files: [(path: String, text: String)], asOf: String? = nil
  ) throws -> ReadResult {
    var result = Ledger.read(files)
    let catalogue = try QualityFile.read(QualityFileTests.builtIn)
    let day = asOf.flatMap(CalendarDay.init(iso:))
    result.add(result.remarks(asOf: day, catalogue: catalogue), catalogue: catalogue)
    return result
  }

  private static let first = """
    佛山市被改造企业清单,,,,,,
    企业名称,细分行业,统一社会信用代码,从业人员,营业收入（元）,验收日期,验收结论
    甲公司,家电,91440606000000019H,100,50000000,2024-06-01,通过
    乙公司,家电,91440606000000019H,1000,400000000,2024年6月,通过

    """

  private static let second = """
    城市,平台名称,细分行业,建设单位,上线日期,总投资,奖补资金
    佛山,甲平台,家电,丙公司,2026-01-15,100,100.01
    佛山,测试,家电,电话13812345678,2024-02-30,,

    """

  @Test func `a remark stands in the cell of its column, behind the table's own issues`() throws {
    let result = try Self.checked([
      ("一/企业.csv", Self.first), ("二/平台.csv", Self.second), ("三.docx", ""),
    ])
    let lines = result.issues.map { issue in
      [issue.file, issue.cell, issue.code, issue.column].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    #expect(
      lines == [
        "一/企业.csv city_from_title city_code", "一/企业.csv F4 month_precision accepted_on",
        // The level has no column: its remark stands at the name.
        "一/企业.csv A3 DQ-07 level_after", "一/企业.csv C4 DQ-01 uscc",
        "一/企业.csv A4 DQ-07 level_after", "一/企业.csv D4 DQ-09 employees",
        "二/平台.csv E3 bad_date launched_on", "二/平台.csv E2 DQ-05 launched_on",
        "二/平台.csv G2 DQ-18 grant", "二/平台.csv B3 DQ-21 platform",
        "二/平台.csv D3 DQ-23 owner", "三.docx file_skipped",
      ])
    let values = result.issues.filter { $0.code == "DQ-23" }.map(\.value)
    #expect(values == ["电话138****5678"])
    for issue in result.issues where issue.severity == .error { #expect(!issue.hint.isEmpty) }
  }

  @Test func `remarks alone are what is added`() throws {
    let catalogue = try QualityFile.read(QualityFileTests.builtIn)
    let result = Ledger.read([("一/企业.csv", Self.first), ("二/平台.csv", Self.second)])
    var joined = result
    let remarks = result.remarks(catalogue: catalogue)
    joined.add(remarks, catalogue: catalogue)
    let issues = result.issues(of: remarks, catalogue: catalogue)
    #expect(!issues.isEmpty && joined.issues.filter { $0.code.hasPrefix("DQ") } == issues)
    #expect(joined.issues.filter { !$0.code.hasPrefix("DQ") } == result.issues)
  }

  @Test func `tables without issues take their place by their order`() throws {
    let clean = "城市,单位名称,细分行业,类型\n佛山,测试,家电,供应链龙头企业\n"
    let result = try Self.checked([
      ("a.csv", clean), ("b.csv", Self.second), ("c.csv", clean.replacing("佛山", with: "韶关")),
    ])
    #expect(
      result.issues.map { "\($0.file) \($0.code)" } == [
        "a.csv DQ-21", "b.csv bad_date", "b.csv DQ-05", "b.csv DQ-18", "b.csv DQ-21",
        "b.csv DQ-23", "c.csv DQ-21",
      ])
  }

  @Test func `without tables there is nothing to say`() throws {
    #expect(try Self.checked([]).issues.isEmpty)
  }
}

extension ReadResult {
  /// What the data rules find in the rows that were read.
  func remarks(asOf: CalendarDay? = nil, catalogue: QualityCatalogue) -> [QualityRemark] {
    let inspector = QualityInspector(programme: .sample, asOf: asOf, catalogue: catalogue)
    let inspection = inspector.inspection(of: submission)
    return inspection.remarks(of: inspection.parts.map(inspection.found))
  }
}
