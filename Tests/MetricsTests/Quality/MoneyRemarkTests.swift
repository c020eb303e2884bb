import Metrics
import Testing

/// Amounts that repeat, slip or do not add up, and targets that fall (DQ-12, DQ-17, DQ-18, DQ-24,
/// DQ-25).
struct MoneyRemarkTests {
  private static func invest(_ submission: inout Submission, _ amounts: [Int64]) {
    submission.enterprises = amounts.enumerated().map { place, amount in
      QualityFixture.row(Int32(2 + place)) {
        $0.investment = .value(Money(fen: amount))
      }
    }
  }

  static let slips: [QualityCase] = [
    QualityCase(.unitSlip, "exactly the factor above") { invest(&$0, [100, 100, 100_000]) },
    QualityCase(.unitSlip, "a 分 more", "4 investment") { invest(&$0, [100, 100, 100_001]) },
    QualityCase(.unitSlip, "exactly the factor below") { invest(&$0, [1000, 1000, 1]) },
    QualityCase(.unitSlip, "a 分 less", "4 investment") { invest(&$0, [1001, 1001, 1]) },
    QualityCase(.unitSlip, "0 is no amount") { invest(&$0, [100, 100, 0, 100]) },
    QualityCase(.unitSlip, "too few amounts") { invest(&$0, [100, 100_001]) },
    QualityCase(.unitSlip, "at the limit of what can be read", "4 investment") {
      invest(&$0, [.max / 100, .max / 100, 1])
    },
    QualityCase(.unitSlip, "platforms by themselves", "32 investment") {
      $0.platforms = [500, 500, 500_001].enumerated().map { place, amount in
        PlatformRecord(
          source: Fixture.source(Int32(30 + place)), city: Fixture.foshan,
          investment: QualityFixture.money(Int64(amount)))
      }
    },
  ]

  static let parts: [QualityCase] = [
    QualityCase(.partsAboveTotal, "equal") { cost(&$0, software: 30, equipment: 20) },
    QualityCase(.partsAboveTotal, "more", "2 investment") {
      cost(&$0, software: 30, equipment: 21)
    },
    QualityCase(.partsAboveTotal, "within the tolerance") {
      $0.enterprises[0].investment = QualityFixture.money(50)
      $0.enterprises[0].software = .value(Money(fen: 50_050_000))
    },
    QualityCase(.partsAboveTotal, "a 分 beyond the tolerance", "2 investment") {
      $0.enterprises[0].investment = QualityFixture.money(50)
      $0.enterprises[0].software = .value(Money(fen: 50_050_001))
    },
    QualityCase(.partsAboveTotal, "no investment") {
      cost(&$0, software: 30, equipment: 21)
      $0.enterprises[0].investment = .missing
    },
    QualityCase(.sourcesUnequal, "equal") { sources(&$0, [5, 5, 38, 2]) },
    QualityCase(.sourcesUnequal, "equal without what is let off") { sources(&$0, [5, 5, 40, 2]) },
    QualityCase(.sourcesUnequal, "less", "2 investment") { sources(&$0, [5, 5, 30, 2]) },
    QualityCase(.sourcesUnequal, "more", "2 investment") { sources(&$0, [5, 5, 50, 2]) },
    QualityCase(.sourcesUnequal, "incomplete and less") { sources(&$0, [5, 5, 30, nil]) },
    QualityCase(.sourcesUnequal, "incomplete and more", "2 investment") {
      sources(&$0, [5, 5, 41, nil])
    },
    QualityCase(.sourcesUnequal, "one cannot be read") {
      sources(&$0, [5, 5, 50, nil])
      $0.enterprises[0].discount = .unreadable
    },
    QualityCase(.sourcesUnequal, "grants above all are told as such") {
      sources(&$0, [50, 5, nil, nil])
    },
    QualityCase(.grantAboveTotal, "equal") { sources(&$0, [40, 10, nil, nil]) },
    QualityCase(.grantAboveTotal, "more", "2 grant_provincial") {
      sources(&$0, [40, 11, nil, nil])
    },
    QualityCase(.grantAboveTotal, "the city's alone", "2 grant_municipal") {
      sources(&$0, [nil, 51, nil, nil])
    },
    QualityCase(.grantAboveTotal, "platforms", "31 grant") {
      $0.platforms = [30, 31].map { row in
        PlatformRecord(
          source: Fixture.source(row), city: Fixture.foshan,
          investment: QualityFixture.money(30), grant: QualityFixture.money(Int64(row)))
      }
    },
    QualityCase(.grantAboveTotal, "awards", "31 central") {
      $0.awards = [30, 31].map { row in
        AwardRecord(
          source: Fixture.source(row), city: Fixture.foshan, base: QualityFixture.money(30),
          central: QualityFixture.money(Int64(row) - 5), municipal: QualityFixture.money(5))
      }
    },
  ]

  private static func cost(_ submission: inout Submission, software: Int64, equipment: Int64) {
    submission.enterprises[0].investment = QualityFixture.money(50)
    submission.enterprises[0].software = QualityFixture.money(software)
    submission.enterprises[0].equipment = QualityFixture.money(equipment)
  }

