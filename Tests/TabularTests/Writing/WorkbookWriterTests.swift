import Tabular
import Testing

struct WorkbookWriterTests {
  private static let money = CellFormat().with { $0.number = .decimals(2) }
  private static let date = CellFormat().with { $0.number = .day }

  /// A draft with something of everything; `isFree` merges over rows, which cannot be written row by row.
  static func full(isFree: Bool) throws -> WorkbookDraft {
    var sheet = SheetDraft(name: "被改造企业")
    sheet.columns = [
      ColumnDraft(width: 22), ColumnDraft(width: 14, format: money),
      ColumnDraft(width: 12, format: date), ColumnDraft(width: 8),
    ]
    let day = try #require(DayNumber(iso: "2024-06-30"))
    sheet.rows = [
      RowDraft([.text("标题")], height: 30),
      RowDraft([.text("企业名称"), .text("总投资（万元）"), .text("验收日期"), .text("家数")]),
      RowDraft([
        .text("=1+1"), CellDraft(.decimal(DecimalNumber(units: 12_850, decimals: 2))),
        CellDraft(.day(day)), CellDraft(.integer(350)),
      ]),
      RowDraft([.blank, .blank, .blank, .text("+86")]),
    ]
    sheet.merges = [CellRange(rows: 1...1, columns: 1...4)]
    if isFree { sheet.merges.append(CellRange(rows: 6...7, columns: 1...1)) }
    sheet.frozenRows = 2
    sheet.filter = CellRange(rows: 2...4, columns: 1...4)
    sheet.comments = [CellComment(row: 3, column: 1, text: "请核对<名称>")]
    return WorkbookDraft(properties: .init(title: "台账", company: "示例单位"), sheets: [sheet])
  }

