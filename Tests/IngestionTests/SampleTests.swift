import Foundation
import FuzzSupport
import Metrics
import Testing

@testable import Ingestion

/// Submissions as bureaus hand them in, with what a reviewer expects to be read.
@Suite(.serialized)
struct SampleTests {
  static let names = [
    "01-title-groups-notes", "02-many-sheets", "03-columns-and-formulas", "04-values",
    "05-targets", "06-csv", "07-workbook-writers", "08-unreadable-files",
  ]

  @Test(arguments: names)
  func `a sample is read as expected`(name: String) throws {
    guard let folder = SharedFolder.folder("samples/\(name)") else { return }
    let expected = try ExpectedReading(folder: folder)
    let files = try SharedFolder.files(in: folder.appendingPathComponent("input"))
    let result = SubmissionReader(programme: .sample, detail: .values).read(files)
    expectTables(expected, result)
    for value in expected.values { expect(value, in: result) }
    expectIssues(expected, result)
    for text in expected.forbidden ?? [] {
      #expect(!result.issues.contains { "\($0)".contains(text) })
      #expect(!result.tables.contains { "\($0)".contains(text) })
    }
    let hasErrors = result.issues.contains { $0.severity == .error }
    #expect(hasErrors == (expected.exit == 1))
  }

  private func expectTables(_ expected: ExpectedReading, _ result: ReadResult) {
    #expect(result.tables.count == expected.tables.count)
    for table in expected.tables {
      let own = result.tables.first { $0.file == table.file && $0.sheet == table.sheet }
      #expect(own?.status.rawValue == table.status, "\(table)")
      #expect(own?.table?.rawValue == table.table, "\(table)")
      if let rows = table.rows { #expect(own?.rowCount == rows, "\(table)") }
      if let ignored = table.ignoredRows {
        #expect(
          own?.ignoredRows.map { "\($0.row) \($0.kind)" } == ignored.map { "\($0.row) \($0.as)" },
          "\(table)")
      }
    }
  }

  private func expect(_ value: ExpectedReading.Value, in result: ReadResult) {
    let table = result.tables.first { $0.file == value.file && $0.sheet == value.sheet }
    let record = table?.records.first { $0.row == value.place }
    #expect(record != nil, "\(value)")
    var text = record?.city
    if value.column != "city_code" {
      let place = table?.columns.firstIndex { $0.key == value.column }
      #expect(place != nil, "\(value)")
      text = place.flatMap { record?.values[$0] }
    }
    // Names compare in the contract's normal form; other values are their own.
    let wanted = value.value?.parts.joined(separator: "、")
    #expect(text.map(NormalName.of) == wanted.map(NormalName.of), "\(value)")
  }

  private func expectIssues(_ expected: ExpectedReading, _ result: ReadResult) {
    var left = result.issues
    for issue in expected.issues {
      let place = left.firstIndex { matches($0, issue) }
      #expect(place != nil, "missing: \(issue)")
      if let place { left.remove(at: place) }
    }
    left.removeAll { own in
      own.severity == .info || (expected.may ?? []).contains { matches(own, $0) }
    }
    #expect(left.isEmpty, "not asked for: \(left)")
  }

  private func matches(_ own: DataIssue, _ issue: ExpectedReading.Issue) -> Bool {
    guard own.file == issue.file, own.sheet == issue.sheet, own.cell == issue.cell ?? "",
      issue.kind.parts.contains(own.code),
      issue.severity == "*" || issue.severity == own.severity.rawValue
    else { return false }
    guard let names = issue.names else { return true }
    let text = own.message + own.hint
    return names == "re:\\d" ? text.contains(where: \.isNumber) : text.contains(names)
  }
}
