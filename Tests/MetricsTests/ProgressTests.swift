import BigInt
import Metrics
import Testing

struct ProgressTests {
  private func target(_ key: IndicatorKey, _ first: Int64?, _ second: Int64?) -> TargetRecord {
    var values: [Int: Reported<Int64>] = [:]
    if let first { values[2024] = .value(first) }
    if let second { values[2025] = .value(second) }
    return TargetRecord(
      source: Fixture.source(2), city: Fixture.foshan, indicator: key, targets: values)
  }

  /// Ten enterprises, accepted on the tenth of ten months from January 2024 on.
  private func tenRows() -> [EnterpriseRecord] {
    (1...10).map { number in
      Fixture.enterprise(Int32(number)) {
        let month = number < 10 ? "0\(number)" : "\(number)"
        $0.contractOn = Fixture.on("2023-12-01")
        $0.acceptedOn = Fixture.on("2024-\(month)-10")
      }
    }
  }

  @Test(
    arguments: [
      // value 10 at 2024-12-31; the plan there equals the target of 2024.
      (10, 20, ProgressStatus.achieved), (9, 20, .achieved), (11, 20, .behind),
      (12, 20, .behind), (13, 20, .seriouslyBehind), (0, 20, .noTarget), (nil, 20, .noTarget),
    ] as [(Int64?, Int64?, ProgressStatus)])
  func `status compares with the due target, then with the plan`(
    first: Int64?, second: Int64?, status: ProgressStatus
  ) throws {
    let submission = Fixture.submission(tenRows()) {
      $0.targets = [self.target(.enterprises, first, second)]
    }
    let progress = try Fixture.assess(submission).cities[0].progress(of: .enterprises)
    #expect(progress?.status == status)
  }

