import Metrics
import Testing

@testable import Renderer

/// Which city a problem of the files belongs to.
struct CityIssueIndexTests {
  private func assessment(_ issues: [DataIssue]) throws -> Assessment {
    var submission = Submission()
    submission.sources = [
      SourceTable(file: "佛山/企业.csv", sheet: ""), SourceTable(file: "全省.xlsx", sheet: "企业"),
    ]
    var foreign = CityWorld.enterprise(9)
    foreign.city = Fixture.shaoguan
    foreign.source = SourceReference(table: 1, row: 5)
    var own = CityWorld.enterprise(8)
    own.source = SourceReference(table: 1, row: 4)
    submission.enterprises = [CityWorld.enterprise(1), own, foreign]
    return try Assessor(programme: Fixture.programme, asOf: Fixture.day("2024-12-31"))
      .assess(submission, issues: issues)
  }

  @Test(arguments: [
    ("佛山/企业.csv", "", "K16", "440600"), ("佛山/目标.csv", "", "", "440600"),
    ("全省.xlsx", "企业", "K4", "440600"), ("全省.xlsx", "企业", "AB5", "440200"),
    ("全省.xlsx", "企业", "K99", nil), ("全省.xlsx", "企业", "", nil), ("全省.xlsx", "别的", "K4", nil),
    ("别处/文件.csv", "", "", nil),
  ])
  func `file, folder or row decides`(
    file: String, sheet: String, cell: String, city: String?
  )
    throws
  {
    let issue = DataIssue(
      code: "bad_date", severity: .error, file: file, sheet: sheet, cell: cell, message: "")
    let index = IssueIndex(try assessment([issue]))
    for code in [Fixture.foshan, Fixture.shaoguan] {
      #expect(index[code] == (code.rawValue == city ? [0] : []))
    }
  }

  @Test func `long lists are cut off and say so`() throws {
    let issue = DataIssue(
      code: "bad_date", severity: .error, file: "佛山/企业.csv", cell: "K2", message: "坏")
    let assessment = try assessment(Array(repeating: issue, count: CityIssues.limit + 3))
    let report = Report(assessment: assessment, settings: Fixture.settings)
    let dossier = CityDossier(report: report, city: try #require(assessment.cities.first))
    let context = CityIssues(dossier, places: IssueIndex(assessment)[dossier.code]).context
    guard case .text(let more) = context["more"], case .list(let rows) = context["rows"] else {
      Issue.record("no rows")
      return
    }
    #expect(more == "3")
    #expect(rows.count == CityIssues.limit)
  }
}
