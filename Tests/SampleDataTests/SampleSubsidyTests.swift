import Foundation
import Ingestion
import Metrics
import Tabular
import Testing

@testable import SampleData

/// The sample cities of the subsidy policies.
struct SampleSubsidyTests {
  private static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Templates")

  private static func text(_ path: String) -> String? {
    try? String(contentsOf: templates.appendingPathComponent(path), encoding: .utf8)
  }

  private static func programme(_ id: String) throws -> Programme {
    let text = try #require(Self.text("programmes/\(id).yaml"))
    return try ProgrammeFile.read(text) { Self.text($0) }
  }

  private static func assess(_ id: String) throws -> Assessment {
    let programme = try programme(id)
    let sample = SampleSubsidy(programme: programme)
    let files = sample.files.map { file in
      InputFile(path: file.path, folders: [], bytes: Array(file.text.utf8))
    }
    let reading = SubmissionReader(programme: programme).read(files)
    let settings = try SettingsFile.read(sample.settings.text)
    return try Assessor(programme: programme, asOf: settings.asOf).assess(
      reading.submission, issues: reading.issues)
  }

  /// The rules that the sample breaks, or has to explain, by severity.
  private static let broken: [(id: String, rules: Set<String>)] = [
    (
      "changsha-2024",
      [
        "CS24-01", "CS24-05", "CS24-06", "CS24-07", "CS24-09", "CS24-10", "CS24-11", "CS24-12",
        "CS24-13", "CS24-15", "CS24-16", "CS24-18", "CS24-20", "CS24-21", "CS24-23", "CS24-25",
        "CS24-28", "CS24-29", "CS24-33", "CS24-34", "ITEM",
      ]
    ),
    (
      "changsha-2025",
      [
        "CS24-01", "CS24-05", "CS24-06", "CS24-07", "CS24-09", "CS24-10", "CS24-11", "CS24-12",
        "CS24-13", "CS24-15", "CS24-16", "CS24-18", "CS24-20", "CS24-21", "CS24-23", "CS24-25",
        "CS24-28", "CS24-29", "CS24-33", "CS24-34", "ITEM", "CS25-01", "CS25-04", "CS25-06",
        "CS25-09", "CS25-10", "CS25-11", "CS25-13", "CS25-14",
      ]
    ),
    (
      "changchun-2024",
      [
        "CC-01", "CC-03", "CC-04", "CC-06", "CC-07", "CC-08", "CC-11", "CC-12", "CC-18", "CC-20",
        "CC-24", "CC-26", "CC-27", "CC-28", "CC-33",
      ]
    ),
  ]

  @Test(arguments: broken.map(\.id))
  func `a sample breaks the rules that it is meant to break, and no other`(id: String) throws {
    let expected = try #require(Self.broken.first { $0.id == id }).rules
    let assessment = try Self.assess(id)
    #expect(Set(assessment.findings.map(\.rule)) == expected)
    let kept = Set(assessment.outcomes.filter { $0.state == .kept }.map(\.rule))
    #expect(kept.count >= 4 && kept.isDisjoint(with: expected))
  }

  @Test(arguments: broken.map(\.id))
  func `a sample reaches limits exactly, and stays below most of them`(id: String) throws {
    let uses = try Self.assess(id).outcomes.flatMap(\.uses)
    let counts = [CapUse.Standing.below, .reached, .beyond].map { standing in
      uses.count { $0.standing == standing }
    }
    #expect(counts[0] > counts[1] && counts[1] > counts[2] && counts[2] > 0)
    #expect(uses.contains { $0.amount == $0.limit + Money(fen: 100) && $0.standing == .beyond })
  }

  @Test(arguments: broken.map(\.id))
  func `a sample covers several years, says that it is one, and has valid codes`(id: String) throws
  {
    let assessment = try Self.assess(id)
    let overview = AwardOverview(of: assessment.cities, in: assessment)
    #expect(overview.years.count >= 2 && overview.years.allSatisfy { $0.year != nil })
    let codes = assessment.submission.awards.map(\.creditCode)
    #expect(codes.count { !$0.isLegal || !$0.hasValidCheck } == (id == "changchun-2024" ? 1 : 0))
    let sample = SampleSubsidy(programme: try Self.programme(id))
    #expect(sample.settings.text.contains("notice: 示例数据"))
    #expect(sample.files.allSatisfy { $0.text.contains("（示例数据）") })
  }

  @Test func `the same seed gives the same bytes, another one other amounts of the same cases`()
    throws
  {
    let programme = try Self.programme("changchun-2024")
    let first = SampleSubsidy(programme: programme).files
    #expect(first == SampleSubsidy(programme: programme).files)
    #expect(first != SampleSubsidy(programme: programme, seed: 2).files)
    let larger = SampleSubsidy(programme: programme, scale: 3).files[0].text
    #expect(
      larger.split(separator: "\r\n").count == first[0].text.split(separator: "\r\n").count + 220)
  }

  @Test func `a programme that is no subsidy, or of an unknown city, has no sample here`() throws {
    var programme = try Self.programme("changsha-2024")
    programme.cities[0].code = CityCode(rawValue: "999900")
    #expect(SampleSubsidy(programme: programme).count == 0)
    #expect(SampleSubsidy(programme: try Self.programme("guangdong-2023")).count == 0)
  }
}
