import Tabular
import Testing

/// Where cells stand, and what is said about rows, columns and ranges.
struct SheetLayoutTests {
  private func grid(_ sheet: String) throws -> Grid {
    try #require(try TestWorkbook(sheet: sheet).read().first).grid
  }

  private func value(_ number: Int, _ address: String = "") -> String {
    "<c\(address.isEmpty ? "" : " r=\"\(address)\"")><v>\(number)</v></c>"
  }

  @Test func `cells and rows without an address follow the one before`() throws {
    let grid = try grid(
      """
      <sheetData><row>\(value(1))\(value(2))</row><row r="5">\(value(3, "C5"))\(value(4))</row>\
      <row>\(value(5))</row></sheetData>
      """)
    #expect(
      grid.listing == [
        "A1 number 1", "B1 number 2", "C5 number 3", "D5 number 4", "A6 number 5",
      ])
  }

  @Test func `the declared dimension means nothing`() throws {
    let rows = "<sheetData><row r=\"3\">\(value(1, "B3"))</row></sheetData>"
    for dimension in ["A1:XFD1048576", "A1", "Z9:A1", "?"] {
      #expect(try grid("<dimension ref=\"\(dimension)\"/>\(rows)").listing == ["B3 number 1"])
    }
  }

  @Test func `rows and cells in another order are put in order`() throws {
    let grid = try grid(
      """
      <sheetData><row r="4">\(value(1, "B4"))\(value(2, "A4"))</row>\
      <row r="2">\(value(3, "A2"))</row></sheetData>
      """)
    #expect(grid.listing == ["A2 number 3", "A4 number 2", "B4 number 1"])
    #expect(grid.rows.map(\.number) == [2, 4])
  }

  @Test func `empty rows and empty cells at the end are not kept`() throws {
    let grid = try grid(
      """
      <sheetData><row r="1"/><row r="2"><c r="A2" s="1"/></row>\
      <row r="3">\(value(1, "B3"))<c r="C3"/><c r="D3" t="s"/></row></sheetData>
      """)
    #expect(grid.rows.map(\.number) == [3])
    #expect(grid.rows.map(\.count) == [2])
  }

  @Test func `hidden rows are marked, and hidden columns listed`() throws {
    let grid = try grid(
      """
      <cols><col min="1" max="1" width="9"/><col min="2" max="4" hidden="1"/>\
      <col min="16384" max="99999" hidden="true"/><col min="7" max="6" hidden="1"/>\
      <col min="3" max="5" hidden="1"/><col min="0" max="9" hidden="1"/></cols>\
      <sheetData><row r="1">\(value(1))</row><row r="2" hidden="1">\(value(2))</row>\
      <row r="3" hidden="0">\(value(3))</row></sheetData>
      """)
    #expect(grid.rows.map(\.isHidden) == [false, true, false])
    #expect(grid.hiddenColumns == [2, 3, 4, 5, 16_384])
  }

  @Test func `merged ranges count from one and run from top left to bottom right`() throws {
    let grid = try grid(
      """
      <sheetData/><mergeCells count="3"><mergeCell ref="A1:H1"/><mergeCell ref="C9:B4"/>\
      <mergeCell ref="$D$2"/></mergeCells>
      """)
    #expect(
      grid.merges == [
        Grid.MergedRange(top: 1, bottom: 1, left: 1, right: 8),
        Grid.MergedRange(top: 4, bottom: 9, left: 2, right: 3),
        Grid.MergedRange(top: 2, bottom: 2, left: 4, right: 4),
      ])
  }

  @Test func `a sheet without data is empty`() throws {
    #expect(try grid("").rows.isEmpty)
    #expect(try grid("<sheetData/>").rows.isEmpty)
  }

  @Test(arguments: [
    "<sheetData><row r=\"0\"/></sheetData>",
    "<sheetData><row r=\"-1\"/></sheetData>", "<sheetData><row r=\"x\"/></sheetData>",
    "<mergeCells><mergeCell ref=\"A1:\"/></mergeCells>", "<mergeCells><mergeCell/></mergeCells>",
    "<sheetData>", "<sheetData></row>", "</worksheet><worksheet>",
  ])
  func `what lies outside the sheet, or is not closed, damages it`(sheet: String) {
    let error = TestWorkbook(sheet: sheet).error()
    #expect(error == .damaged(part: "xl/worksheets/sheet1.xml"))
  }
}