  /// Province, city, enterprise and supplier, of 50.
  private static func sources(_ submission: inout Submission, _ amounts: [Int64?]) {
    let cells = amounts.map { $0.map(QualityFixture.money) ?? .missing }
    submission.enterprises[0].investment = QualityFixture.money(50)
    submission.enterprises[0].grantProvincial = cells[0]
    submission.enterprises[0].grantMunicipal = cells[1]
    submission.enterprises[0].selfPaid = cells[2]
    submission.enterprises[0].discount = cells[3]
  }

  static let patterns: [QualityCase] = [
    QualityCase(.sameAmounts, "three of four", "2 investment") { invest(&$0, [5, 7, 5, 5]) },
    QualityCase(.sameAmounts, "too small a share") { invest(&$0, [5, 5, 5, 7, 9]) },
    QualityCase(.sameAmounts, "too few") { invest(&$0, [5, 5]) },
    QualityCase(.sameAmounts, "0 is no amount") { invest(&$0, [0, 0, 0, 0]) },
    QualityCase(.fallingTarget, "rising and equal") {
      $0.targets = [target(5, [2024: 100, 2025: 100, 2026: 101])]
    },
    QualityCase(.fallingTarget, "falling", "5 target_2025") {
      $0.targets = [target(5, [2024: 100, 2025: 99])]
    },
    QualityCase(.fallingTarget, "falling in the last year", "5 target_2026") {
      $0.targets = [target(5, [2024: 100, 2025: 200, 2026: 199])]
    },
    QualityCase(.fallingTarget, "a year between is missing", "5 target_2026") {
      $0.targets = [target(5, [2024: 100, 2026: 99])]
    },
    QualityCase(.receivedTotal, "equal") { funds(&$0, received: 640, of: 640, arranged: 0) },
    QualityCase(.receivedTotal, "unequal", "1:2 received") {
      funds(&$0, received: 640, of: 641, arranged: 0)
    },
    QualityCase(.receivedTotal, "no receipts in the ledger") {
      funds(&$0, received: nil, of: 641, arranged: 0)
    },
    QualityCase(.receivedTotal, "later receipts may be meant", asOf: "2024-12-31") {
      funds(&$0, received: 640, of: 800, arranged: 0)
      $0.funds.append(
        FundRecord(
          source: Fixture.source(60), city: Fixture.foshan, day: Fixture.on("2025-01-01"),
          origin: .value(.provincial), flow: .value(.received), amount: QualityFixture.money(160)))
    },
    QualityCase(.twoBases, "both reach it") { funds(&$0, received: 640, of: 640, arranged: 640) },
    QualityCase(.twoBases, "one reaches it exactly", "1:2 received") {
      funds(&$0, received: 640, of: 640, arranged: 512)
    },
    QualityCase(.twoBases, "none reaches it") {
      funds(&$0, received: 640, of: 640, arranged: 511)
    },
    QualityCase(.twoBases, "nothing was arranged") {
      funds(&$0, received: 640, of: 640, arranged: 0)
    },
  ]

  private static func target(_ row: Int32, _ values: [Int: Int64]) -> TargetRecord {
    TargetRecord(
      source: Fixture.source(row), city: Fixture.foshan, indicator: .enterprises,
      targets: values.mapValues { .value($0) })
  }

  /// An award of 800 with what was stated, received and arranged.
  private static func funds(
    _ submission: inout Submission, received: Int64?, of stated: Int64, arranged: Int64
  ) {
    submission.cities = [
      CityRecord(
        source: QualityFixture.elsewhere(2), city: Fixture.foshan,
        award: QualityFixture.money(800), received: QualityFixture.money(stated))
    ]
    func fund(_ row: Int32, _ flow: FundFlow, _ use: FundUse?, _ amount: Int64) -> FundRecord {
      FundRecord(
        source: Fixture.source(row), city: Fixture.foshan, day: Fixture.on("2024-02-01"),
        origin: .value(.provincial), flow: .value(flow), use: use.map { .value($0) } ?? .missing,
        amount: QualityFixture.money(amount))
    }
    if let received { submission.funds.append(fund(50, .received, nil, received)) }
    if arranged > 0 { submission.funds.append(fund(51, .arranged, .transformation, arranged)) }
  }

  @Test(arguments: slips + parts + patterns)
  func `an amount is told where it cannot be right`(example: QualityCase) { example.verify() }

  @Test func `bases at which a rate just reaches its cap are told where they are many`() {
    var programme = Fixture.programme()
    let cap = CapRule(
      rows: RowSelection(.awards), amount: ["central"], limit: Money(wan: 30),
      rate: Rate(percent: 30), base: ["base"])
    programme.rules = RuleBook(rules: [
      Rule(
        id: "T-1", document: "T", clause: "", title: "", severity: .hard, kind: .cap(cap))
    ])
    func found(_ bases: [Int64]) -> [QualityRemark] {
      let submission = QualityFixture.submission {
        $0.awards = bases.enumerated().map { place, base in
          AwardRecord(
            source: Fixture.source(Int32(20 + place)), city: Fixture.foshan,
            base: QualityFixture.money(base))
        }
      }
      return QualityFixture.remarks(submission, programme: programme)
    }
    #expect(found([100, 99, 101]).isEmpty)
    let remarks = found([99, 100, 100])
    #expect(remarks.map(\.check) == [.capAmounts])
    #expect(remarks.first?.source == Fixture.source(21))
    #expect(remarks.first?.message == "有2行的采购总额或核定投入正好使奖补达到封顶（封顶 ÷ 比例），如100万元")
  }
}
