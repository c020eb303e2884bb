import Metrics
import Testing

struct AwardOverviewTests {
  private func assess(
    _ change: @escaping @Sendable (inout Submission) -> Void
  ) throws -> Assessment {
    try RuleCase("", "", .kept, programme: "changsha-2025", change: change).assess()
  }

  @Test func `awards add up by item, recipient and year`() throws {
    let assessment = try assess {
      $0[.other].creditCode = $0[.pioneer].creditCode
      $0[.other].approvedOn = RuleModel.on("2026-02-01")
    }
    let overview = AwardOverview(of: assessment.cities, in: assessment)
    let item = try #require(overview.items.first { $0.item.key == "transformation" })
    #expect(item.total.rows == 2)
    #expect(item.total.central == Money(wan: 60) && item.total.municipal == Money(wan: 40))
    #expect(item.rules.map(\.id).contains("CS24-07"))
    #expect(!item.rules.map(\.id).contains("CS24-33"))
    #expect(overview.items.map(\.item.key) == assessment.programme.items.map(\.key))
    #expect(overview.years.map(\.year) == [2025, 2026])
    #expect(overview.years[1].total.sum == Money(wan: 50))
    #expect(overview.recipients[0].recipient == "受益17公司")
    #expect(overview.recipients.first { $0.recipient == "受益3公司" }?.total.sum == Money(wan: 100))
    #expect(overview.total.sum == overview.items.reduce(.zero) { $0 + $1.total.sum })
    #expect(overview.centralReceived == Money(wan: 15_000))
    #expect(overview.municipalArranged == Money(wan: 15_000))
  }

  @Test func `an item that no policy knows is told, and counts for no item`() throws {
    let assessment = try assess {
      $0[.agency].item = "路演活动"
      $0[.expert].item = ""
    }
    let overview = AwardOverview(of: assessment.cities, in: assessment)
    #expect(overview.unknown.rows == 2)
    let findings = assessment.findings.filter { $0.rule == "ITEM" }
    #expect(findings.map(\.actual) == ["奖补项目未报", "奖补项目“路演活动”"])
    #expect(findings.allSatisfy { $0.severity == .warning && $0.ruleSeverity == nil })
  }

  @Test func `awards without a date stand in no year, and later ones are not there yet`() throws {
    var submission = RuleModel.submission(of: "changsha-2024", rule: "")
    submission.awards = [
      RuleModel.award(RuleModel.changsha, "factory", 1) { $0.municipal = RuleModel.wan(1) },
      AwardRecord(source: RuleModel.source(3), city: RuleModel.changsha, item: "factory"),
    ]
    let assessment = try Assessor(
      programme: RuleModel.programme("changsha-2024"), asOf: RuleModel.day("2025-03-01")
    ).assess(submission, issues: [])
    let overview = AwardOverview(of: assessment.cities, in: assessment)
    #expect(overview.years.map(\.year) == [nil])
    #expect(overview.total.rows == 1 && overview.total.withoutAmount == 1)
  }
}
