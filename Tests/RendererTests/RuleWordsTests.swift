import Metrics
import Testing

@testable import Renderer

/// Outcomes of rules in words.
struct RuleWordsTests {
  @Test(
    arguments: [
      (nil, [], nil), (.missingData, [DataNeed(.funds)], "缺少数据：资金台账"), (.missingData, [], "缺少数据"),
      (.noCase, [], "没有相关情形"), (.otherRegions, [], "适用于其他区域"),
      (.notInForce(from: Fixture.day("2025-03-01")), [], "2025年3月1日起施行，数据日期尚未施行"),
      (.notDue(Fixture.day("2025-12-31")), [], "2025年12月31日到期，尚未到期"),
      (.notInTables("表中没有付款凭证"), [DataNeed("付款凭证")], "表中没有付款凭证（另需：付款凭证）"),
      (.notInTables("表中没有付款凭证"), [], "表中没有付款凭证"),
    ] as [(NotJudgedReason?, [DataNeed], String?)])
  func `why a rule was not judged`(
    reason: NotJudgedReason?, missing: [DataNeed], words: String?
  ) {
    var outcome = RuleOutcome(rule: "GD-1", city: nil, state: .notJudged)
    outcome.reason = reason
    outcome.missing = missing
    #expect(outcome.reasonWords == words)
  }

  @Test(arguments: [
    ("2023-10-11", "2025-12-31", "2023年10月11日至2025年12月31日"), ("2023-10-11", "", "2023年10月11日起"),
    ("", "2025-12-31", "至2025年12月31日"), ("", "", ""),
  ])
  func `when a rule holds`(from: String, to: String, words: String) {
    var rule = Rule(
      id: "GD-1", document: "x", clause: "", title: "", severity: .hard,
      kind: .unanswered(UnansweredRule(reason: "")))
    rule.validFrom = CalendarDay(iso: from)
    rule.validTo = CalendarDay(iso: to)
    #expect(rule.validity(in: .empty) == words)
  }

  @Test func `what was judged and what was not are told apart`() {
    var outcome = RuleOutcome(rule: "GD-1", city: nil, state: .broken)
    outcome.reason = .missingData
    outcome.missing = [DataNeed(.funds)]
    outcome.broken = 3
    outcome.kept = 20
    outcome.unjudged = 12
    #expect(outcome.reasonWords == "另有12项未判定，缺少数据：资金台账")
  }

  @Test(
    arguments: [
      (.kept, .hard, .kept), (.broken, .hard, .broken), (.broken, nil, .broken),
      (.broken, .completeness, .incomplete), (.kept, .completeness, .kept),
      (.toExplain, .principle, .toExplain), (.notJudged, .completeness, .notJudged),
      (.shown, .guidance, .shown),
    ] as [(RuleState, RuleSeverity?, RuleVerdict)])
  func `missing papers have to be supplied, and are no breach of a hard rule`(
    state: RuleState, strictness: RuleSeverity?, verdict: RuleVerdict
  ) {
    #expect(RuleVerdict(state, strictness) == verdict)
  }

  @Test func `every verdict has a sign and a word of its own`() {
    #expect(Set(RuleVerdict.allCases.map(\.sign)).count == RuleVerdict.allCases.count)
    #expect(Set(RuleVerdict.allCases.map(\.words)).count == RuleVerdict.allCases.count)
  }
}
