import Ingestion
import Metrics
import TestSupport
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

  /// Rules about the programme itself, which no submission can break; they have a test of their own.
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

  /// Rules by id with the numbers of their cases; the model is a case that keeps or shows a rule.
  private static func caseCounts() throws -> String {
    var counts: [String: [Int]] = [:]
    var order: [String] = []
    func add(_ rule: String, _ column: Int) {
      if counts[rule] == nil { order.append(rule) }
      counts[rule, default: [0, 0, 0]][column] += 1
    }
    for id in RuleFiles.ids {
      for outcome in try RuleCase("", "", .kept, programme: id, change: { _ in }).assess().outcomes
      where counts[outcome.rule] == nil {
        add(outcome.rule, outcome.state == .kept ? 0 : 2)
      }
    }
    for example in RuleCases.all {
      switch example.state {
      case .kept: add(example.rule, 0)
      case .broken, .toExplain: add(example.rule, 1)
      case .notJudged, .shown: add(example.rule, 2)
      }
    }
    for rule in unbreakable { add(rule, 1) }
    let lines = order.map { rule in
      ([rule] + (counts[rule] ?? []).map(String.init)).joined(separator: ",")
    }
    return (["rule,kept,broken,others"] + lines).joined(separator: "\n") + "\n"
  }

  @Test func `every rule has the cases that it is known for`() throws {
    Golden.expect(try Self.caseCounts(), matches: "rule-cases.csv")
  }

  @Test func `a rule is found where it comes out, or with the reason why it cannot`() throws {
    let book = try RuleModel.programme("guangdong-2023").rules
    let list = RuleCoverage.list(of: book)
    #expect(list.map(\.rule.id) == book.rules.map(\.id))
    let share = try #require(list.first { $0.rule.id == "GD-33" })
    #expect(share.page == .findings)
    let draft = try #require(list.first { $0.rule.id == "GD-11" })
    #expect(draft.page == .methodology && draft.unansweredBecause == "表内没有实施方案正文")
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
