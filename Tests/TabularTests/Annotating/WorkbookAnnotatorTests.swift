import FuzzSupport
import Tabular
import Testing

/// Copies of workbooks with remarks: what is added, and that nothing else changes.
struct WorkbookAnnotatorTests {
  private static let styles = """
    <fonts count="1"><font><b/></font></fonts><fills count="2"><fill/><fill/></fills>\
    <borders count="1"><border/></borders><cellXfs count="2">\
    <xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>\
    <xf numFmtId="14" fontId="0" fillId="0" borderId="0"><alignment wrapText="1"/></xf></cellXfs>
    """

  private func list(_ targets: [Annotation.List.Target] = []) -> Annotation.List {
    Annotation.List(
      name: "问题清单", title: "错误 1 处", columns: [.init("程度", width: 8), .init("单元格", width: 10)],
      linkColumn: 1, rows: targets.map { .init(["错误", $0.address], kind: .error, target: $0) })
  }

  private func mark(
    _ address: String, _ kind: Annotation.Kind = .error, sheet: String = "表"
  )
    throws -> Annotation.Mark
  {
    let place = try #require(CellAddress.place(of: address))
    return Annotation.Mark(
      sheet: sheet, row: place.row, column: place.column, kind: kind,
      text: "错误：<不对> & \u{1}=1+1")
  }

  private func copy(_ book: TestWorkbook, _ marks: [Annotation.Mark]) throws -> [UInt8] {
    try WorkbookAnnotator.annotate(book.bytes, with: Annotation(marks: marks, list: list()))
  }

  @Test func `a marked cell keeps its look but for the fill`() throws {
    var book = TestWorkbook(rows: "<row r=\"2\"><c r=\"B2\" s=\"1\"><v>45444</v></c></row>")
    book.styles = Self.styles
    let bytes = try copy(book, [mark("B2")])
    let parts = try WrittenParts(bytes)
    #expect(parts["xl/worksheets/sheet1.xml"].contains("<c r=\"B2\" s=\"8\"><v>45444</v></c>"))
    let clone = """
      <xf fillId="2" applyFill="1" numFmtId="14" fontId="0" borderId="0">\
      <alignment wrapText="1"/></xf></cellXfs>
      """
    let styles = parts["xl/styles.xml"]
    let ending = styles.contains("numFmtId=\"14\"") && styles.contains("</cellXfs>")
    #expect(ending)
    #expect(styles.contains("cellXfs count=\"9\""), "\(styles)")
    #expect(styles.contains("fillId=\"2\""), "\(clone)")
    let sheets = try WorkbookReader.read(bytes)
    #expect(sheets.map(\.name) == ["问题清单", "表"])
    #expect(sheets[1].grid.listing == ["B2 day 2024-06-01"])
  }

  @Test(arguments: [
    ("<row r=\"2\"><c r=\"B2\"><v>1</v></c></row>", "A2", "<c r=\"A2\" s="),
    ("<row r=\"2\"><c r=\"B2\"><v>1</v></c></row>", "D2", "</c><c r=\"D2\" s="),
    ("<row r=\"2\"/>", "D2", "<row r=\"2\"><c r=\"D2\" s="),
    ("<row r=\"5\"><c r=\"B5\"><v>1</v></c></row>", "D2", "<row r=\"2\"><c r=\"D2\" s="),
    ("<row r=\"5\"><c r=\"B5\"><v>1</v></c></row>", "A9", "</row><row r=\"9\"><c r=\"A9\" s="),
    ("<row><c><v>1</v></c><c><v>2</v></c></row>", "B1", "<c s="),
    ("", "A1", "<row r=\"1\"><c r=\"A1\" s="),
  ])
  func `cells and rows that are not there are made in their places`(
    rows: String, address: String, expected: String
  ) throws {
    let book = TestWorkbook(rows: rows)
    let bytes = try copy(book, [mark(address)])
    let sheet = try WrittenParts(bytes)["xl/worksheets/sheet1.xml"]
    #expect(sheet.contains(expected), "\(sheet)")
    #expect(try WorkbookReader.read(bytes)[1].grid.listing == book.read()[0].grid.listing)
  }

