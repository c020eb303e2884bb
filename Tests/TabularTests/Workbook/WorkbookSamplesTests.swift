import Foundation
import Tabular
import Testing

/// The workbooks of the samples, by openpyxl, xlsxwriter, LibreOffice, Gnumeric and by hand.
struct WorkbookSamplesTests {
  private struct Expected: Decodable {
    struct Table: Decodable {
      var file: String
      var sheet: String
      var status: String
    }

    struct Value: Decodable {
      var file: String
      var sheet: String
      var cell: String?
      var column: String
    }

    var tables: [Table]
  }

  private static let samples = [
    "01-title-groups-notes", "02-many-sheets", "03-columns-and-formulas", "04-values", "05-targets",
    "07-workbook-writers",
  ]

  @Test(arguments: samples)
  func `every workbook has the sheets that a reviewer expects`(sample: String) throws {
    guard let folder = Samples.folder()?.appendingPathComponent(sample) else { return }
    let data = try Data(contentsOf: folder.appendingPathComponent("expected.json"))
    let expected = try JSONDecoder().decode(Expected.self, from: data)
    for file in Set(expected.tables.map(\.file)) {
      let bytes = try Array(Data(contentsOf: folder.appendingPathComponent("input/\(file)")))
      let sheets = try WorkbookReader.read(bytes)
      let tables = expected.tables.filter { $0.file == file }
      #expect(sheets.map(\.name) == tables.map(\.sheet))
      #expect(sheets.map(\.isHidden) == tables.map { $0.status == "hidden" })
      #expect(sheets.allSatisfy { !$0.grid.rows.isEmpty })
    }
  }

  /// A row of the table: a sheet of a sample, and some of its cells.
  struct Cells: Sendable, CustomTestStringConvertible {
    let path: String
    let sheet: String
    let cells: [String]
    var testDescription: String { "\(path) \(sheet)" }
  }

  static let cells = [
    Cells(
      path: "01-title-groups-notes/input/附件3 佛山市被改造企业清单（最终版）(2).xlsx", sheet: "Sheet1",
      cells: [
        "G6 number 9785.61", "J6 day 2024-03-10", "O6 number 45.67", "D6 text 91440606000000019H",
      ]),
    Cells(
      path: "03-columns-and-formulas/input/韶关市中期自评附表（2024）.xlsx", sheet: "附件1 被改造企业",
      cells: [
        "D6 =number 1285000", "H5 =error #DIV/0!", "D7 =error #N/A", "L7 =formulaWithoutValue",
        "I10 =text 生物制药", "M10 error #REF!", "L5 day 2023-12-30",
      ]),
    Cells(
      path: "04-values/input/江门市台账.xlsx", sheet: "被改造企业",
      cells: [
        "I2 number 2024.1", "N6 number 0.3", "D2 number 914407030000040000", "J2 day 2024-09-07",
      ]),
    Cells(
      path: "05-targets/input/梅州 附件2（绩效目标）.xlsx", sheet: "附2",
      cells: ["B5 number 0.4", "B4 text 80家", "B2 text 指标值\n（截至 2024 年底）"]),
    Cells(
      path: "07-workbook-writers/input/1904.xlsx", sheet: "1904",
      cells: ["E3 number 43982", "F3 day 2024-12-31", "F4 day 2024-07-06"]),
    Cells(
      path: "07-workbook-writers/input/strict.xlsx", sheet: "严格",
      cells: ["E3 day 2024-03-05", "F3 day 2024-06-30", "E4 day 2024-02-07"]),
    Cells(
      path: "07-workbook-writers/input/内联字符串.xlsx", sheet: "二分册",
      cells: ["C3 text 揭阳市甲子伍号五金制品实业有限公司", "E3 month 2024-01-24", "F3 day 2024-06-01"]),
    Cells(
      path: "07-workbook-writers/input/富文本 宽表.xlsx", sheet: "注音",
      cells: ["C3 text 揭阳市丙寅伍号五金有限公司", "G3 number 59.88"]),
  ]

  @Test(arguments: cells)
  func `cells are what the sheet shows`(test: Cells) throws {
    guard let bytes = try Samples.bytes(test.path) else { return }
    let sheet = try #require(try WorkbookReader.read(bytes).first { $0.name == test.sheet })
    let listing = Set(sheet.grid.listing)
    for cell in test.cells { #expect(listing.contains(cell), "\(cell)") }
  }

  @Test func `merged ranges and hidden rows are there`() throws {
    let path = "02-many-sheets/input/东莞市 改造企业台账 2024.xlsx"
    guard let bytes = try Samples.bytes(path) else { return }
    let sheets = try WorkbookReader.read(bytes)
    let merges = sheets.flatMap(\.grid.merges)
    #expect(merges.contains(Grid.MergedRange(top: 3, bottom: 5, left: 2, right: 2)))
    #expect(sheets.contains { $0.grid.rows.contains { $0.isHidden } })
  }

  @Test(arguments: [
    ("惠州 旧格式.xls", TabularError.format(.compound)), ("惠州 网页导出.xls", .format(.markup)),
    ("惠州 加密.xlsx", .encrypted), ("惠州 传输中断.xlsx", .damaged(part: "")),
    ("惠州 膨胀.xlsx", .tooLarge(limit: 512 << 20)), ("说明.pdf", .format(.pdf)),
    ("惠州 外部实体.xlsx", .unsafe(part: "xl/sharedStrings.xml")),
    ("惠州 实体膨胀.xlsx", .unsafe(part: "xl/sharedStrings.xml")),
  ])
  func `unreadable files say why`(name: String, reason: TabularError) throws {
    guard let bytes = try Samples.bytes("08-unreadable-files/input/\(name)") else { return }
    #expect(throws: reason) { try WorkbookReader.read(bytes) }
  }
}
