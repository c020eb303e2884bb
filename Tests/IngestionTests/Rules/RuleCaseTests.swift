import Metrics
import Testing

struct RuleCaseTests {
  @Test(arguments: RuleCases.all)
  func `a rule comes out as its case says`(example: RuleCase) throws {
    let assessment = try example.assess()
    let outcome = try #require(assessment.outcomes.first { $0.rule == example.rule })
    #expect(outcome.state == example.state, "\(outcome)")
    let findings = assessment.findings.filter { $0.rule == example.rule }
    switch example.state {
    case .broken, .toExplain:
      #expect(findings.count == outcome.broken)
      for finding in findings {
        #expect(!finding.clause.isEmpty && !finding.expected.isEmpty && !finding.actual.isEmpty)
        #expect(finding.severity != .info && !finding.subject.isEmpty)
      }
    case .notJudged:
      #expect(findings.isEmpty)
      #expect(outcome.reason != nil)
      if outcome.reason == .missingData { #expect(!outcome.missing.isEmpty) }
    case .kept, .shown:
      #expect(findings.isEmpty)
      #expect(outcome.reason == nil && outcome.missing.isEmpty)
    }
  }

  /// Rules that the model has no case of: a second tranche, a bad result, an explained excess.
  private static let withoutCase = ["GD-46", "GD-47", "GD-19"]

  @Test(arguments: RuleFiles.ids)
  func `the model keeps every rule that can be judged and shows the others`(id: String) throws {
    let example = RuleCase("", "", .kept, programme: id) { _ in }
    for outcome in try example.assess().outcomes {
      let rule = try #require(try RuleModel.programme(id).rules.rule(outcome.rule))
      switch rule.kind {
      case .unanswered:
        guard case .notInTables = outcome.reason else {
          Issue.record("\(rule.id) is judged without data")
          continue
        }
      case .information: #expect(outcome.state == .shown, "\(outcome)")
      default:
        if Self.withoutCase.contains(rule.id) {
          #expect(outcome.reason == .noCase || outcome.reason == .otherRegions, "\(outcome)")
        } else {
          #expect(outcome.state == .kept, "\(outcome)")
        }
      }
    }
  }

  /// Rules about the programme itself, which no submission can break.
  private static let unbreakable = ["GD-01", "GD-02"]

  @Test(arguments: RuleFiles.ids)
  func `every rule that can be judged has a case that breaks it`(id: String) throws {
    let broken = Set(
      RuleCases.all.filter { $0.state == .broken || $0.state == .toExplain }.map(\.rule))
    for rule in try RuleModel.programme(id).rules.rules {
      switch rule.kind {
      case .unanswered, .information: continue
      default: #expect(broken.contains(rule.id) || Self.unbreakable.contains(rule.id), "\(rule.id)")
      }
    }
  }

  @Test func `no two cases of a rule have the same name`() {
    let names = RuleCases.all.map { "\($0.programme) \($0.rule) \($0.name)" }
    #expect(Set(names).count == names.count)
  }

  @Test func `a city outside the province, and a programme of other size, break their rules`()
    throws
  {
    var programme = try RuleModel.programme("guangdong-2023")
    programme.cities[3].code = CityCode(rawValue: "510100")
    programme.cities.removeLast()
    var submission = RuleModel.submission(of: "guangdong-2023", rule: "")
    submission.cities[0].city = CityCode(rawValue: "510100")
    let assessment = try Assessor(programme: programme, asOf: RuleModel.day("2025-01-01"))
      .assess(submission, issues: [])
    let states = ["GD-01", "GD-02"].map { id in
      assessment.outcomes.first { $0.rule == id }?.state
    }
    #expect(states == [.broken, .broken])
  }
}