  @Test func `comments are escaped, and their parts are named where packages name parts`() throws {
    var book = TestWorkbook(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    let types = "http://schemas.openxmlformats.org/package/2006/content-types"
    book.parts = [.init("[Content_Types].xml", "<Types xmlns=\"\(types)\"/>")]
    let parts = try WrittenParts(copy(book, [mark("A1"), mark("A1", .warning)]))
    let comments = parts["xl/pilotboardComments1.xml"]
    #expect(comments.contains("ref=\"A1\""))
    #expect(comments.contains("错误：&lt;不对&gt; &amp; =1+1"), "\(comments)")
    #expect(comments.split(separator: "<comment ").count == 2)
    #expect(parts["xl/pilotboardDrawing1.vml"].contains("<x:Row>0</x:Row>"))
    #expect(parts["xl/worksheets/sheet1.xml"].contains("legacyDrawing"))
    let relations = parts["xl/worksheets/_rels/sheet1.xml.rels"]
    #expect(relations.contains("/comments\"") && relations.contains("/vmlDrawing\""))
    #expect(parts["[Content_Types].xml"].contains("<Default Extension=\"vml\""))
    for name in ["Comments1.xml", "List1.xml", "Styles1.xml"] {
      #expect(parts["[Content_Types].xml"].contains("/xl/pilotboard\(name)"))
    }
  }

  @Test func `comments of the sheet's own stay, and the list says so`() throws {
    let rows = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"
    var book = TestWorkbook(sheet: rows + "<legacyDrawing id=\"x\"/>")
    let relations = TestWorkbook.relations([("x", "comments", "../comments1.xml")])
    book.parts = [
      .init("xl/worksheets/_rels/sheet1.xml.rels", relations),
      .init("xl/comments1.xml", "<comments/>"),
    ]
    let parts = try WrittenParts(copy(book, [mark("A1")]))
    #expect(parts["xl/comments1.xml"] == "<comments/>")
    #expect(parts["xl/worksheets/_rels/sheet1.xml.rels"] == relations)
    #expect(!parts.names.contains("xl/pilotboardComments1.xml"))
    #expect(parts["xl/pilotboardList1.xml"].contains("工作表“表”已有批注"))
  }

  @Test func `tabs move by one: names of a sheet, the chosen tab, hidden sheets`() throws {
    let sheet = "<sheetViews><sheetView tabSelected=\"1\"/></sheetViews><sheetData/>"
    var book = TestWorkbook(tabs: [
      .init(name: "甲", part: Array(TestWorkbook.worksheet(sheet).utf8)),
      .init(
        name: "乙", attributes: "state=\"veryHidden\"",
        part: Array(TestWorkbook.worksheet("<sheetData/>").utf8)),
    ])
    book.properties = """
      <bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews>
      """
    book.edit = { entry in
      guard entry.name == "xl/workbook.xml" else { return }
      let names = "</sheets><definedNames><definedName localSheetId=\"1\"/></definedNames>"
      let text = String(decoding: entry.bytes, as: UTF8.self)
      entry.bytes = Array(text.replacing("</sheets>", with: names).utf8)
    }
    let bytes = try copy(book, [])
    let parts = try WrittenParts(bytes)
    #expect(!parts["xl/worksheets/sheet1.xml"].contains("tabSelected"))
    let workbook = parts["xl/workbook.xml"]
    #expect(workbook.contains("localSheetId=\"2\""))
    #expect(!workbook.contains("activeTab") && !workbook.contains("firstSheet"))
    #expect(workbook.contains("sheetId=\"3\""))
    let sheets = try WorkbookReader.read(bytes)
    #expect(sheets.map(\.name) == ["问题清单", "甲", "乙"])
    #expect(sheets.map(\.isHidden) == [false, false, true])
  }

  @Test func `strict workbooks, prefixes and merged ranges are kept`() throws {
    let inner = """
      <x:worksheet xmlns:x="\(TestWorkbook.strict)"><x:sheetData><x:row r="1"><x:c r="A1" \
      t="inlineStr"><x:is><x:t><![CDATA[a<b]]></x:t></x:is></x:c></x:row></x:sheetData>\
      <x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>
      """
    var book = TestWorkbook(tabs: [.init(part: Array(inner.utf8))])
    book.edit = { entry in
      let text = String(decoding: entry.bytes, as: UTF8.self)
      entry.bytes = Array(text.replacing(TestWorkbook.main, with: TestWorkbook.strict).utf8)
    }
    let bytes = try copy(book, [mark("B2")])
    let parts = try WrittenParts(bytes)
    let sheet = parts["xl/worksheets/sheet1.xml"]
    #expect(sheet.contains("<![CDATA[a<b]]>") && sheet.contains("<x:legacyDrawing "))
    #expect(!sheet.contains("r=\"B2\""), "the first cell of the merged range shows")
    #expect(parts["xl/pilotboardComments1.xml"].contains("ref=\"A1\""))
    #expect(parts["xl/pilotboardList1.xml"].contains(TestWorkbook.strict))
    #expect(try WorkbookReader.read(bytes)[1].grid.listing == ["A1 text a<b"])
  }

  @Test func `the same input gives the same bytes, and a copy can be annotated again`() throws {
    let book = TestWorkbook(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    let first = try copy(book, [mark("A1")])
    #expect(try copy(book, [mark("A1")]) == first)
    let again = try WorkbookAnnotator.annotate(
      first, with: Annotation(marks: [mark("A1")], list: list()))
    #expect(try WorkbookReader.read(again).map(\.name) == ["问题清单2", "问题清单", "表"])
  }

  @Test func `links lead to cells, and names with quotes are quoted`() throws {
    let book = TestWorkbook(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    let target = Annotation.List.Target(sheet: "小'表", address: "A1")
    let bytes = try WorkbookAnnotator.annotate(
      book.bytes, with: Annotation(marks: [], list: list([target])))
    let part = try WrittenParts(bytes)["xl/pilotboardList1.xml"]
    #expect(part.contains("<hyperlink ref=\"B3\" location=\"'小''表'!A1\"/>"), "\(part)")
    #expect(part.contains("ySplit=\"2\""))
  }
}
