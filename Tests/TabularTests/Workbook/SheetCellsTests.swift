import Tabular
import Testing

/// What each kind of cell becomes.
struct SheetCellsTests {
  /// A row of the table: what stands in `sheetData`, and the cells that are read.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let xml: String
    let cells: [String]

    init(_ name: String, _ xml: String, _ cells: String...) {
      self.name = name
      self.xml = xml
      self.cells = cells
    }

    var testDescription: String { name }
  }

  static let strings = """
    <si><t>广州</t></si><si><r><t>被</t></r><r><rPr><b/></rPr><t>改造</t></r>\
    <rPh sb="0" eb="1"><t>カイゾウ</t></rPh><phoneticPr fontId="1"/></si><si><t/></si>\
    <si><t xml:space="preserve"> 空 格 </t></si><si><t>
      换行 </t></si><si><t>甲_x000D_
    乙</t></si>
    """
  static let styles = """
    <numFmts count="2"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>\
    <numFmt numFmtId="177" formatCode="h:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/>\
    </cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/>\
    <xf numFmtId="177"/><xf numFmtId="49"/></cellXfs>
    """

  static let cases = [
    Case("number", "<c r=\"A1\"><v>12.50</v></c>", "A1 number 12.5"),
    Case("number by type", "<c r=\"A1\" t=\"n\"><v>1E3</v></c>", "A1 number 1000"),
    Case("binary noise", "<c r=\"A1\"><v>0.30000000000000004</v></c>", "A1 number 0.3"),
    Case(
      "damaged code", "<c r=\"A1\"><v>914407030000040286</v></c>", "A1 number 914407030000040000"),
    Case("no number", "<c r=\"A1\"><v>abc</v></c>", "A1 text abc"),
    Case("white space around", "<c r=\"A1\"><v>\n 5 </v></c>", "A1 number 5"),
    Case("shared text", "<c r=\"A1\" t=\"s\"><v>0</v></c>", "A1 text 广州"),
    Case("runs without phonetic guides", "<c r=\"A1\" t=\"s\"><v>1</v></c>", "A1 text 被改造"),
    Case("empty shared text", "<c r=\"A1\" t=\"s\"><v>2</v></c>"),
    Case("preserved space", "<c r=\"A1\" t=\"s\"><v>3</v></c>", "A1 text  空 格 "),
    Case("space of the layout", "<c r=\"A1\" t=\"s\"><v>4</v></c>", "A1 text 换行"),
    Case("escaped carriage return", "<c r=\"A1\" t=\"s\"><v>5</v></c>", "A1 text 甲\r\n乙"),
    Case(
      "inline text", "<c r=\"A1\" t=\"inlineStr\"><is><t>佛&#x5C71;</t></is></c>", "A1 text 佛山"),
    Case(
      "inline runs", "<c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b&lt;</t></r></is></c>",
      "A1 text ab<"),
    Case("CDATA", "<c r=\"A1\" t=\"str\"><v><![CDATA[a<b&c]]>;</v></c>", "A1 text a<b&c;"),
    Case("comment inside", "<c r=\"A1\"><v>1<!-- 2 -->3</v></c>", "A1 number 13"),
    Case("text of a formula", "<c r=\"A1\" t=\"str\"><f>B1</f><v>通过</v></c>", "A1 =text 通过"),
    Case("number of a formula", "<c r=\"A1\"><f>1+1</f><v>2</v></c>", "A1 =number 2"),
    Case("formula without value", "<c r=\"A1\"><f>Z7</f></c>", "A1 =formulaWithoutValue"),
    Case("formula with an empty value", "<c r=\"A1\"><f>Z7</f><v/></c>", "A1 =formulaWithoutValue"),
    Case("formula that gives no text", "<c r=\"A1\" t=\"str\"><f>\"\"</f><v></v></c>"),
    Case("shared text of a formula", "<c r=\"A1\" t=\"s\"><f>B1</f><v>0</v></c>", "A1 =text 广州"),
    Case("shared formula", "<c r=\"A1\"><f t=\"shared\" si=\"0\"/><v>7</v></c>", "A1 =number 7"),
    Case("true", "<c r=\"A1\" t=\"b\"><v>1</v></c>", "A1 boolean TRUE"),
    Case("false", "<c r=\"A1\" t=\"b\"><v>0</v></c>", "A1 boolean FALSE"),
    Case("error", "<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", "A1 error #REF!"),
    Case(
      "error of a formula", "<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "A1 =error #DIV/0!"),
    Case("date", "<c r=\"A1\" s=\"1\"><v>45292</v></c>", "A1 day 2024-01-01"),
    Case("date with a time", "<c r=\"A1\" s=\"1\"><v>45292.75</v></c>", "A1 day 2024-01-01"),
    Case("date that shows no day", "<c r=\"A1\" s=\"2\"><v>45292</v></c>", "A1 month 2024-01-01"),
    Case("time", "<c r=\"A1\" s=\"3\"><v>0.5</v></c>", "A1 number 0.5"),
    Case("number below the first date", "<c r=\"A1\" s=\"1\"><v>0.5</v></c>", "A1 number 0.5"),
    Case("negative number as a date", "<c r=\"A1\" s=\"1\"><v>-3</v></c>", "A1 number -3"),
    Case("number as text format", "<c r=\"A1\" s=\"4\"><v>45292</v></c>", "A1 number 45292"),
    Case("style that is not there", "<c r=\"A1\" s=\"99\"><v>45292</v></c>", "A1 number 45292"),
    Case("ISO date", "<c r=\"A1\" t=\"d\"><v>2024-03-05</v></c>", "A1 day 2024-03-05"),
    Case(
      "ISO time of day", "<c r=\"A1\" t=\"d\"><v>2024-06-30T08:00:00Z</v></c>", "A1 day 2024-06-30"),
    Case("ISO month", "<c r=\"A1\" s=\"2\" t=\"d\"><v>2024-03-01</v></c>", "A1 month 2024-03-01"),
    Case("no ISO date", "<c r=\"A1\" t=\"d\"><v>10:30:00</v></c>", "A1 text 10:30:00"),
    Case("text in a date style", "<c r=\"A1\" s=\"1\" t=\"str\"><v>待定</v></c>", "A1 text 待定"),
    Case("style alone", "<c r=\"A1\" s=\"1\"/><c r=\"B1\"><v>1</v></c>", "B1 number 1"),
    Case("unknown child", "<c r=\"A1\"><extLst><v>9</v></extLst><v>1</v></c>", "A1 number 1"),
    Case("foreign value", "<c r=\"A1\"><q:v xmlns:q=\"urn:q\">9</q:v></c>"),
  ]

  @Test(arguments: cases)
  func `a cell becomes what it is`(test: Case) throws {
    var workbook = TestWorkbook(rows: "<row r=\"1\">\(test.xml)</row>")
    workbook.strings = Self.strings
    workbook.styles = Self.styles
    #expect(try workbook.read().map(\.grid.listing) == [test.cells])
  }

  @Test func `the date system of 1904 shifts dates and is told to whoever reads serials`() throws {
    var workbook = TestWorkbook(
      rows: "<row><c s=\"1\"><v>43830</v></c><c><v>43830</v></c><c s=\"1\"><v>0</v></c></row>")
    workbook.properties = "<workbookPr date1904=\"true\"/>"
    workbook.styles = Self.styles
    let grid = try #require(try workbook.read().first).grid
    #expect(grid.listing == ["A1 day 2024-01-01", "B1 number 43830", "C1 day 1904-01-01"])
    #expect(grid.dateSystem == .from1904)
  }

  @Test(arguments: [
    "<c r=\"A1\" t=\"s\"><v>6</v></c>", "<c r=\"A1\" t=\"s\"><v>-1</v></c>",
    "<c r=\"A1\" t=\"s\"><v>x</v></c>", "<c r=\"1\"><v>1</v></c>",
    "<c r=\"\"><v>1</v></c>", "<c t=\"str\"><v>&nbsp;</v></c>", "<c><v>1</c></v>",
  ])
  func `a cell that makes no sense damages its sheet`(xml: String) {
    var workbook = TestWorkbook(rows: "<row r=\"1\">\(xml)</row>")
    workbook.strings = Self.strings
    #expect(workbook.error() == .damaged(part: "xl/worksheets/sheet1.xml"))
  }
}
