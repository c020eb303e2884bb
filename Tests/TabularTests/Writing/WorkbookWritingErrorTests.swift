import Tabular
import Testing

struct WorkbookWritingErrorTests {
  @Test(arguments: ["", "a/b", "很[长]", String(repeating: "长", count: 32), "'引"])
  func `a name that tabs do not take is refused`(name: String) {
    #expect(throws: WorkbookWritingError.sheetName(name)) {
      try WorkbookWriter.bytes(of: WorkbookDraft(sheets: [SheetDraft(name: name)]))
    }
  }

  @Test func `a name that is used twice is refused`() {
    #expect(throws: WorkbookWritingError.sheetName("AB")) {
      try WorkbookWriter.bytes(
        of: WorkbookDraft(sheets: [SheetDraft(name: "ab"), SheetDraft(name: "AB")]))
    }
  }

  @Test func `a workbook without a visible sheet is refused`() {
    var hidden = SheetDraft(name: "表")
    hidden.isHidden = true
    for sheets in [[], [hidden]] {
      #expect(throws: WorkbookWritingError.noSheet) {
        try WorkbookWriter.bytes(of: WorkbookDraft(sheets: sheets))
      }
    }
  }

  @Test func `a row too wide is refused`() {
    var sheet = SheetDraft(name: "表")
    sheet.rows = [RowDraft([CellDraft](repeating: .blank, count: 16_385))]
    #expect(throws: WorkbookWritingError.tooManyColumns(sheet: "表", limit: 16_384)) {
      try WorkbookWriter.bytes(of: WorkbookDraft(sheets: [sheet]))
    }
  }

  @Test func `a check too long is refused`() {
    let range = CellRange(row: 1, column: 1)
    let long = String(repeating: "长", count: 256)
    let checks = [
      InputCheck(range, .words([long])),
      InputCheck(range, .anything, prompt: .init(title: "", text: long)),
    ]
    for check in checks {
      var sheet = SheetDraft(name: "表")
      sheet.checks = [check]
      #expect(throws: WorkbookWritingError.longCheck(sheet: "表", limit: 255)) {
        try WorkbookWriter.bytes(of: WorkbookDraft(sheets: [sheet]))
      }
    }
  }

  @Test(arguments: [
    [CellRange(rows: 1...2, columns: 1...2), CellRange(rows: 2...3, columns: 2...2)],
    [CellRange(row: 1, column: 1)],
  ])
  func `ranges that cannot be merged are refused`(merges: [CellRange]) {
    var sheet = SheetDraft(name: "表")
    sheet.merges = merges
    #expect(throws: WorkbookWritingError.merges(sheet: "表")) {
      try WorkbookWriter.bytes(of: WorkbookDraft(sheets: [sheet]))
    }
  }

  @Test(arguments: [
    (WorkbookWritingError.noSheet, "工作簿中没有可见的工作表"),
    (.sheetName("a/b"), "工作表名“a/b”不可用：应为1至31个字、不重复，且不含 [ ] : * ? / \\"),
    (.tooManyRows(sheet: "企业", limit: 1_048_576), "工作表“企业”超过 1048576 行，工作簿放不下"),
    (.tooManyColumns(sheet: "企业", limit: 16_384), "工作表“企业”超过 16384 列，工作簿放不下"),
    (.longCheck(sheet: "企业", limit: 255), "工作表“企业”的下拉选项或提示超过 255 个字"),
    (.merges(sheet: "企业"), "工作表“企业”的合并区域重叠或只有一个单元格"),
    (.noRoom, "内存或临时文件夹空间不足，无法写出工作簿"),
    (.library(code: 9999, sheet: "企业"), "无法写出工作簿的工作表“企业”（代码 9999）"),
    (.library(code: 23, sheet: ""), "无法写出工作簿（代码 23）"),
  ])
  func `every error has its sentence`(error: WorkbookWritingError, sentence: String) {
    #expect(error.description == sentence)
  }
}
