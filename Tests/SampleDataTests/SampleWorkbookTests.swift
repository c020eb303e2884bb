import Ingestion
import Metrics
import SampleData
import Tabular
import Testing

/// The sample as workbooks says what the sample as CSV says.
struct SampleWorkbookTests {
  /// What stands in one table of one city.
  private struct Content: Equatable {
    var keys: [String]
    var values: [[String?]]
    var ignored: [TableReport.IgnoredRow]
  }

  private static func contents(_ result: ReadResult) -> [String: Content] {
    var contents: [String: Content] = [:]
    for table in result.tables {
      let city = table.file.prefix { $0 != "/" && $0 != "." }
      contents["\(city) \(table.table?.rawValue ?? table.sheet)"] = Content(
        keys: table.columns.map(\.key), values: table.records.map(\.values),
        ignored: table.ignoredRows)
    }
    return contents
  }

  @Test func `both forms are read alike, value for value`() throws {
    let programme = try Sample.programme()
    let province = SampleProvince(programme: programme)
    let reader = SubmissionReader(programme: programme, detail: .values)
    let cities = 0..<province.count
    let files = cities.flatMap { province.files(at: $0) }.map {
      InputFile(path: $0.path, bytes: Array($0.text.utf8))
    }
    let workbooks = try cities.map { city in
      let workbook = province.workbook(at: city)
      return InputFile(
        path: workbook.path, bytes: try WorkbookWriter.bytes(of: workbook.draft))
    }
    let csv = reader.read(files)
    let xlsx = reader.read(workbooks)
    #expect(xlsx.tables.allSatisfy { $0.status == .read })
    let left = Self.contents(csv)
    let right = Self.contents(xlsx)
    #expect(left.keys.sorted() == right.keys.sorted())
    for (name, content) in left { #expect(right[name] == content, "\(name)") }
    #expect(xlsx.issues.map(\.code).sorted() == csv.issues.map(\.code).sorted())
  }

  @Test func `a city's workbook has its tables as sheets, under their Chinese names`() throws {
    let province = SampleProvince(programme: try Sample.programme())
    let workbook = province.workbook(at: 3)
    #expect(workbook.path == "04-佛山.xlsx")
    #expect(workbook.draft.sheets.map(\.name) == province.folder(at: 3).tables.map(\.name))
    #expect(workbook.draft.properties.remark == "示例数据")
  }
}
