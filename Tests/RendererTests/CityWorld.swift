import Metrics
import Testing

@testable import Renderer

/// Submissions of one city made by hand, assessed with the fixture's programme.
enum CityWorld {
  static let city = Fixture.foshan
  static let source = SourceReference(table: 0, row: 2)

  /// Assesses rows as those of 佛山.
  static func dossier(
    asOf: String = "2024-12-31", _ fill: (inout Submission) -> Void
  ) throws -> CityDossier {
    var submission = Submission()
    submission.sources = [SourceTable(file: "佛山/ledger.csv", sheet: "")]
    fill(&submission)
    let assessment = try Assessor(programme: Fixture.programme, asOf: Fixture.day(asOf))
      .assess(submission, issues: [])
    let report = Report(assessment: assessment, settings: Fixture.settings)
    let city = try #require(assessment.cities.first { $0.city.code == Self.city })
    return CityDossier(report: report, city: city)
  }

  /// Targets for the year-ends of 2024 and 2025; a count, or 万元.
  static func target(_ key: IndicatorKey, _ first: Int64?, _ second: Int64?) -> TargetRecord {
    func value(_ number: Int64?) -> Reported<Int64> {
      number.map { .value(key.isMoney ? Money(wan: $0).fen : $0) } ?? .missing
    }
    return TargetRecord(
      source: source, city: city, indicator: key,
      targets: [2024: value(first), 2025: value(second)])
  }

  static func sector(_ name: String) -> SubIndustryRecord {
    SubIndustryRecord(source: source, city: city, name: name)
  }

  /// An enterprise that counts unless something in it is changed.
  static func enterprise(
    _ number: Int, on accepted: String = "2024-06-20", in sector: String = "家电",
    change: (inout EnterpriseRecord) -> Void = { _ in }
  ) -> EnterpriseRecord {
    var record = EnterpriseRecord(
      source: SourceReference(table: 0, row: Int32(number + 1)), city: city, subIndustry: sector,
      enterprise: "企业\(number)号", creditCode: code(number), employees: .value(120),
      revenue: .value(Money(wan: 3000)), contractOn: .value(ReportedDay(Fixture.day("2023-12-01"))),
      acceptedOn: .value(ReportedDay(Fixture.day(accepted))), acceptance: .value(.passed),
      levelBefore: .value(1), levelAfter: .value(2), investment: .value(Money(wan: 100)))
    change(&record)
    return record
  }

  static func code(_ number: Int) -> CreditCode {
    CreditCode(normalised: "9144060600000\(10_000 + number)")
  }

  static func fund(
    _ flow: FundFlow, _ origin: FundSource?, _ use: FundUse?, _ wan: Int64
  ) -> FundRecord {
    FundRecord(
      source: source, city: city, day: .value(ReportedDay(Fixture.day("2024-03-01"))),
      origin: origin.map { .value($0) } ?? .missing, flow: .value(flow),
      use: use.map { .value($0) } ?? .missing, amount: .value(Money(wan: wan)))
  }
}
