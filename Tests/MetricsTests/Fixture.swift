import Metrics
import Testing

/// A small programme and rows that count, for tests to change one thing at a time.
enum Fixture {
  static let foshan = CityCode(rawValue: "440600")
  static let shaoguan = CityCode(rawValue: "440200")

  /// Two cities whose official order is not the order of their codes.
  static func programme() -> Programme {
    let reasons = ExclusionReason.allCases
    return Programme(
      id: "test", name: "试点", document: "文", ruleSet: "规则", title: "看板", issuer: "",
      totalCode: CityCode(rawValue: "440000"), totalName: "全省", start: day("2023-10-11"),
      end: day("2025-12-31"),
      checkpoints: [
        Checkpoint(year: 2024, day: day("2024-12-31")),
        Checkpoint(year: 2025, day: day("2025-12-31")),
      ], cities: [city(foshan, "佛山", 350), city(shaoguan, "韶关", 200)],
      indicators: zip(IndicatorKey.allCases, [10, 30, 20, 10, 15, 15]).map { key, weight in
        Indicator(
          key: key, name: key.rawValue, shortName: key.rawValue, unit: "个", proseUnit: "个",
          aliases: [], weight: weight, definition: "")
      },
      counting: CountingConditions(
        conditions: reasons.map {
          CountingCondition(reason: $0, name: $0.rawValue, definition: "", clause: "")
        }, minimumLevel: 2, largeEmployees: 1000, largeRevenue: Money(wan: 40_000),
        enterprisesPerSubIndustry: 1),
      scoring: ScoringScheme(
        origin: "默认",
        bands: [
          GradeBand(name: "优", minimum: 90), GradeBand(name: "良", minimum: 80),
          GradeBand(name: "中", minimum: 60), GradeBand(name: "差", minimum: 0),
        ], behindPercent: 80, explainAbovePercent: 130, suspectAbovePercent: 150), notes: [])
  }

  private static func city(_ code: CityCode, _ name: String, _ minimum: Int) -> ProgrammeCity {
    ProgrammeCity(
      code: code, name: name, region: "", minimumEnterprises: minimum, award: nil,
      firstTranche: nil, nationalBatch: "")
  }

  /// A day that the test knows to exist.
  static func day(_ iso: String) -> CalendarDay {
    guard let day = CalendarDay(iso: iso) else {
      Issue.record("no such day: \(iso)")
      return CalendarDay(number: 0)
    }
    return day
  }

  static func on(_ iso: String) -> Reported<ReportedDay> { .value(ReportedDay(day(iso))) }

  static func inMonth(_ iso: String) -> Reported<ReportedDay> {
    .value(ReportedDay(monthOf: day(iso)))
  }

  static func source(_ row: Int32) -> SourceReference { SourceReference(table: 0, row: row) }

  /// A row of Foshan that counts from 2024-06-01 on.
  static func enterprise(
    _ row: Int32 = 2, change: (inout EnterpriseRecord) -> Void = { _ in }
  ) -> EnterpriseRecord {
    var record = EnterpriseRecord(
      source: source(row), city: foshan, subIndustry: "智能家电", enterprise: "示例\(row)",
      creditCode: code(row), employees: .value(100), revenue: .value(Money(wan: 5000)),
      contractOn: on("2024-01-10"), acceptedOn: on("2024-06-01"), acceptance: .value(.passed),
      levelBefore: .value(1), levelAfter: .value(2), investment: .value(Money(wan: 50)))
    change(&record)
    return record
  }

  /// A legal code that differs from row to row; its check character may be wrong.
  static func code(_ number: Int32) -> CreditCode {
    let digits = String(number)
    let zeros = String(repeating: "0", count: 8 - digits.count)
    return CreditCode(normalised: "91440606\(zeros)\(digits)7Q")
  }

  static func submission(
    _ enterprises: [EnterpriseRecord], change: (inout Submission) -> Void = { _ in }
  ) -> Submission {
    var submission = Submission()
    submission.sources = [SourceTable(file: "被改造企业.csv", sheet: "")]
    submission.subIndustries = [
      SubIndustryRecord(source: source(2), city: foshan, name: "智能家电"),
      SubIndustryRecord(source: source(3), city: shaoguan, name: "特钢制品"),
    ]
    submission.enterprises = enterprises
    change(&submission)
    return submission
  }

  static func assess(
    _ submission: Submission, at iso: String = "2024-12-31", programme: Programme = programme()
  ) throws -> Assessment {
    try Assessor(programme: programme, asOf: day(iso)).assess(submission, issues: [])
  }
}