  @Test(arguments: [false, true])
  func `what was written is read back cell for cell`(isFree: Bool) throws {
    let bytes = try WorkbookWriter.bytes(of: Self.full(isFree: isFree))
    let sheets = try WorkbookReader.read(bytes)
    #expect(sheets.map(\.name) == ["被改造企业"])
    #expect(
      sheets.first?.contents == [
        "A1 text 标题", "A2 text 企业名称", "B2 text 总投资（万元）", "C2 text 验收日期", "D2 text 家数",
        "A3 text =1+1", "B3 number 128.5", "C3 day 2024-06-30", "D3 number 350", "D4 text +86",
      ])
    #expect(sheets.first?.grid.merges.count == (isFree ? 2 : 1))
  }

  @Test(arguments: [false, true])
  func `the same draft gives the same bytes`(isFree: Bool) throws {
    let draft = try Self.full(isFree: isFree)
    let bytes = try WorkbookWriter.bytes(of: draft)
    #expect(try WorkbookWriter.bytes(of: draft) == bytes)
    let parts = try WrittenParts(bytes)
    #expect(parts.times.count == 1, "all entries carry one fixed time")
    #expect(parts["docProps/core.xml"].contains("2000-01-01T00:00:00Z"))
    #expect(parts["docProps/core.xml"].contains("<dc:creator></dc:creator>"))
    #expect(parts["docProps/core.xml"].contains("<dc:title>台账</dc:title>"))
  }

  @Test(arguments: [false, true])
  func `no cell is a formula`(isFree: Bool) throws {
    let parts = try WrittenParts(Self.full(isFree: isFree))
    #expect(!parts.sheet.contains("<f>"))
    #expect(parts.cellTexts.contains("<t>=1+1</t>"))
  }

  @Test func `panes, filter and print are set`() throws {
    var draft = try Self.full(isFree: false)
    draft.sheets[0].print = PrintSetup(repeatedRows: 1...2, footer: "第 &P 页，共 &N 页")
    let parts = try WrittenParts(draft)
    #expect(parts.sheet.contains(#"<pane ySplit="2" topLeftCell="A3""#))
    #expect(parts.sheet.contains(#"<autoFilter ref="A2:D4"/>"#))
    #expect(parts.sheet.contains(#"paperSize="9""#))
    #expect(parts.sheet.contains(#"orientation="landscape""#))
    #expect(parts.sheet.contains(#"fitToHeight="0""#))
    #expect(parts.sheet.contains("&amp;C第 &amp;P 页，共 &amp;N 页"))
    #expect(parts["xl/workbook.xml"].contains("'被改造企业'!$1:$2"))
  }

  @Test func `a wide table is printed over several pages, with its names on each`() throws {
    var draft = try Self.full(isFree: false)
    draft.sheets[0].print.size = .pagesAcross(3)
    draft.sheets[0].print.repeatedColumns = 2...3
    draft.sheets[0].print.showsGrid = true
    let parts = try WrittenParts(draft)
    #expect(parts.sheet.contains(#"fitToWidth="3" fitToHeight="0""#))
    #expect(parts.sheet.contains(#"gridLines="1""#))
    #expect(parts["xl/workbook.xml"].contains("$B:$C"))
  }

  @Test(arguments: [false, true])
  func `a comment stands at its cell`(isFree: Bool) throws {
    let parts = try WrittenParts(Self.full(isFree: isFree))
    let comments = parts["xl/comments1.xml"]
    #expect(comments.contains(#"<comment ref="A3""#))
    #expect(comments.contains("请核对&lt;名称&gt;"))
    #expect(comments.contains("<author></author>"))
  }

  @Test func `cells are locked unless their format is unlocked`() throws {
    var sheet = SheetDraft.column([.text("440600")])
    sheet.protection = .lockedCells
    sheet.columns = [
      ColumnDraft(width: 10),
      ColumnDraft(width: 10, format: CellFormat().with { $0.isUnlocked = true }),
    ]
    let parts = try WrittenParts(WorkbookDraft(sheets: [sheet]))
    #expect(parts.sheet.contains(#"<sheetProtection sheet="1" objects="1" scenarios="1""#))
    #expect(!parts.sheet.contains("password"))
    #expect(parts["xl/styles.xml"].contains(#"<protection locked="0"/>"#))
  }

  @Test func `hidden sheets are hidden, and the first that is not is shown`() throws {
    var list = SheetDraft.column([.text("甲")], name: "字典")
    list.isHidden = true
    let draft = WorkbookDraft(sheets: [list, .column([.text("乙")])])
    let sheets = try WorkbookReader.read(WorkbookWriter.bytes(of: draft))
    #expect(sheets.map(\.isHidden) == [true, false])
    let view = try WrittenParts(draft)["xl/workbook.xml"]
    #expect(view.contains(#"activeTab="1""#))
    #expect(view.contains(#"firstSheet="1""#))
  }

  @Test func `a link leads to its cell`() throws {
    let link = CellDraft(.link("D7", sheet: "某's 表", row: 7, column: 4))
    let draft = WorkbookDraft(sheets: [.column([link]), .column([], name: "某's 表")])
    let parts = try WrittenParts(draft)
    #expect(parts.sheet.contains(#"<hyperlink ref="A1" location="'某''s 表'!D7""#))
    #expect(parts.cellTexts.contains("<t>D7</t>"))
  }

  @Test func `a mirror shows another cell, and nothing as long as that is empty`() throws {
    let mirror = CellDraft(.mirror(sheet: "某's 表", row: 7, column: 4))
    let draft = WorkbookDraft(sheets: [.column([mirror]), .column([], name: "某's 表")])
    let place = "'某''s 表'!D7"
    #expect(try WrittenParts(draft).sheet.contains("<f>IF(\(place)=\"\",\"\",\(place))</f>"))
    let sheets = try WorkbookReader.read(WorkbookWriter.bytes(of: draft))
    #expect(sheets.first?.contents.isEmpty == true)
  }

  @Test func `pages begin where they are told to`() throws {
    var draft = try Self.full(isFree: false)
    draft.sheets[0].print.size = .percent(85)
    draft.sheets[0].print.breaks = [2, 3]
    let parts = try WrittenParts(draft)
    #expect(parts.sheet.contains(#"<rowBreaks count="2""#))
    #expect(parts.sheet.contains(#"scale="85""#))
    #expect(!parts.sheet.contains("fitToPage"))
  }

  @Test func `a number with more digits than a spreadsheet keeps is text with a remark`() throws {
    let exact = DecimalNumber(units: 1_234_567_890_123_456, decimals: 2)
    let cells = [CellDraft(.decimal(exact)), CellDraft(.integer(-9_007_199_254_740_993))]
    let bytes = try WorkbookWriter.bytes(of: WorkbookDraft(sheets: [.column(cells)]))
    #expect(
      try WorkbookReader.read(bytes).first?.contents == [
        "A1 text 12345678901234.56", "A2 text -9007199254740993",
      ])
    #expect(try WrittenParts(bytes)["xl/comments1.xml"].contains("有效数字超过15位"))
  }

  @Test func `an empty sheet and a sheet of empty rows are workbooks`() throws {
    var sheet = SheetDraft(name: "空")
    sheet.rows = [RowDraft(), RowDraft([.blank])]
    let draft = WorkbookDraft(sheets: [SheetDraft(name: "无"), sheet])
    let sheets = try WorkbookReader.read(WorkbookWriter.bytes(of: draft))
    #expect(sheets.map(\.contents) == [[], []])
  }

  @Test func `workbooks written at the same time are those written one after another`() async throws
  {
    let drafts = try (0..<6).map { place in
      var draft = try Self.full(isFree: place % 2 == 0)
      draft.sheets[0].rows += (0..<300).map { RowDraft([.text("第\(place)-\($0)行")]) }
      return draft
    }
    let serial = try drafts.map { try WorkbookWriter.bytes(of: $0) }
    let parallel = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for (place, draft) in drafts.enumerated() {
        group.addTask { (place, try WorkbookWriter.bytes(of: draft)) }
      }
      return try await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1 }
    }
    #expect(drafts.indices.allSatisfy { parallel[$0] == serial[$0] })
  }
}
