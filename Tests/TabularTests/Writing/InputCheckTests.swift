import Tabular
import Testing

struct InputCheckTests {
  private static let cell = CellRange(row: 3, column: 2)
  private static let column = CellRange(rows: 3...102, columns: 2...2)

  private func xml(_ rule: InputCheck.Rule, _ range: CellRange = Self.cell) throws -> String {
    var sheet = SheetDraft.column([.text("甲")])
    sheet.checks = [InputCheck(range, rule)]
    let list = SheetDraft(name: "细分行业")
    return try WrittenParts(WorkbookDraft(sheets: [sheet, list])).sheet
  }

  @Test func `words become a list`() throws {
    let xml = try xml(.words(["供应链模式", "产业链模式"]), Self.column)
    #expect(xml.contains(#"type="list""#))
    #expect(xml.contains(#"sqref="B3:B102""#))
    #expect(xml.contains(#"<formula1>"供应链模式,产业链模式"</formula1>"#))
  }

  @Test func `a list may stand in another sheet`() throws {
    let list = CellRange(rows: 4...53, columns: 2...2)
    let xml = try xml(.cells(sheet: "细分行业", list))
    #expect(xml.contains("<formula1>'细分行业'!$B$4:$B$53</formula1>"))
  }

  @Test func `days lie between two`() throws {
    let first = try #require(DayNumber(iso: "2000-01-01"))
    let last = try #require(DayNumber(iso: "2050-12-31"))
    let xml = try xml(.days(first, last))
    #expect(xml.contains(#"type="date""#))
    #expect(xml.contains("<formula1>36526</formula1><formula2>55153</formula2>"))
  }

  @Test(arguments: [
    (InputCheck.Rule.number(atLeast: 0), "decimal"), (.wholeNumber(atLeast: 0), "whole"),
  ])
  func `numbers have a least value`(rule: InputCheck.Rule, type: String) throws {
    let xml = try xml(rule)
    #expect(xml.contains(#"type="\#(type)" operator="greaterThanOrEqual""#))
    #expect(xml.contains("<formula1>0</formula1>"))
  }

  @Test func `text has a length`() throws {
    let xml = try xml(.length(18, 18))
    #expect(xml.contains(#"type="textLength""#))
    #expect(xml.contains("<formula1>18</formula1><formula2>18</formula2>"))
  }

  @Test func `a prompt alone allows anything`() throws {
    var sheet = SheetDraft.column([.text("甲")])
    sheet.checks = [
      InputCheck(
        Self.cell, .anything, prompt: .init(title: "企业名称", text: "与营业执照一致"),
        alert: .init(title: "请核对", text: "应为\"全称\""), severity: .questioned)
    ]
    let xml = try WrittenParts(WorkbookDraft(sheets: [sheet])).sheet
    #expect(xml.contains(#"promptTitle="企业名称" prompt="与营业执照一致""#))
    #expect(xml.contains(#"errorStyle="warning""#))
    #expect(xml.contains(#"error="应为&quot;全称&quot;""#))
  }
}
