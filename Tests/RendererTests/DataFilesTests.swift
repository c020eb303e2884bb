import Metrics
import Tabular
import TestSupport
import Testing

@testable import Renderer

/// The data files of the small province.
struct DataFilesTests {
  private func files(_ report: Report? = nil) throws -> [DataFile] {
    let jobs = DataFiles(try report ?? Fixture.report()).jobs
    return DataFiles.ordered(try jobs.map { try $0.make() })
  }

  /// A workbook's sheets as lines of cells.
  private func text(_ file: DataFile) throws -> String {
    try WorkbookReader.read(file.bytes).map { sheet in
      let rows = sheet.grid.rows.map { row in
        let cells = (0..<Int(row.count)).map { column in
          let cell = sheet.grid.cell(column, in: row)
          return cell.isEmpty ? "" : "\(sheet.grid.string(cell)) \(cell.kind)"
        }
        return "\(row.number) | " + cells.joined(separator: " | ")
      }
      return "== \(sheet.name) ==\n" + rows.joined(separator: "\n") + "\n"
    }.joined()
  }

  @Test(arguments: ["enterprises", "findings", "issues", "metrics", "scores"])
  func `the workbook reads as it was looked at`(name: String) throws {
    let file = try #require(try files().first { $0.path == "data/\(name).xlsx" })
    Golden.expect(try text(file), matches: "data-\(name).txt")
  }

  @Test func `every table comes as a workbook and as CSV, with the same rows`() throws {
    let files = try files()
    let names = ["metrics", "scores", "enterprises", "findings", "issues"]
    #expect(
      files.map(\.path) == names.flatMap { ["data/\($0).xlsx", "data/\($0).csv"] }
        + ["data/metrics.json"])
    for name in names {
      let book = try #require(files.first { $0.path == "data/\(name).xlsx" })
      let csv = try #require(files.first { $0.path == "data/\(name).csv" })
      let sheets = try WorkbookReader.read(book.bytes)
      #expect(sheets.map(\.name) == ["封面", "说明", book.title])
      #expect(sheets.last?.grid.rows.count == csv.bytes.count { $0 == 0x0A })
      #expect(sheets.last?.grid.rows.count == (csv.rows ?? 0) + 1)
    }
  }

  @Test func `the columns of the CSV files are the contract's`() throws {
    let headers = try files().filter { $0.path.hasSuffix(".csv") }.map { file in
      String(decoding: file.bytes.dropFirst(3).prefix { $0 != 0x0D }, as: UTF8.self)
    }
    #expect(
      headers == [
        "city_code,city,indicator,year,scope,basis,value,target,completion",
        "city_code,city,checkpoint,score,grade,rank",
        "city_code,city,uscc,enterprise,sub_industry,accepted_on,investment,counted,reasons,source",
        "rule,severity,city_code,city,subject,message,expected,actual,source",
        "code,severity,file,sheet,cell,column,value,message,hint",
      ])
  }

  @Test func `a province without rows has empty tables`() throws {
    let report = try Fixture.report(submission: Submission())
    for file in try files(report) where file.path.hasSuffix("enterprises.xlsx") {
      #expect(try WorkbookReader.read(file.bytes).last?.grid.rows.count == 1)
    }
  }

  private struct Long: DataTable {
    let name = "long"
    let title = "长表"
    let note = "很多行"
    let rowCount = DataWorkbook.rowLimit + 1
    let columns = [DataColumn("n", "号", .number, width: 8, "行号")]

    func write<Sink: DataSink>(to sink: inout Sink) {}
  }

  @Test func `a very long table has no workbook and says so`() throws {
    let jobs = DataFiles(try Fixture.report()).jobs(of: Long())
    let files = try jobs.map { try $0.make() }
    #expect(files.map(\.path) == ["data/long.csv"])
    #expect(files.first?.note == "很多行；行数较多，只提供 CSV")
  }
}
