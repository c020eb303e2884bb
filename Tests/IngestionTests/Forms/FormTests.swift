import FuzzSupport
import Metrics
import Tabular
import TestSupport
import Testing

@testable import Ingestion

struct FormTests {
  private let programme: Programme
  private let foshan: ProgrammeCity

  init() throws {
    programme = try RuleFiles.programme("guangdong-2023")
    foshan = try #require(programme.cities.first { $0.name == "佛山" })
  }

  private func read(_ draft: WorkbookDraft) throws -> ReadResult {
    let bytes = try WorkbookWriter.bytes(of: draft)
    return SubmissionReader(programme: programme, detail: .values).read([
      InputFile(path: "填报表.xlsx", bytes: bytes)
    ])
  }

  @Test func `a filled form is read back cell for cell without a word about its layout`() throws {
    let form = FilledForm(programme, city: foshan)
    let result = try read(form.draft)
    #expect(result.issues.map(\.code) == ["not_a_table", "not_a_table"])
    #expect(
      result.tables.map(\.status.rawValue) == ["not_a_table"]
        + TableKey.allCases.map { _ in "read" } + ["not_a_table"])
    let tables = result.tables.filter { $0.status == .read }
    #expect(tables.compactMap(\.table) == TableKey.allCases)
    for table in tables {
      let key = try #require(table.table)
      #expect(table.records.map(\.values) == form.expected[key], "\(key)")
      #expect(table.ignoredRows.map(\.kind) == [.title, .title], "\(key)")
    }
  }

  @Test func `a blank form has no row, but for the city and the names of the indicators`() throws {
    let draft = ReportingForms(programme: programme).workbook(for: foshan)
    let result = try read(draft)
    let counts = result.tables.compactMap { table in table.table.map { ($0, table.rowCount) } }
    #expect(counts.filter { $0.1 > 0 }.map(\.0) == [.cities, .targets])
    #expect(Set(result.issues.map(\.code)) == ["not_a_table", "required_empty"])
    #expect(result.issues.filter { $0.code == "required_empty" }.allSatisfy { $0.sheet == "绩效目标" })
  }

  @Test(arguments: TableKey.allCases)
  func `a form asks for every column of the contract`(key: TableKey) throws {
    let table = FormTable(
      schema: .of(key), programme: programme, city: foshan)
    let asked = table.columns.map(\.column.key)
    let left = TableSchema.of(key).columns.map(\.key).filter { !asked.contains($0) }
    #expect(left == (key == .targets ? [.target2026, .targetUnit] : []))
  }

  @Test func `the extended programme has targets of a third year`() throws {
    let extended = try RuleFiles.programme("guangdong-2023-extended")
    let table = FormTable(schema: .targets, programme: extended, city: foshan)
    #expect(table.columns.map(\.header).last == "指标值(截至2026年底)")
  }

  @Test func `a form looks as it was looked at`() throws {
    let draft = ReportingForms(programme: programme).workbook(for: foshan)
    Golden.expect(FormText.of(draft), matches: "form-foshan.txt")
  }

  @Test func `only what is filled in already is locked`() throws {
    let draft = ReportingForms(programme: programme).workbook(for: foshan)
    #expect(draft.sheets.allSatisfy { $0.protection == .lockedCells })
    for sheet in draft.sheets.dropFirst().dropLast() {
      let locked = sheet.columns.enumerated().filter { !$0.element.format.isUnlocked }.map(\.offset)
      let expected = ["试点城市": [0, 1, 2], "绩效目标": [0, 1]][sheet.name] ?? [0]
      #expect(locked == expected, "\(sheet.name)")
    }
  }

  @Test func `items of a policy are offered`() throws {
    let programme = try RuleFiles.programme("changsha-2025")
    let draft = ReportingForms(programme: programme).workbook(for: foshan)
    let awards = try #require(draft.sheets.dropLast().last)
    let rules = awards.checks.map(\.rule)
    guard case .cells(sheet: "填表说明", let range)? = rules.first(where: Self.isOfGuide) else {
      Issue.record("no drop-down of items")
      return
    }
    let names = range.rows.map { draft.sheets[0].rows[$0 - 1].cells[1].content }
    #expect(names == programme.items.map { .text($0.name) })
  }

  private static func isOfGuide(_ rule: InputCheck.Rule) -> Bool {
    if case .cells(sheet: "填表说明", _) = rule { true } else { false }
  }

  @Test func `every city has a file of its own`() {
    let forms = ReportingForms(programme: programme)
    let names = Programme.sample.cities.map(forms.fileName)
    #expect(Set(names).count == Programme.sample.cities.count)
    #expect(names.allSatisfy { $0.hasSuffix("填报表.xlsx") })
  }
}
