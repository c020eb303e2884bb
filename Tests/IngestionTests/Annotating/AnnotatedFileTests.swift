import FuzzSupport
import Ingestion
import Tabular
import Testing

/// Copies of files with their issues: how true they are, and why there is none.
struct AnnotatedFileTests {
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  private static func related(_ kind: String, _ target: String) -> String {
    "<Relationships xmlns=\"\(package)\"><Relationship Id=\"r\" Type=\"\(relations)/\(kind)\" "
      + "Target=\"\(target)\"/></Relationships>"
  }

  /// A workbook of one cell; the checksum of its content types may be wrong.
  private static func workbook(checksumError: UInt32) -> [UInt8] {
    let book =
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\"><sheets>"
      + "<sheet name=\"表\" sheetId=\"1\" r:id=\"r\"/></sheets></workbook>"
    let sheet =
      "<worksheet xmlns=\"\(main)\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c>"
      + "</row></sheetData></worksheet>"
    let names = "http://schemas.openxmlformats.org/package/2006/content-types"
    var types = ArchiveWriter.Entry("[Content_Types].xml", "<Types xmlns=\"\(names)\"/>")
    types.checksumError = checksumError
    return ArchiveWriter.archive([
      .init("_rels/.rels", related("officeDocument", "/xl/workbook.xml")),
      .init("xl/workbook.xml", book),
      .init("xl/_rels/workbook.xml.rels", related("worksheet", "worksheets/sheet1.xml")),
      .init("xl/worksheets/sheet1.xml", sheet), types,
    ])
  }

  @Test(
    arguments: [
      ("a.pdf", Array("%PDF-1.4".utf8), "不是数据文件，未读取"), ("a.csv", [], "文件为空"),
      ("a.csv", [0xFF, 0xFF], "文本编码既不是 UTF-8，也不是 GB18030，无法读取"),
      ("a.xlsx", [0x50, 0x4B, 0x03, 0x04], "文件不完整或已损坏，无法读取"),
    ] as [(String, [UInt8], String)])
  func `where there is no copy the reason is told`(path: String, bytes: [UInt8], reason: String) {
    let error = #expect(throws: AnnotationError.self) {
      try AnnotatedFile(bytes, path: path, issues: [])
    }
    #expect(error?.reason == reason)
  }

  @Test func `a table with more rows than a sheet takes has no copy`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: 1_048_576) + Array("甲".utf8)
    let error = #expect(throws: AnnotationError.self) {
      try AnnotatedFile(bytes, path: "长.csv", issues: [])
    }
    #expect(error?.reason == "工作表“长”超过 1048576 行，工作簿放不下")
  }

  @Test(arguments: [(0, nil), (1, "文件内部的“[Content_Types].xml”不合规范")] as [(UInt32, String?)])
  func `a layout that is lost is told with its reason`(error: UInt32, remark: String?) throws {
    let bytes = Self.workbook(checksumError: error)
    let copy = try AnnotatedFile(bytes, path: "a.xlsx", issues: [])
    #expect(copy.form.remark == remark)
    #expect(try WorkbookReader.read(copy.bytes).map(\.name) == ["问题清单", "表"])
  }

  @Test(arguments: [
    (TabularError.damaged(part: ""), "副本核对后与原文件不一致"),
    (.damaged(part: "xl/styles.xml"), "文件内部的“xl/styles.xml”不合规范"),
    (.tooMany(.formats, limit: 9), "文件超过9个单元格格式的上限，未读取"),
  ])
  func `every reason has its words`(error: TabularError, remark: String) {
    #expect(AnnotatedFile.Form.rebuilt(error).remark == remark)
  }
}
