import Metrics

@testable import Renderer

extension Fixture {
  /// A policy with two items: one up to 30 万元 and 30 %, one of exactly 50 万元.
  static let policy: Programme = {
    var policy = programme
    policy.isSubsidy = true
    policy.indicators = []
    policy.checkpoints = []
    policy.cities = [programme.cities[0]]
    policy.items = [
      AwardItem(key: "work", name: "数字化改造 <b>", aliases: ["改造"]),
      AwardItem(key: "prize", name: "示范工厂 & \"标杆\"奖励和一个很长的名称", aliases: ["工厂"]),
      AwardItem(key: "unused", name: "没有用到的项目"),
    ]
    policy.rules.rules = [
      rule("P-1", "每家不超过30%和30万元", of: "work") {
        .cap(
          CapRule(
            rows: $0, per: ["party"], amount: ["central"], limit: Money(wan: 30),
            rate: Rate(percent: 30), base: ["base"]))
      },
      rule("P-2", "每家50万元", of: "prize") {
        .fixedAmount(
          FixedAmountRule(rows: $0, per: ["party"], amount: ["total"], value: Money(wan: 50)))
      },
    ]
    return policy
  }()

  private static func rule(
    _ id: String, _ title: String, of item: String, kind: (RowSelection) -> RuleKind
  ) -> Rule {
    let rows = RowSelection(.awards, [RowCondition("item", .oneOf([item]))])
    return Rule(
      id: id, document: "a", clause: "三", title: title, severity: .hard, kind: kind(rows))
  }

  /// Awards below, at and beyond the limits, one that no policy knows, and one behind the date.
  static let awards: Submission = {
    var submission = Submission()
    submission.sources = [SourceTable(file: "佛山 <1>.xlsx", sheet: "奖补明细")]
    submission.awards = [
      award(1, "改造", central: Money(wan: 20), base: 100, on: "2024-05-20"),
      award(2, "改造", central: Money(wan: 30), base: 100, on: "2024-06-20"),
      award(3, "work", central: Money(wan: 30) + Money(fen: 100), base: 200, on: "2024-07-20"),
      award(2, "工厂", central: nil, base: nil, on: "2023-12-20"),
      award(4, "路演 <u>", central: Money(wan: 1), base: nil, on: "2024-08-20"),
      award(5, "改造", central: Money(wan: 9), base: 90, on: "2025-02-20"),
    ]
    submission.funds = [
      fund(.received, .central, 1000, on: "2023-11-01"),
      fund(.arranged, .municipal, 900, on: "2024-03-01"),
      fund(.spent, .central, 80, on: "2024-09-01"),
    ]
    return submission
  }()

  private static func award(
    _ number: Int, _ item: String, central: Money?, base: Int64?, on iso: String
  ) -> AwardRecord {
    var award = AwardRecord(
      source: SourceReference(table: 0, row: Int32(iso.utf8.reduce(0) { $0 + Int($1) } % 90)),
      city: foshan, item: item, recipient: "受益\(number)<i>有限公司",
      creditCode: CreditCode(normalised: "9144060600000\(10_000 + number)"))
    award.project = "项目 & \(number)"
    award.central = central.map { .value($0) } ?? .missing
    award.municipal = central == nil ? .value(Money(wan: 45)) : .missing
    award.base = base.map { .value(Money(wan: $0)) } ?? .missing
    award.approvedOn = .value(ReportedDay(day(iso)))
    return award
  }

  private static func fund(
    _ flow: FundFlow, _ origin: FundSource, _ wan: Int64, on iso: String
  ) -> FundRecord {
    FundRecord(
      source: SourceReference(table: 0, row: 80), city: foshan,
      day: .value(ReportedDay(day(iso))), origin: .value(origin), flow: .value(flow),
      amount: .value(Money(wan: wan)))
  }

  /// Returns the report of the policy's site.
  static func subsidy(_ submission: Submission = awards) throws -> Report {
    let assessment = try Assessor(programme: policy, asOf: day("2024-12-31"))
      .assess(submission, issues: [])
    return Report(assessment: assessment, settings: settings, catalogue: catalogue)
  }
}
