import Metrics
import Testing

/// A rule that lacks a table says which, and is not taken for one without a case.
struct MissingTableTests {
  /// Every table that a rule of a programme asks for.
  private static let needs: [(programme: String, rule: String, table: TableKey)] =
    RuleFiles.ids.flatMap { id in
      let rules = (try? RuleModel.programme(id))?.rules.rules ?? []
      return rules.flatMap { rule -> [(String, String, TableKey)] in
        if case .unanswered = rule.kind { return [] }
        return Set(rule.dataNeeds.compactMap(\.table)).map { (id, rule.id, $0) }
      }
    }
    .sorted { ($0.0, $0.1, $0.2.rawValue) < ($1.0, $1.1, $1.2.rawValue) }

  @Test(arguments: needs)
  func `a rule without a table that it asks for names it, or does not need it here`(
    programme: String, rule: String, table: TableKey
  ) throws {
    let whole = RuleCase(rule, "", .kept, programme: programme) { _ in }
    let lacking = RuleCase(rule, "", .kept, programme: programme) { $0.remove(table) }
    let before = try #require(try whole.assess().outcomes.first { $0.rule == rule })
    let outcome = try #require(try lacking.assess().outcomes.first { $0.rule == rule })
    #expect(outcome.reason != .noCase || before.reason == .noCase, "\(outcome)")
    if outcome.state == .notJudged, before.state != .notJudged {
      #expect(outcome.reason == .missingData, "\(outcome)")
      #expect(outcome.missing.contains { $0.table == table }, "\(outcome)")
    }
  }

  @Test(
    arguments: [
      ("GD-05", [.leadUnits, .partners], ["数字化牵引单位", "产业生态联合体"]),
      ("GD-05", [.leadUnits], ["数字化牵引单位"]),
      ("GD-05", [.partners], ["产业生态联合体"]),
      ("GD-12", [.subIndustries], ["细分行业"]),
      ("GD-12", [.leadUnits], ["数字化牵引单位"]),
      ("GD-12", [.subIndustries, .leadUnits], ["细分行业", "数字化牵引单位"]),
      ("GD-21", [.subIndustries], ["细分行业"]),
      ("GD-21", [.solutions], ["数字化解决方案"]),
      ("GD-21", [.subIndustries, .solutions], ["细分行业", "数字化解决方案"]),
      ("GD-49", [.cities], ["试点城市"]),
    ] as [(String, [TableKey], [String])])
  func `every missing table is named`(rule: String, tables: [TableKey], words: [String]) throws {
    let example = RuleCase(rule, "", .notJudged, programme: "guangdong-2023") {
      for table in tables { $0.remove(table) }
    }
    let outcome = try #require(try example.assess().outcomes.first)
    #expect(outcome.state == .notJudged && outcome.reason == .missingData)
    #expect(outcome.missing.map(\.words) == words)
  }

  @Test func `a city that lacks a table does not keep the others from being judged`() throws {
    let example = RuleCase("GD-12", "", .kept, programme: "guangdong-2023") {
      $0.enterprises.append(RuleModel.enterprise(RuleModel.shaoguan, 900))
    }
    let assessment = try example.assess()
    let outcomes = assessment.outcomes
    #expect(outcomes.map(\.city) == [RuleModel.foshan, RuleModel.shaoguan])
    #expect(outcomes.map(\.state) == [.kept, .notJudged])
    #expect(outcomes.map { $0.missing.map(\.words) } == [[], ["细分行业", "数字化牵引单位"]])
    #expect(RuleSummary.all(of: assessment).map(\.answer) == [.part])
  }

  @Test func `a table with rows of which none is meant is no missing table`() throws {
    let example = RuleCase("GD-46", "", .notJudged, programme: "guangdong-2023") { _ in }
    let outcome = try #require(try example.assess().outcomes.first)
    #expect(outcome.reason == .noCase && outcome.missing.isEmpty && outcome.unjudged == 0)
  }
}

extension Submission {
  /// Takes away all rows of a table.
  fileprivate mutating func remove(_ table: TableKey) {
    switch table {
    case .cities: cities = []
    case .targets: targets = []
    case .subIndustries: subIndustries = []
    case .leadUnits: leadUnits = []
    case .partners: partners = []
    case .enterprises: enterprises = []
    case .modes: modes = []
    case .platforms: platforms = []
    case .solutions: solutions = []
    case .funds: funds = []
    case .awards: awards = []
    }
  }
}
