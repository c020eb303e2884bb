import Metrics
import Testing

/// How often a row counts of which it cannot be told whether a rule means it.
struct UnclearRowTests {
  @Test(
    arguments: [
      ("CS24-15", [.cityFactory]), ("CS24-15", [.nationalFactory]),
      ("CS24-15", [.cityFactory, .nationalFactory]),
      ("CS24-20", [.cityScenario]), ("CS24-23", [.nationalChain]),
      ("CS24-25", [.provincialPlatform]), ("CS24-25", [.nationalPlatform, .provincialPlatform]),
    ] as [(String, [RuleModel.ChangshaPlace])])
  func `an award without a grade is one award, however many grades a rule knows`(
    rule: String, places: [RuleModel.ChangshaPlace]
  ) throws {
    let outcome = try Self.outcome(rule, "changsha-2024") {
      for place in places { $0[place].grade = .missing }
    }
    #expect(outcome.state == .notJudged && outcome.unjudged == places.count)
    #expect(outcome.missing.map(\.words) == ["奖补明细·级别"])
  }

  @Test func `an award without a grade and one without a recipient are two`() throws {
    let outcome = try Self.outcome("CS24-15", "changsha-2024") {
      $0[.cityFactory].grade = .missing
      $0[.nationalFactory].recipient = ""
      $0[.nationalFactory].creditCode = .none
    }
    #expect(outcome.kept == 0 && outcome.unjudged == 2)
    #expect(outcome.missing.map(\.words) == ["奖补明细·单位（信用代码或名称）", "奖补明细·级别"])
  }

  @Test(
    arguments: [
      ("CS24-10", "changsha-2024", .other), ("CS25-11", "changsha-2025", .pioneer),
    ] as [(String, String, RuleModel.ChangshaPlace)])
  func `an award without a class is one award, however many limits a rule sets`(
    rule: String, programme: String, place: RuleModel.ChangshaPlace
  ) throws {
    let outcome = try Self.outcome(rule, programme) { $0[place].pilotClass = .missing }
    #expect(outcome.unjudged == 1)
    #expect(outcome.missing.map(\.words) == ["奖补明细·试点类别"])
  }

  @Test func `a mode of unknown kind is one mode, however many kinds a rule asks about`() throws {
    let outcome = try Self.outcome("GD-04", "guangdong-2023") { $0.modes[0].kind = .missing }
    #expect(outcome.unjudged == 1)
  }

  private static func outcome(
    _ rule: String, _ programme: String, change: @escaping @Sendable (inout Submission) -> Void
  ) throws -> RuleOutcome {
    let example = RuleCase(rule, "", .notJudged, programme: programme, change: change)
    return try #require(try example.assess().outcomes.first)
  }
}
