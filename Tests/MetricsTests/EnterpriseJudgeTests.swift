import Metrics
import Testing

struct EnterpriseJudgeTests {
  /// A change to a row that counts, and what the row then is.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let reasons: [ExclusionReason]?
    let change: @Sendable (inout EnterpriseRecord) -> Void

    /// `reasons` nil: the row is not reported.
    init(
      _ name: String, _ reasons: [ExclusionReason]?,
      change: @escaping @Sendable (inout EnterpriseRecord) -> Void
    ) {
      self.name = name
      self.reasons = reasons
      self.change = change
    }

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case("unchanged", []) { _ in },
    Case("blank conclusion beside a date", []) { $0.acceptance = .missing },
    Case("unreadable conclusion", nil) { $0.acceptance = .unreadable },
    Case("failed", nil) { $0.acceptance = .value(.failed) },
    Case("pending", nil) { $0.acceptance = .value(.pending) },
    Case("passed without a date", nil) { $0.acceptedOn = .missing },
    Case("passed with an unreadable date", nil) { $0.acceptedOn = .unreadable },
    Case("accepted on the as-of date", []) { $0.acceptedOn = Fixture.on("2024-12-31") },
    Case("accepted after the as-of date", nil) { $0.acceptedOn = Fixture.on("2025-01-01") },
    Case("accepted in the as-of month", []) { $0.acceptedOn = Fixture.inMonth("2024-12-01") },
    Case("no code", [.identity]) { $0.creditCode = .none },
    Case("17 characters", [.identity]) {
      $0.creditCode = CreditCode(normalised: "9144060600000010")
    },
    Case("undeclared sub-industry", [.subIndustry]) { $0.subIndustry = "特钢制品" },
    Case("no sub-industry", [.subIndustry]) { $0.subIndustry = "" },
    Case("another spelling of the sub-industry", []) { $0.subIndustry = " 智能\u{200B}家电" },
    Case("1000 people and 40000 万元", [.size]) {
      $0.employees = .value(1000)
      $0.revenue = .value(Money(wan: 40_000))
    },
    Case("1000 people and one 分 below", []) {
      $0.employees = .value(1000)
      $0.revenue = .value(Money(wan: 40_000) - Money(fen: 1))
    },
    Case("999 people", []) {
      $0.employees = .value(999)
      $0.revenue = .value(Money(wan: 500_000))
    },
    Case("large by name, small by figures", []) { $0.size = .value(.large) },
    Case("large by name without revenue", [.size]) {
      $0.size = .value(.large)
      $0.revenue = .missing
    },
    Case("large by name with 0 people", [.size]) {
      $0.size = .value(.large)
      $0.employees = .value(0)
    },
    Case("size unknown", []) { $0.employees = .missing },
    Case("no contract", [.contract]) { $0.contractOn = .missing },
    Case("unreadable contract date", [.contract]) { $0.contractOn = .unreadable },
    Case("contract on the start", []) { $0.contractOn = Fixture.on("2023-10-11") },
    Case("contract on the eve", [.period]) { $0.contractOn = Fixture.on("2023-10-10") },
    Case("contract in the month of the start", []) {
      $0.contractOn = Fixture.inMonth("2023-10-01")
    },
    Case("contract in the month before", [.period]) {
      $0.contractOn = Fixture.inMonth("2023-09-01")
    },
    Case("accepted on the day of the contract", []) { $0.contractOn = Fixture.on("2024-06-01") },
    Case("accepted before the contract", [.period]) { $0.contractOn = Fixture.on("2024-06-02") },
    Case("contract in the month of acceptance", []) {
      $0.contractOn = Fixture.inMonth("2024-06-01")
    },
    Case("level 1", [.level]) { $0.levelAfter = .value(1) },
    Case("no level", [.level]) { $0.levelAfter = .missing },
    Case("level 4", []) { $0.levelAfter = .value(4) },
    Case("all at once", [.identity, .subIndustry, .size, .contract, .level]) {
      $0.creditCode = .none
      $0.subIndustry = "其他"
      $0.employees = .value(2000)
      $0.revenue = .value(Money(wan: 90_000))
      $0.contractOn = .missing
      $0.levelAfter = .value(1)
    },
  ]

  @Test(arguments: cases)
  func `a row lists every condition that fails, in testing order`(_ example: Case) throws {
    let row = Fixture.enterprise(change: example.change)
    let verdict = try Fixture.assess(Fixture.submission([row])).enterpriseVerdicts[0]
    #expect(verdict.isReported == (example.reasons != nil))
    #expect(verdict.reasons == example.reasons ?? [])
    #expect(verdict.isCounted == (example.reasons == []))
  }

  @Test func `acceptance after the programme's end is out of the period`() throws {
    let row = Fixture.enterprise { $0.acceptedOn = Fixture.on("2026-01-01") }
    let verdict = try Fixture.assess(Fixture.submission([row]), at: "2026-06-30")
      .enterpriseVerdicts[0]
    #expect(verdict.reasons == [.period])
  }

  @Test func `a city's own approval date starts its period`() throws {
    let row = Fixture.enterprise { $0.contractOn = Fixture.on("2023-11-01") }
    let submission = Fixture.submission([row]) {
      $0.cities = [
        CityRecord(
          source: Fixture.source(2), city: Fixture.foshan, approvedOn: Fixture.on("2023-12-01"))
      ]
    }
    #expect(try Fixture.assess(submission).enterpriseVerdicts[0].reasons == [.period])
  }

  @Test func `a row without a name is reported but never counts, nor shuts out another`() throws {
    let nameless = Fixture.enterprise(2) { $0.enterprise = "" }
    let named = Fixture.enterprise(3) {
      $0.creditCode = Fixture.code(2)
      $0.acceptedOn = Fixture.on("2024-07-01")
    }
    let verdicts = try Fixture.assess(Fixture.submission([nameless, named])).enterpriseVerdicts
    #expect(verdicts[0].isReported && !verdicts[0].isCounted && verdicts[0].reasons.isEmpty)
    #expect(verdicts[1].isCounted)
  }

  @Test func `of equal codes the earliest acceptance counts, wherever it stands`() throws {
    let later = Fixture.enterprise(2) { $0.acceptedOn = Fixture.on("2024-08-01") }
    let earlier = Fixture.enterprise(3) { $0.creditCode = Fixture.code(2) }
    let verdicts = try Fixture.assess(Fixture.submission([later, earlier])).enterpriseVerdicts
    #expect(verdicts[0].reasons == [.duplicate])
    #expect(verdicts[0].countedInstead == 1)
    #expect(verdicts[1].isCounted)
  }

  @Test func `on one day the city first in official order counts, then the first row`() throws {
    let inShaoguan = Fixture.enterprise(2) {
      $0.city = Fixture.shaoguan
      $0.subIndustry = "特钢制品"
    }
    let first = Fixture.enterprise(3) { $0.creditCode = Fixture.code(2) }
    let second = Fixture.enterprise(4) { $0.creditCode = Fixture.code(2) }
    let verdicts = try Fixture.assess(Fixture.submission([inShaoguan, first, second]))
      .enterpriseVerdicts
    #expect(verdicts.map(\.isCounted) == [false, true, false])
  }

  @Test func `a row that fails a condition does not shut out a later one`() throws {
    let failing = Fixture.enterprise(2) { $0.levelAfter = .value(1) }
    let passing = Fixture.enterprise(3) {
      $0.creditCode = Fixture.code(2)
      $0.acceptedOn = Fixture.on("2024-09-01")
    }
    let verdicts = try Fixture.assess(Fixture.submission([failing, passing])).enterpriseVerdicts
    #expect(verdicts[0].reasons == [.level])
    #expect(verdicts[1].isCounted)
  }
}
