import FuzzSupport
import Tabular
import Testing

/// What hostile workbooks run into, with limits small enough to reach.
struct WorkbookLimitTests {
  private func error(
    _ workbook: TestWorkbook, _ narrow: (inout WorkbookLimits) -> Void
  ) -> TabularError? {
    var limits = WorkbookLimits()
    narrow(&limits)
    return workbook.error(limits: limits)
  }

  private static func rows(_ count: Int) -> String {
    String(repeating: "<row><c t=\"str\"><v>0123456789</v></c></row>", count: count)
  }

  @Test func `the limits are those of the contract and the format`() {
    let limits = WorkbookLimits()
    #expect(limits.partBytes == 536_870_912)
    #expect(WorkbookLimits.rows == 1_048_576)
    #expect(WorkbookLimits.columns == 16_384)
  }

  @Test func `a part that says it is too large is not inflated`() {
    var workbook = TestWorkbook(rows: "")
    workbook.edit = { if $0.name.hasSuffix("sheet1.xml") { $0.claimedSize = 600 << 20 } }
    #expect(workbook.error() == .tooLarge(limit: 512 << 20))
    workbook.edit = { if $0.name.hasSuffix("sheet1.xml") { $0.claimedSize = 0xFFFF_FFF0 } }
    #expect(workbook.error() == .tooLarge(limit: 512 << 20))
  }

  @Test func `a part of just the limit is read, one byte more is not`() {
    let workbook = TestWorkbook(rows: Self.rows(1000))
    let size = workbook.tabs[0].part.count
    #expect(error(workbook) { $0.partBytes = size } == nil)
    #expect(error(workbook) { $0.partBytes = size - 1 } == .tooLarge(limit: size - 1))
  }

  @Test func `all parts together have a limit`() {
    let workbook = TestWorkbook(rows: Self.rows(1000))
    #expect(error(workbook) { $0.totalBytes = 30_000 } == .tooLarge(limit: 30_000))
    #expect(error(workbook) { $0.totalBytes = 300_000 } == nil)
  }

  @Test func `one sheet in many tabs counts each time`() {
    var workbook = TestWorkbook(rows: Self.rows(1000))
    workbook.tabs += (0..<9).map { _ in
      TestWorkbook.Tab(target: "worksheets/sheet1.xml", part: [])
    }
    #expect(error(workbook) { $0.totalBytes = 300_000 } == .tooLarge(limit: 300_000))
  }

  @Test func `cells are counted with the gaps before them, over all sheets`() {
    let wide = String(repeating: "<row><c r=\"XFD1\"><v>1</v></c></row>", count: 3)
    #expect(error(TestWorkbook(rows: wide)) { $0.cells = 40_000 } == .tooManyCells(limit: 40_000))
    #expect(error(TestWorkbook(rows: wide)) { $0.cells = 3 * 16_384 } == nil)
    let many = TestWorkbook(rows: Self.rows(100))
    #expect(error(many) { $0.cells = 99 } == .tooManyCells(limit: 99))
    #expect(error(many) { $0.cells = 100 } == nil)
    let two = TestWorkbook(tabs: [many.tabs[0], many.tabs[0]])
    #expect(error(two) { $0.cells = 199 } == .tooManyCells(limit: 199))
    #expect(error(two) { $0.cells = 200 } == nil)
  }

  @Test func `texts have a limit in all and one by one`() {
    let rows = TestWorkbook(rows: Self.rows(100))
    #expect(error(rows) { $0.textBytes = 999 } == .tooLarge(limit: 999))
    #expect(error(rows) { $0.textBytes = 1000 } == nil)
    let text = String(repeating: "长", count: 100_000)
    let long = TestWorkbook(rows: "<row><c t=\"str\"><v>\(text)</v></c></row>")
    #expect(error(long) { $0.tokenBytes = 100_000 } == .tooLong(limit: 100_000))
    #expect(long.error() == nil)
    let tag = TestWorkbook(rows: "<row a=\"\(text)\"/>")
    #expect(error(tag) { $0.tokenBytes = 100_000 } == .tooLong(limit: 100_000))
    let runs = String(repeating: "<r><t>\(text.prefix(100))</t></r>", count: 100)
    let rich = TestWorkbook(rows: "<row><c t=\"inlineStr\"><is>\(runs)</is></c></row>")
    #expect(error(rich) { $0.textBytes = 20_000 } == .tooLarge(limit: 20_000))
  }

  @Test func `things are counted`() {
    var workbook = TestWorkbook(rows: "")
    workbook.strings = "<si/><si/>"
    workbook.styles = "<cellXfs><xf/><xf/></cellXfs>"
    workbook.tabs.append(workbook.tabs[0])
    workbook.tabs[1].part = Array(
      TestWorkbook.worksheet(
        "<mergeCells><mergeCell ref=\"A1\"/><mergeCell ref=\"A1\"/></mergeCells>"
      ).utf8)
    #expect(error(workbook) { $0.sharedStrings = 1 } == .tooMany(.sharedStrings, limit: 1))
    #expect(error(workbook) { $0.formats = 1 } == .tooMany(.formats, limit: 1))
    #expect(error(workbook) { $0.sheets = 1 } == .tooMany(.sheets, limit: 1))
    #expect(error(workbook) { $0.mergedRanges = 1 } == .tooMany(.mergedRanges, limit: 1))
    #expect(error(workbook) { $0.parts = 6 } == .tooMany(.parts, limit: 6))
    #expect(workbook.error() == nil)
  }

  @Test func `elements nest and attributes pile up only so far`() {
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    #expect(TestWorkbook(sheet: deep).error() == .damaged(part: "xl/worksheets/sheet1.xml"))
    let flat = String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200)
    #expect(TestWorkbook(sheet: flat).error() == nil)
    let attributes = (0..<300).map { " a\($0)=\"\"" }.joined()
    #expect(
      TestWorkbook(sheet: "<a\(attributes)/>").error()
        == .damaged(part: "xl/worksheets/sheet1.xml"))
  }

  @Test(arguments: [
    ("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>", nil),
    ("<row r=\"1048577\"/>", TabularError.tooMany(.rows, limit: 1_048_576)),
    ("<row r=\"1048576\"/><row/>", .tooMany(.rows, limit: 1_048_576)),
    ("<row><c r=\"XFE1\"><v>1</v></c></row>", .tooMany(.columns, limit: 16_384)),
    ("<row><c r=\"XFD1\"/><c><v>1</v></c></row>", .tooMany(.columns, limit: 16_384)),
  ])
  func `rows and columns end where the format ends`(rows: String, expected: TabularError?) {
    #expect(TestWorkbook(rows: rows).error() == expected)
  }

  @Test func `DEFLATE at its densest is bounded by what comes out`() {
    // A megabyte of blanks takes a thousandth of that, and is within the limits.
    let blanks = String(repeating: " ", count: 1 << 20)
    let workbook = TestWorkbook(sheet: "<sheetData/>\(blanks)")
    #expect(workbook.error() == nil)
    #expect(error(workbook) { $0.partBytes = 1 << 20 } == .tooLarge(limit: 1 << 20))
  }
}
