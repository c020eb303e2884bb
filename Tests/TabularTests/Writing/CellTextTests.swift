import Testing

@testable import Tabular

struct CellTextTests {
  @Test(arguments: [
    "<b>&amp; \"引号\" '撇号'", " 前后空格 ", "第一行\n第二行", "制表\t符", "_x000D_", "a_x005F_b_xZZZZ_",
    "控制\u{B}符",
    "回\r车", "=SUM(A1)", "", "㙟𠮷𬭎", "_x0041", "x_",
  ])
  func `text comes back as it was`(text: String) throws {
    for comments in [[], [CellComment(row: 9, column: 1, text: "注")]] {
      var sheet = SheetDraft.column([.text(text)])
      sheet.comments = comments
      let bytes = try WorkbookWriter.bytes(of: WorkbookDraft(sheets: [sheet]))
      let contents = try WorkbookReader.read(bytes).first?.contents
      #expect(contents == (text.isEmpty ? [] : ["A1 text \(text)"]))
    }
  }

  @Test(arguments: [
    ("空\u{0}字符", "空\u{FFFD}字符"), ("非\u{FFFF}字符", "非\u{FFFD}字符"), ("全角，\u{FFFE}", "全角，\u{FFFD}"),
  ])
  func `what XML cannot hold is replaced`(text: String, kept: String) {
    #expect(CellText.of(text) == kept)
  }

  @Test func `the longest text that fits stays whole`() {
    let text = String(repeating: "长", count: 32_767)
    #expect(CellText.of(text) == text)
  }

  @Test(arguments: ["长", "𠮷", "a"])
  func `longer text is shortened with a note`(character: String) throws {
    let text = CellText.of(String(repeating: character, count: 32_768))
    #expect(text.hasSuffix("…（内容过长，已截断）"))
    #expect((32_766...32_767).contains(text.utf16.count))
    let bytes = try WorkbookWriter.bytes(of: WorkbookDraft(sheets: [.column([.text(text)])]))
    #expect(try WorkbookReader.read(bytes).first?.contents == ["A1 text \(text)"])
  }
}
