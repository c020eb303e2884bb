import Metrics
import Testing

/// What the first and the last day of a document mean for judging.
struct ValidityTests {
  @Test(
    arguments: [
      ("CS25-13", "2025-02-28", .notJudged), ("CS25-13", "2025-12-31", .kept),
      ("CS25-13", "2028-02-29", .kept), ("CS25-13", "2028-03-01", .kept),
      ("CS24-28", "2027-03-14", .kept), ("CS24-28", "2027-03-15", .kept),
    ] as [(String, String, RuleState)])
  func `a rule is judged from its document's first day on, also when the document has lapsed`(
    rule: String, asOf: String, state: RuleState
  ) throws {
    let example = RuleCase(rule, "", state, at: asOf, programme: "changsha-2025") { _ in }
    let outcome = try #require(try example.assess().outcomes.first)
    #expect(outcome.state == state)
    let first = NotJudgedReason.notInForce(from: RuleModel.day("2025-03-01"))
    #expect(outcome.reason == (state == .notJudged ? first : nil))
  }

  @Test(arguments: [("2027-03-14", RuleState.kept), ("2027-03-15", .broken)])
  func `an award is held against limits whenever it was decided, and against the period`(
    day: String, period: RuleState
  ) throws {
    let example = RuleCase("", "", .broken, programme: "changsha-2024") {
      $0[.provider].approvedOn = RuleModel.on(day)
      $0[.provider].municipal = RuleModel.wan(20, fen: 1)
    }
    let outcomes = try example.assess().outcomes
    #expect(outcomes.first { $0.rule == "CS24-28" }?.state == .broken)
    #expect(outcomes.first { $0.rule == "CS24-33" }?.state == period)
  }
}