  @Test func `between checkpoints the plan is linear by days`() throws {
    let submission = Fixture.submission(tenRows()) {
      $0.targets = [self.target(.enterprises, 10, 375)]
    }
    // 365 days from 2024-12-31 to 2025-12-31, so the plan rises by one a day.
    let progress = try #require(
      try Fixture.assess(submission, at: "2025-01-30").cities[0].progress(of: .enterprises))
    #expect(progress.planned == ExactRatio(40, 1))
    #expect(progress.status == .seriouslyBehind)
    #expect(progress.plan.map(\.value) == [0, 10, 375])
  }

  @Test(arguments: [
    ("2023-10-11", 0, 1), ("2023-10-12", 10, 447), ("2024-12-31", 10, 1), ("2025-12-31", 20, 1),
    ("2027-01-01", 20, 1),
  ])
  func `the plan starts at 0 and stays at the last target`(
    date: String, numerator: Int, denominator: Int
  ) throws {
    let submission = Fixture.submission([]) {
      $0.targets = [self.target(.enterprises, 10, 20)]
    }
    let progress = try Fixture.assess(submission, at: date).cities[0].progress(of: .enterprises)
    #expect(progress?.planned == ExactRatio(BigInt(numerator), BigInt(denominator)))
  }

  @Test func `values fall into years, and the plan's years appear one after the other`() throws {
    let rows =
      tenRows() + [
        Fixture.enterprise(11) { $0.acceptedOn = Fixture.on("2025-03-01") },
        // Accepted before the start: reported, in no year, and it does not count.
        Fixture.enterprise(12) { $0.acceptedOn = Fixture.on("2023-10-01") },
      ]
    let submission = Fixture.submission(rows)
    let first = try #require(
      try Fixture.assess(submission).cities[0].progress(of: .enterprises))
    #expect(first.years.map(\.year) == [2024])
    #expect(first.years[0].inYearReported == 10)
    #expect(first.years[0].cumulativeReported == 11)
    #expect(first.years[0].cumulativeCounted == 10)
    let second = try #require(
      try Fixture.assess(submission, at: "2025-12-31").cities[0].progress(of: .enterprises))
    #expect(second.years.map(\.year) == [2024, 2025])
    #expect(second.years.map(\.inYearCounted) == [10, 1])
    #expect(second.years.map(\.cumulativeCounted) == [10, 11])
    #expect(second.series.last?.counted == 11)
    #expect(second.series.count == 27)
  }

  @Test func `investment adds up exactly, and a missing amount adds nothing`() throws {
    let rows = [
      Fixture.enterprise(2) { $0.investment = .value(Money(fen: 1)) },
      Fixture.enterprise(3) { $0.investment = .missing },
      Fixture.enterprise(4) { $0.investment = .value(Money(wan: 3)) },
    ]
    let city = try Fixture.assess(Fixture.submission(rows)).cities[0]
    #expect(city.progress(of: .investment)?.current?.cumulativeCounted == 3_000_001)
    #expect(city.tally.countedMoney.withoutInvestment == 1)
  }

  @Test func `without a row of the table there is no value, and with a target no data`() throws {
    let submission = Fixture.submission([]) {
      $0.targets = [self.target(.modes, 3, 6)]
    }
    let city = try Fixture.assess(submission).cities[0]
    let modes = try #require(city.progress(of: .modes))
    #expect(!modes.hasData)
    #expect(modes.current?.cumulativeCounted == nil)
    #expect(modes.current?.completion == nil)
    #expect(modes.status == .noData)
    #expect(city.progress(of: .platforms)?.status == .noTarget)
    #expect(city.scorecards[0].score == .zero)
    #expect(city.scorecards[0].grade == "差")
  }

  @Test func `a sub-industry counts from its first counted enterprise on`() throws {
    let rows = [
      Fixture.enterprise(2) { $0.levelAfter = .value(1) },
      Fixture.enterprise(3) { $0.acceptedOn = Fixture.on("2025-02-01") },
      Fixture.enterprise(4) { $0.subIndustry = "未申报行业" },
    ]
    let city = try Fixture.assess(Fixture.submission(rows), at: "2025-12-31").cities[0]
    let progress = try #require(city.progress(of: .subIndustries))
    #expect(progress.years.map(\.cumulativeReported) == [2, 2])
    #expect(progress.years.map(\.cumulativeCounted) == [0, 1])
    #expect(city.subIndustries[0].qualifiedOn == Fixture.day("2025-02-01"))
  }

  @Test(arguments: [
    ("2024-06-01", [1, 1]), ("2024-07-01", [0, 1]), ("2025-02-10", [0, 1]), ("2025-02-28", [0, 0]),
  ])
  func `what was reported before a city's start is in no year`(
    start: String, reported: [Int64]
  ) throws {
    let rows = ["2024-06-20", "2025-02-10"].enumerated().map { index, day in
      Fixture.enterprise(Int32(index + 2)) { $0.acceptedOn = Fixture.on(day) }
    }
    let submission = Fixture.submission(rows) {
      $0.cities = [
        CityRecord(
          source: Fixture.source(2), city: Fixture.foshan, approvedOn: Fixture.on(start))
      ]
    }
    let progress = try #require(
      try Fixture.assess(submission, at: "2025-06-30").cities[0].progress(of: .enterprises))
    #expect(progress.years.map(\.cumulativeReported) == [1, 2])
    #expect(progress.years.map(\.inYearReported) == reported)
  }

  @Test func `a start on the checkpoint leaves nothing planned although there is a target`() throws
  {
    let submission = Fixture.submission(tenRows()) {
      $0.cities = [
        CityRecord(
          source: Fixture.source(2), city: Fixture.foshan, approvedOn: Fixture.on("2024-12-31"))
      ]
      // None of the ten counts, because all contracts lie before the start.
      $0.targets = [self.target(.enterprises, 5, nil)]
    }
    let progress = try Fixture.assess(submission).cities[0].progress(of: .enterprises)
    #expect(progress?.planned == nil)
    #expect(progress?.status == .onTrack)
  }

  @Test func `years are named even where no city has a row`() throws {
    let assessment = try Fixture.assess(Submission())
    #expect(assessment.total.progress.allSatisfy { $0.years.map(\.year) == [2024] })
  }
}
