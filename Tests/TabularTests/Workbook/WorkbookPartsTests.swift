import FuzzSupport
import Tabular
import Testing

/// How the parts of a workbook are found, named and written.
struct WorkbookPartsTests {
  private static func tab(
    _ name: String, _ number: Int, attributes: String = "", kind: String = "worksheet"
  ) -> TestWorkbook.Tab {
    let sheet = TestWorkbook.worksheet("<sheetData><row><c><v>\(number)</v></c></row></sheetData>")
    return TestWorkbook.Tab(
      name: name, attributes: attributes, kind: kind, part: Array(sheet.utf8))
  }

  private func numbers(_ sheets: [Sheet]) -> [String] {
    sheets.map { "\($0.name) \($0.grid.listing.joined(separator: ","))" }
  }

  @Test func `sheets follow the tabs, and hidden ones say so`() throws {
    let workbook = TestWorkbook(tabs: [
      Self.tab("二", 2), Self.tab("一", 1, attributes: "state=\"hidden\""),
      Self.tab("图表", 0, kind: "chartsheet"), Self.tab("对话框", 0, kind: "dialogsheet"),
      Self.tab("字典 &amp; _x0041_", 3, attributes: "state=\"veryHidden\""),
      Self.tab("三", 4, attributes: "state=\"visible\""),
    ])
    let sheets = try workbook.read()
    #expect(
      numbers(sheets) == [
        "二 A1 number 2", "一 A1 number 1", "字典 & A A1 number 3", "三 A1 number 4",
      ])
    #expect(sheets.map(\.isHidden) == [false, true, true, false])
  }

  @Test func `grids share the texts of their workbook`() throws {
    var workbook = TestWorkbook(tabs: [Self.tab("一", 1), Self.tab("二", 2)])
    workbook.strings = "<si><t>共享</t></si>"
    let sheets = try workbook.read()
    #expect(sheets.map { String(decoding: $0.grid.text, as: UTF8.self) } == ["共享12", "共享12"])
  }

  @Test(arguments: [
    ("worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"), ("/data/一.xml", "data/一.xml"),
    ("../root.xml", "root.xml"), ("./a/../b.xml", "xl/b.xml"), ("S%20%31.xml", "xl/S 1.xml"),
    ("a%20b.xml", "xl/a%20b.xml"), ("WorkSheets/Sheet1.XML", "xl/worksheets/sheet1.xml"),
    ("worksheets/sheet1.xml", "xl\\worksheets\\sheet1.xml"), ("x.xml#A1", "xl/x.xml"),
    ("x.xml", "/xl/x.xml"),
  ])
  func `a target finds its part`(target: String, name: String) throws {
    var workbook = TestWorkbook(tabs: [Self.tab("一", 1)])
    workbook.tabs[0].target = target
    workbook.edit = { if $0.name == "xl/worksheets/sheet1.xml" { $0.name = name } }
    #expect(numbers(try workbook.read()) == ["一 A1 number 1"])
  }

  @Test func `any part may have any name`() throws {
    var workbook = TestWorkbook(
      rows: "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45292</v></c></row>")
    workbook.parts = [
      .init("_rels/.rels", TestWorkbook.relations([("a", "officeDocument", "/main/book.xml")])),
      .init(
        "main/_rels/book.xml.rels",
        TestWorkbook.relations([
          ("s", "sharedStrings", "texts"), ("f", "styles", "../looks.xml"),
          ("rId1", "worksheet", "1"),
        ])),
      .init("main/texts", "<sst xmlns=\"\(TestWorkbook.main)\"><si><t>a</t></si></sst>"),
      .init("looks.xml", "<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
    ]
    workbook.edit = { entry in
      if entry.name == "xl/workbook.xml" { entry.name = "main/book.xml" }
      if entry.name == "xl/worksheets/sheet1.xml" { entry.name = "main/1" }
    }
    #expect(try workbook.read().map(\.grid.listing) == [["A1 text a", "B1 day 2024-01-01"]])
  }

  @Test(arguments: ["", "x:", "表:", "a-b.c:"], [TestWorkbook.main, TestWorkbook.strict])
  func `any prefix and either namespace will do`(prefix: String, namespace: String) throws {
    let declaration = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
    let sheet = """
      <\(prefix)worksheet \(declaration)='\(namespace)' xmlns:z="urn:z"><z:sheetData><row><c><v>9</v>\
      </c></row></z:sheetData><\(prefix)sheetData><\(prefix)row z:r="7" r = "2">\
      <\(prefix)c t="inlineStr"><\(prefix)is><\(prefix)t>字</\(prefix)t ></\(prefix)is></\(prefix)c>\
      <z:c><z:v>8</z:v></z:c></\(prefix)row></\(prefix)sheetData></\(prefix)worksheet>
      """
    var workbook = TestWorkbook(tabs: [Self.tab("一", 1)])
    workbook.tabs[0].part = Array(sheet.utf8)
    #expect(try workbook.read().map(\.grid.listing) == [["A2 text 字"]])
  }

  @Test func `strict relationships mean the same`() throws {
    let strict = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    var workbook = TestWorkbook(tabs: [Self.tab("一", 1)])
    workbook.parts = [
      .init(
        "_rels/.rels",
        TestWorkbook.relations([("a", "officeDocument", "xl/workbook.xml")], types: strict)),
      .init(
        "xl/_rels/workbook.xml.rels",
        TestWorkbook.relations([("rId1", "worksheet", "worksheets/sheet1.xml")], types: strict)),
    ]
    #expect(numbers(try workbook.read()) == ["一 A1 number 1"])
  }

  @Test(arguments: ["UTF-8", "UTF-8 with mark", "UTF-16LE", "UTF-16BE", "UTF-16LE without mark"])
  func `parts may be written in UTF-8 or UTF-16`(encoding: String) throws {
    let text = TestWorkbook.worksheet(
      "<sheetData><row><c t=\"str\"><v>𠮷䶮\(String(repeating: "长", count: 70_000))</v></c></row></sheetData>"
    )
    var workbook = TestWorkbook(tabs: [Self.tab("一", 1)])
    workbook.tabs[0].part = Self.encoded(text, encoding)
    let grid = try #require(try workbook.read().first).grid
    let cell = grid.string(grid.cells[0])
    #expect(cell.hasPrefix("𠮷䶮长"))
    #expect(cell.count == 70_002)
  }

  static func encoded(_ text: String, _ encoding: String) -> [UInt8] {
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] as [UInt8] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] as [UInt8] }
    switch encoding {
    case "UTF-8 with mark": return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case "UTF-16LE": return [0xFF, 0xFE] + little
    case "UTF-16LE without mark": return little
    case "UTF-16BE": return [0xFE, 0xFF] + big
    default: return Array(text.utf8)
    }
  }

  @Test(arguments: [ArchiveWriter.Method.stored, .deflated], [true, false])
  func `parts may be stored or deflated, with a data descriptor or without`(
    method: ArchiveWriter.Method, hasDescriptor: Bool
  ) throws {
    var workbook = TestWorkbook(tabs: [Self.tab("一", 1)])
    workbook.edit = {
      $0.method = method
      $0.hasDescriptor = hasDescriptor
    }
    #expect(numbers(try workbook.read()) == ["一 A1 number 1"])
  }

  @Test func `a row longer than the window is read whole`() throws {
    let cells = (0..<16_384).map { "<c><v>\($0)</v></c>" }.joined()
    let padding = String(repeating: " ", count: 200_000)
    let grid = try #require(
      try TestWorkbook(rows: "<!--\(padding)--><row\(padding)>\(cells)</row>").read().first
    ).grid
    #expect(grid.rows.map(\.count) == [16_384])
    #expect(grid.listing.last == "XFD1 number 16383")
  }
}
