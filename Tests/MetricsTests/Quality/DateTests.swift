import Metrics
import Testing

/// Periods, order of dates and the as-of date (DQ-05, DQ-06, DQ-20).
struct QualityDateTests {
  static let periods: [QualityCase] = [
    QualityCase(.outsidePeriod, "inside") { _ in },
    QualityCase(.outsidePeriod, "contract on the first day") {
      $0.enterprises[0].contractOn = Fixture.on("2023-10-11")
    },
    QualityCase(.outsidePeriod, "contract a day before", "2 contract_on") {
      $0.enterprises[0].contractOn = Fixture.on("2023-10-10")
    },
    QualityCase(.outsidePeriod, "contract in the month of the first day") {
      $0.enterprises[0].contractOn = Fixture.inMonth("2023-10-01")
    },
    QualityCase(.outsidePeriod, "the city's own start", "2 contract_on", "3 contract_on") {
      $0.cities = [
        CityRecord(
          source: QualityFixture.elsewhere(2), city: Fixture.foshan,
          approvedOn: Fixture.on("2024-01-11"))
      ]
    },
    QualityCase(.outsidePeriod, "no contract") { $0.enterprises[0].contractOn = .missing },
    QualityCase(.outsidePeriod, "accepted on the last day") {
      $0.enterprises[0].acceptedOn = Fixture.on("2025-12-31")
    },
    QualityCase(.outsidePeriod, "accepted a day after", "2 accepted_on") {
      $0.enterprises[0].acceptedOn = Fixture.on("2026-01-01")
    },
    QualityCase(.outsidePeriod, "refused a day after") {
      $0.enterprises[0].acceptedOn = Fixture.on("2026-01-01")
      $0.enterprises[0].acceptance = .value(.failed)
    },
    QualityCase(.outsidePeriod, "products", "5 formed_on", "6 launched_on", "7 released_on") {
      let (early, late) = (Fixture.on("2023-10-10"), Fixture.on("2026-01-01"))
      $0.modes = [ModeRecord(source: Fixture.source(5), city: Fixture.foshan, formedOn: early)]
      $0.platforms = [
        PlatformRecord(source: Fixture.source(6), city: Fixture.foshan, launchedOn: late)
      ]
      $0.solutions = [
        SolutionRecord(source: Fixture.source(7), city: Fixture.foshan, releasedOn: early),
        SolutionRecord(
          source: Fixture.source(8), city: Fixture.foshan, releasedOn: Fixture.on("2025-12-31")),
      ]
    },
    QualityCase(.outsidePeriod, "only what is spent early", "6 date") {
      $0.funds = [FundFlow.received, .spent, .arranged].enumerated().map { place, flow in
        FundRecord(
          source: Fixture.source(Int32(5 + place)), city: Fixture.foshan,
          day: Fixture.on("2023-10-10"), flow: .value(flow))
      }
    },
  ]

