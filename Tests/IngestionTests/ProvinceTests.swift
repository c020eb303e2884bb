import FuzzSupport
import Ingestion
import Metrics
import Testing

/// The province of the bench, of which rows and flaws were counted by another program.
struct ProvinceTests {
  static let result: ReadResult? = {
    guard let folder = SharedFolder.folder("bench/province"),
      let files = try? SharedFolder.files(in: folder)
    else { return nil }
    return SubmissionReader(programme: .sample).read(files)
  }()

  @Test func `every row of every table arrives`() {
    guard let submission = ProvinceTests.result?.submission else { return }
    #expect(submission.cities.count == 14)
    #expect(submission.targets.count == 83)
    #expect(submission.subIndustries.count == 52)
    #expect(submission.leadUnits.count == 101)
    #expect(submission.partners.count == 303)
    #expect(submission.enterprises.count == 4644)
    #expect(submission.modes.count == 184)
    #expect(submission.platforms.count == 113)
    #expect(submission.solutions.count == 786)
    #expect(submission.funds.count == 868)
    #expect(submission.awards.isEmpty)
    #expect(submission.sources.count == 139)
  }

  @Test func `nothing is reported but the flaws that were put in`() {
    guard let result = ProvinceTests.result else { return }
    var counts: [String: Int] = [:]
    for issue in result.issues { counts["\(issue.severity) \(issue.code)", default: 0] += 1 }
    #expect(
      counts == [
        "error bad_choice": 5, "error bad_code": 47, "error code_damaged": 8,
        "error required_empty": 76, "warning code_check": 20, "warning month_precision": 40,
      ])
    #expect(result.issues.allSatisfy { $0.severity != .error || !$0.hint.isEmpty })
  }

  @Test func `every file is a table without rows left out`() {
    guard let result = ProvinceTests.result else { return }
    #expect(result.tables.count == 139)
    #expect(result.tables.allSatisfy { $0.status == .read && $0.ignoredRows.isEmpty })
    #expect(result.tables.allSatisfy { $0.headerRows == [1] && $0.records.isEmpty })
  }

  @Test func `units of headers hold`() throws {
    guard let submission = ProvinceTests.result?.submission else { return }
    // 珠海 writes 元 and 亿元, 韶关 元 in one column only, 东莞 亿元 in GB18030.
    let firsts = ["440400", "440200", "441900"].map { code in
      submission.enterprises.first { $0.city.rawValue == code && $0.investment.value != nil }
    }
    for first in firsts {
      let investment = try #require(first?.investment.value)
      #expect((Money(wan: 5)...Money(wan: 500)).contains(investment))
      let parts = try #require(first?.software.value) + #require(first?.equipment.value)
      #expect(parts == investment)
    }
  }
}
