import Ingestion
import Metrics
import Testing

/// The province of the bench, whose tables are known row by row.
struct ProvinceTests {
  @Test func `every row of every table arrives`() throws {
    guard let folder = SharedFolder.folder("bench/province") else { return }
    let result = SubmissionReader(programme: .sample).read(try SharedFolder.files(in: folder))
    let submission = result.submission
    var codes: [String: Int] = [:]
    for issue in result.issues { codes["\(issue.severity) \(issue.code)", default: 0] += 1 }
    print(codes.sorted { $0.key < $1.key })
    for issue in result.issues.prefix(40) { print(issue) }
    #expect(submission.enterprises.count == 4644)
    print(
      submission.cities.count, submission.targets.count, submission.subIndustries.count,
      submission.leadUnits.count, submission.partners.count, submission.modes.count,
      submission.platforms.count, submission.solutions.count, submission.funds.count,
      submission.awards.count)
    for table in result.tables where table.status != .read || !table.ignoredRows.isEmpty {
      print(table)
    }
  }
}