  static let orders: [QualityCase] = [
    QualityCase(.dateOrder, "in order") { _ in },
    QualityCase(.dateOrder, "all on one day") {
      for column in [\EnterpriseRecord.contractOn, \.completedOn, \.assessedOn, \.acceptedOn] {
        $0.enterprises[0][keyPath: column] = Fixture.on("2024-06-01")
      }
    },
    QualityCase(.dateOrder, "accepted a day before the contract", "2 accepted_on") {
      $0.enterprises[0].acceptedOn = Fixture.on("2024-01-09")
    },
    QualityCase(.dateOrder, "completed after acceptance", "2 accepted_on") {
      $0.enterprises[0].completedOn = Fixture.on("2024-06-02")
    },
    QualityCase(.dateOrder, "assessed before completion", "2 assessed_on") {
      $0.enterprises[0].completedOn = Fixture.on("2024-05-02")
      $0.enterprises[0].assessedOn = Fixture.on("2024-05-01")
    },
    QualityCase(.dateOrder, "contract in the month of acceptance") {
      $0.enterprises[0].contractOn = Fixture.inMonth("2024-06-01")
    },
    QualityCase(.dateOrder, "contract in the month after", "2 accepted_on") {
      $0.enterprises[0].contractOn = Fixture.inMonth("2024-07-01")
    },
    QualityCase(.dateOrder, "accepted in the contract's month") {
      $0.enterprises[0].contractOn = Fixture.on("2024-06-30")
      $0.enterprises[0].acceptedOn = Fixture.inMonth("2024-06-01")
    },
    QualityCase(.dateOrder, "a date that cannot be read") {
      $0.enterprises[0].contractOn = .unreadable
    },
    QualityCase(.dateOrder, "steps of an award", "5 publicity_to", "6 paid_on", "7 accepted_on") {
      $0.awards = [
        AwardRecord(
          source: Fixture.source(5), city: Fixture.foshan, publicityFrom: Fixture.on("2024-06-08"),
          publicityTo: Fixture.on("2024-06-07"), approvedOn: Fixture.on("2024-07-01")),
        AwardRecord(
          source: Fixture.source(6), city: Fixture.foshan, approvedOn: Fixture.on("2024-07-02"),
          paidOn: Fixture.on("2024-07-01")),
        AwardRecord(
          source: Fixture.source(7), city: Fixture.foshan, contractOn: Fixture.on("2024-07-02"),
          acceptedOn: Fixture.on("2024-07-01")),
        AwardRecord(
          source: Fixture.source(8), city: Fixture.foshan, approvedOn: Fixture.on("2024-07-01"),
          paidOn: Fixture.on("2024-07-01")),
      ]
    },
    QualityCase(.dateOrder, "a city's approval before publicity", "1:2 approved_on") {
      $0.cities = [
        CityRecord(
          source: QualityFixture.elsewhere(2), city: Fixture.foshan,
          approvedOn: Fixture.on("2023-11-01"), publicisedOn: Fixture.on("2023-11-02"))
      ]
    },
  ]

  static let days: [QualityCase] = [
    QualityCase(.afterAsOf, "no as-of date") { _ in },
    QualityCase(.afterAsOf, "on the day", asOf: "2024-06-01") { _ in },
    QualityCase(
      .afterAsOf, "a day later, once for a table and city", "2 accepted_on", "4 accepted_on",
      asOf: "2024-05-31"
    ) { _ in },
    QualityCase(.afterAsOf, "the month of the day", asOf: "2024-06-02") {
      $0.enterprises[0].acceptedOn = Fixture.inMonth("2024-06-01")
    },
    QualityCase(.afterAsOf, "a payment", "5 date", asOf: "2024-06-01") {
      $0.funds = [
        FundRecord(
          source: Fixture.source(5), city: Fixture.foshan, day: Fixture.on("2024-06-02"))
      ]
    },
    QualityCase(.staleData, "no as-of date") { _ in },
    QualityCase(.staleData, "92 days", asOf: "2024-09-01") { _ in },
    QualityCase(
      .staleData, "93 days", "2 accepted_on", "4 accepted_on", asOf: "2024-09-02"
    ) { _ in },
    QualityCase(.staleData, "a later payment of one city", "4 accepted_on", asOf: "2024-09-02") {
      $0.funds = [
        FundRecord(
          source: Fixture.source(5), city: Fixture.foshan, day: Fixture.on("2024-07-01"))
      ]
    },
  ]

  @Test(arguments: periods + orders + days)
  func `a day is told where it cannot be`(example: QualityCase) { example.verify() }

  @Test func `of three dates all that lie too early are named`() throws {
    let submission = QualityFixture.submission {
      $0.enterprises[0].contractOn = Fixture.on("2024-07-01")
      $0.enterprises[0].completedOn = Fixture.inMonth("2024-05-01")
    }
    let remark = try #require(QualityFixture.remarks(submission).first)
    #expect(remark.message == "完工日期2024-05、验收日期2024-06-01早于合同签订日期2024-07-01")
    #expect((remark.column, remark.value) == ("completed_on", "2024-05"))
  }

  @Test func `a subsidy's days are judged by its rules`() {
    var programme = Fixture.programme()
    programme.isSubsidy = true
    let submission = QualityFixture.submission {
      $0.enterprises[0].contractOn = Fixture.on("2020-01-01")
      $0.enterprises[0].levelAfter = .missing
    }
    #expect(QualityFixture.remarks(submission, programme: programme).isEmpty)
  }
}
