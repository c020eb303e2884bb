import Metrics
import Testing

struct ProductJudgeTests {
  @Test(
    arguments: [
      ("链式模式", "智能家电", Reported.value(ModeKind.supplyChain), "2024-03-01", []),
      ("", "智能家电", .value(.supplyChain), "2024-03-01", [.unnamed]),
      ("链式模式", "其他", .value(.supplyChain), "2024-03-01", [.subIndustry]),
      ("链式模式", "智能家电", .missing, "2024-03-01", [.kind]),
      ("链式模式", "智能家电", .unreadable, "2024-03-01", [.kind]),
      ("链式模式", "智能家电", .value(.supplyChain), "2023-10-11", []),
      ("链式模式", "智能家电", .value(.supplyChain), "2023-10-10", [.period]),
      ("", "", .missing, "2023-01-01", [.unnamed, .subIndustry, .kind, .period]),
    ] as [(String, String, Reported<ModeKind>, String, [ProductVerdict.Flaw])])
  func `a mode counts with a name, a declared sub-industry, a kind and a date in the period`(
    name: String, sub: String, kind: Reported<ModeKind>, formed: String,
    flaws: [ProductVerdict.Flaw]
  ) throws {
    let submission = Fixture.submission([]) {
      $0.modes = [
        ModeRecord(
          source: Fixture.source(2), city: Fixture.foshan, subIndustry: sub, mode: name,
          kind: kind, formedOn: Fixture.on(formed))
      ]
    }
    let verdict = try Fixture.assess(submission).modeVerdicts[0]
    #expect(verdict.isReported)
    #expect(verdict.flaws == flaws)
    #expect(verdict.isCounted == flaws.isEmpty)
  }

  @Test func `the same platform in two spellings counts once, on its earlier day`() throws {
    let rows = [("链云 平台", "2025-02-01"), ("链云平台", "2024-05-01"), ("另一平台", "2024-05-01")]
    let submission = Fixture.submission([]) {
      $0.platforms = rows.enumerated().map { index, row in
        PlatformRecord(
          source: Fixture.source(Int32(index + 2)), city: Fixture.foshan, subIndustry: "智能家电",
          platform: row.0, launchedOn: Fixture.on(row.1))
      }
    }
    let assessment = try Fixture.assess(submission, at: "2025-12-31")
    #expect(assessment.platformVerdicts.map(\.isCounted) == [false, true, true])
    #expect(assessment.platformVerdicts[0].flaws == [.duplicate])
    let progress = try #require(assessment.cities[0].progress(of: .platforms))
    #expect(progress.years.map(\.inYearCounted) == [2, 0])
    #expect(progress.years.map(\.inYearReported) == [2, 1])
  }

  @Test func `solutions of one name by two providers are two, and none without a provider`() throws
  {
    let submission = Fixture.submission([]) {
      $0.solutions = ["甲公司", "乙公司", " 甲公司", ""].enumerated().map { index, provider in
        SolutionRecord(
          source: Fixture.source(Int32(index + 2)), city: Fixture.foshan, subIndustry: "智能家电",
          solution: "排产方案", provider: provider, releasedOn: Fixture.on("2024-05-01"))
      }
    }
    let verdicts = try Fixture.assess(submission).solutionVerdicts
    #expect(verdicts.map(\.flaws) == [[], [], [.duplicate], [.provider]])
  }

  @Test func `an event after the as-of date, or without a date, is not reported`() throws {
    let submission = Fixture.submission([]) {
      $0.platforms = [Fixture.on("2025-01-01"), .missing, .unreadable].map {
        PlatformRecord(
          source: Fixture.source(2), city: Fixture.foshan, subIndustry: "智能家电", platform: "平台",
          launchedOn: $0)
      }
    }
    let assessment = try Fixture.assess(submission)
    #expect(assessment.platformVerdicts.allSatisfy { !$0.isReported && !$0.isCounted })
    #expect(assessment.cities[0].progress(of: .platforms)?.current?.cumulativeReported == 0)
  }
}
