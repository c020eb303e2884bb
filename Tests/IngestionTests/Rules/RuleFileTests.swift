import Ingestion
import Metrics
import Testing

struct RuleFileTests {
  /// Ids and severities of the list of rules: H hard, P principle, G guidance, C completeness.
  ///
  /// GD-40, CS24-11 and CC-14 follow the documents' own words 优先 and 等, which leave room.
  @Test func `every kind of judging is read`() throws {
    let rules =
      try RuleFiles.ids.flatMap { try RuleModel.programme($0).rules.rules }
      + UniqueRuleTests.programme().rules.rules
    let keys = rules.flatMap { [$0.kind] + $0.furtherKinds }.map(\.key)
    #expect(Set(keys) == Set(RuleKind.Key.allCases))
  }

  @Test(arguments: [
    (
      "guangdong-2023", "GD-",
      "HHGHHHGGPGCPPCGGHHHGCGHHHPHGGHHHHHHHHGHPGGCCCHHCCHCCCHHCGHHHHPGC"
    ),
    ("guangdong-2023-extended", "EX-", "HHHHH"),
    ("changsha-2024", "CS24-", "CHHHHHHHHHPGHHHHHHHHHHHHHHHHHHHGHH"),
    ("changsha-2025", "CS25-", "HCGHHHHHHHPGHHG"),
    ("changchun-2024", "CC-", "CHHHHHHHHHHHHPHHHHHHHHHCCHHPGCHCH"),
  ])
  func `every rule of the list is there with its severity`(
    id: String, prefix: String, severities: String
  )
    throws
  {
    let rules = try RuleFiles.programme(id).rules.rules.filter { $0.id.hasPrefix(prefix) }
    let letters = rules.map { rule in
      switch rule.severity {
      case .hard: "H"
      case .principle: "P"
      case .guidance: "G"
      case .completeness: "C"
      }
    }
    #expect(letters.joined() == severities)
    #expect(
      rules.map(\.id)
        == rules.indices.map { prefix + ($0 < 9 ? "0" : "") + String($0 + 1) })
  }

  @Test func `an extended programme takes over the rules that it does not replace`() throws {
    let base = try RuleFiles.programme("guangdong-2023").rules
    let extended = try RuleFiles.programme("guangdong-2023-extended")
    #expect(extended.rules.rules.count == base.rules.count + 5)
    #expect(extended.rules.rule("GD-09") == base.rule("GD-09"))
    #expect(extended.rules.rule("GD-23") != base.rule("GD-23"))
    #expect(extended.end.description == "2026-12-31")
    #expect(extended.checkpoints.map(\.year) == [2024, 2025, 2026])
    #expect(extended.rules.rule("GD-18")?.due == extended.end)
    #expect(base.rule("GD-18")?.due?.description == "2025-12-31")
    #expect(extended.cities.count == 14)
  }

  @Test func `the later policy of a city marks what the earlier one says otherwise`() throws {
    let book = try RuleFiles.programme("changsha-2025").rules
    #expect(book.documents.map(\.key) == ["CS24", "CS25"])
    #expect(book.rules.count == 49)
    #expect(book.rule("CS25-11")?.conflicts == ["CS24-06", "CS24-08"])
    let rule = try #require(book.rule("CS25-09"))
    #expect(book.citation(of: rule) == "长政办发〔2025〕3号 八")
    #expect(book.validity(of: rule).from?.description == "2025-03-01")
    #expect(book.validity(of: rule).to?.description == "2028-02-29")
  }

  @Test(arguments: RuleFiles.ids)
  func `every rule names its clause, its title and what it needs`(id: String) throws {
    let programme = try RuleFiles.programme(id)
    for rule in programme.rules.rules {
      #expect(!rule.clause.isEmpty && !rule.title.isEmpty, "\(rule.id)")
      if case .unanswered(let parameters) = rule.kind {
        #expect(!parameters.reason.isEmpty, "\(rule.id)")
      } else {
        #expect(!rule.dataNeeds.isEmpty || rule.scope.isWhole, "\(rule.id)")
      }
    }
  }

  @Test func `first tranche and share for transformation are rules of their own`() throws {
    let book = try RuleFiles.programme("guangdong-2023").rules
    let tranche = try #require(book.rule("GD-31"))
    let share = try #require(book.rule("GD-33"))
    guard case .bound(let first) = tranche.kind, case .share(let second) = share.kind else {
      Issue.record("the kinds have changed")
      return
    }
    #expect(first.checks[0].limit.figure == .scaled(.city(.award), Rate(percent: 80)))
    #expect(second.atLeast == Rate(percent: 80))
    #expect(second.base.figure == .city(.received))
    #expect(second.otherBases.map(\.figure) == [.city(.award)])
  }
}
