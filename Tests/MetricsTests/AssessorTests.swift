import BigInt
import Metrics
import Testing

struct AssessorTests {
  private func targets(_ city: CityCode, _ values: [(IndicatorKey, Int64)]) -> [TargetRecord] {
    values.map { key, value in
      TargetRecord(
        source: Fixture.source(2), city: city, indicator: key,
        targets: [2024: .value(value), 2025: .value(value * 2)])
    }
  }

  @Test func `the score weighs completions, caps each at 1 and is exact`() throws {
    // 1 of 3 enterprises (weight 30), 1 of 1 sub-industries (weight 10), 50 of 100 万元 (20).
    let submission = Fixture.submission([Fixture.enterprise()]) {
      $0.targets = self.targets(
        Fixture.foshan,
        [(.enterprises, 3), (.subIndustries, 1), (.investment, Money(wan: 100).fen)])
    }
    let card = try Fixture.assess(submission).cities[0].scorecards[0]
    #expect(card.score == ExactRatio(3000, 60))
    #expect(card.scoreText == "50.00")
    #expect(card.grade == "差")
    #expect(card.lines.map(\.key) == [.subIndustries, .enterprises, .investment])
    #expect(!card.isPartYear)
  }

  @Test func `equal scores share a rank and the next one is skipped`() throws {
    var programme = Fixture.programme()
    let codes = ["1", "2", "3", "4"].map { CityCode(rawValue: "44000\($0)") }
    programme.cities = codes.map {
      ProgrammeCity(
        code: $0, name: $0.rawValue, region: "", minimumEnterprises: 0, award: nil,
        firstTranche: nil, nationalBatch: "")
    }
    // Targets 1, 2, 2, 4 with one enterprise each, and a city without any target.
    let submission = Fixture.submission([]) { submission in
      for (place, code) in codes.enumerated() {
        submission.subIndustries.append(
          SubIndustryRecord(source: Fixture.source(9), city: code, name: "智能家电"))
        submission.enterprises.append(
          Fixture.enterprise(Int32(place + 10)) { $0.city = code })
        submission.targets += self.targets(code, [(.enterprises, [1, 2, 2, 4][place])])
      }
    }
    let cities = try Fixture.assess(submission, programme: programme).cities
    #expect(cities.map { $0.scorecards[0].rank } == [1, 2, 2, 4])
    #expect(cities.map { $0.scorecards[0].grade } == ["优", "差", "差", "差"])
  }

  @Test func `the province sums values and targets over the cities that have them`() throws {
    let submission = Fixture.submission([Fixture.enterprise(2), Fixture.enterprise(3)]) {
      $0.targets =
        self.targets(Fixture.foshan, [(.enterprises, 4)])
        + self.targets(Fixture.shaoguan, [(.enterprises, 4)])
    }
    let total = try Fixture.assess(submission).total.progress[1]
    #expect(total.current?.cumulativeCounted == 2)
    #expect(total.current?.target == 8)
    // Shaoguan has no value: it adds its target alone.
    #expect(total.current?.completion?.fourDecimals == "0.2500")
  }

  @Test func `a city without a target adds its value but not to the completion`() throws {
    let other = Fixture.enterprise(3) {
      $0.city = Fixture.shaoguan
      $0.subIndustry = "特钢制品"
    }
    let submission = Fixture.submission([Fixture.enterprise(2), other]) {
      $0.targets = self.targets(Fixture.foshan, [(.enterprises, 1)])
    }
    let total = try Fixture.assess(submission).total.progress[1]
    #expect(total.current?.cumulativeCounted == 2)
    #expect(total.current?.completion?.fourDecimals == "1.0000")
    #expect(total.status == .achieved)
  }

  @Test func `without a date the latest event decides, and the report says so`() throws {
    let row = Fixture.enterprise { $0.acceptedOn = Fixture.on("2025-03-07") }
    let assessment = try Assessor(programme: Fixture.programme())
      .assess(Fixture.submission([row]), issues: [])
    #expect(assessment.asOf == Fixture.day("2025-03-07"))
    #expect(assessment.asOfIsDerived)
    #expect(assessment.stage == .midterm)
    #expect(assessment.years == [2024, 2025])
    #expect(assessment.cities[0].scorecards.map(\.isPartYear) == [false, true])
  }

  @Test func `nothing to take a date from is an error, and so is a date before the start`() {
    let assessor = Assessor(programme: Fixture.programme())
    #expect(throws: AssessmentError.noEvents) {
      try assessor.assess(Fixture.submission([]), issues: [])
    }
    let early = Fixture.day("2023-10-10")
    #expect(
      throws: AssessmentError.beforeStart(
        asOf: early, start: Fixture.day("2023-10-11"), isDerived: false)
    ) {
      try Assessor(programme: Fixture.programme(), asOf: early)
        .assess(Fixture.submission([]), issues: [])
    }
  }

  @Test func `the funnel counts each step by its own evidence`() throws {
    let rows = [
      Fixture.enterprise(2) { $0.completedOn = Fixture.on("2024-05-01") },
      Fixture.enterprise(3) { $0.contractOn = .missing },
      Fixture.enterprise(4) { $0.acceptedOn = .missing },
      Fixture.enterprise(5) {
        $0.contractOn = Fixture.on("2025-01-01")
        $0.acceptedOn = Fixture.on("2025-05-01")
      },
    ]
    let tally = try Fixture.assess(Fixture.submission(rows)).cities[0].tally
    #expect(tally.funnel.registered == 4)
    #expect(tally.funnel.signed == 2)
    #expect(tally.funnel.completed == 1)
    #expect(tally.funnel.accepted == 2)
    #expect(tally.funnel.counted == 1)
    #expect(tally.exclusions == [.contract: 1])
    #expect(tally.levels.counts[1][2] == 1)
  }

  @Test func `money adds up by flow, source and use up to the as-of date`() throws {
    func fund(_ iso: String, _ flow: FundFlow, _ use: FundUse?, _ wan: Int64) -> FundRecord {
      FundRecord(
        source: Fixture.source(2), city: Fixture.foshan, day: Fixture.on(iso),
        origin: .value(.provincial), flow: .value(flow), use: use.map { .value($0) } ?? .missing,
        amount: .value(Money(wan: wan)))
    }
    let submission = Fixture.submission([]) {
      $0.funds = [
        fund("2023-12-27", .received, nil, 6400),
        fund("2024-02-01", .arranged, .transformation, 80),
        fund("2024-02-01", .arranged, .platform, 20), fund("2025-02-01", .arranged, .platform, 99),
        FundRecord(source: Fixture.source(6), city: Fixture.foshan),
      ]
    }
    let funds = try Fixture.assess(submission).cities[0].funds
    #expect(funds.sum(flow: .received) == Money(wan: 6400))
    #expect(funds.sum(flow: .arranged) == Money(wan: 100))
    #expect(funds.sum(flow: .arranged, use: .platform) == Money(wan: 20))
    #expect(funds.sum(flow: .arranged, origin: .central) == .zero)
    #expect(funds.leftOut == 1 && funds.later == 1)
  }
}
