import Metrics
import Testing

@testable import Renderer

/// A small province at the end of 2024: 佛山 has done more than one and a half of some targets, 韶关
/// is behind and has reported rows that do not count, 汕头 has handed in nothing but its own row.
enum Fixture {
  static let settings = SiteSettings(
    title: "绩效看板 <i>\"试点\"</i>", issuer: "某某厅 & 某某局", notice: "示例数据 <b>")

  /// Returns the report of a submission; without one, of the small province with its findings.
  static func report(
    submission: Submission? = nil, asOf: String = "2024-12-31", settings: SiteSettings = settings
  ) throws -> Report {
    let isWhole = submission == nil
    var assessment = try Assessor(programme: programme, asOf: day(asOf))
      .assess(submission ?? self.submission, issues: isWhole ? issues : [])
    assessment.findings = isWhole ? findings : []
    assessment.outcomes = isWhole ? outcomes : []
    return Report(assessment: assessment, settings: settings, catalogue: catalogue)
  }

  /// Returns an indicator with what its page needs.
  static func dossier(_ key: IndicatorKey, in report: Report) -> IndicatorDossier? {
    report.totals.first { $0.indicator.key == key }.map {
      IndicatorDossier(report: report, indicator: $0.indicator, total: $0.progress)
    }
  }

  static let submission: Submission = {
    var submission = Submission()
    submission.sources = [
      SourceTable(file: "佛山 <1> & \"甲\".xlsx", sheet: "被改造企业"),
      SourceTable(file: "韶关/03_enterprises.csv", sheet: ""),
    ]
    submission.cities = [
      CityRecord(
        source: source(0), city: foshan, approvedOn: .value(ReportedDay(day("2023-11-01"))),
        award: .value(Money(wan: 8000)), received: .value(Money(wan: 6400))),
      CityRecord(source: source(0), city: shantou),
    ]
    submission.targets =
      targets(foshan, [1, 2, 500, 1, 1, 1]) + targets(shaoguan, [2, 8, 4000, 2, 0, 3])
    submission.subIndustries = [
      SubIndustryRecord(source: source(0), city: foshan, name: "智能家电<b>"),
      SubIndustryRecord(source: source(0), city: foshan, name: "陶瓷 & \"建材\""),
      SubIndustryRecord(source: source(1), city: shaoguan, name: "装备零部件"),
    ]
    submission.enterprises =
      (1...4).map { enterprise($0, in: foshan) } + (5...10).map { enterprise($0, in: shaoguan) }
    submission.modes = [
      ModeRecord(
        source: source(0), city: foshan, subIndustry: "智能家电<b>", mode: "甲模式<u>",
        kind: .value(.supplyChain), formedOn: .value(ReportedDay(day("2024-05-20"))))
    ]
    submission.solutions = [
      SolutionRecord(
        source: source(1), city: shaoguan, subIndustry: "装备零部件", solution: "方案 & 乙",
        provider: "提供\"单位\"", releasedOn: .value(ReportedDay(day("2024-08-01"))))
    ]
    submission.funds = [
      fund(.received, nil, 6400), fund(.arranged, .transformation, 5000),
      fund(.arranged, .diagnosis, 700), fund(.spent, .transformation, 2100),
    ]
    return submission
  }()

  private static func source(_ table: Int32, row: Int32 = 2) -> SourceReference {
    SourceReference(table: table, row: row)
  }

  private static func targets(_ city: CityCode, _ values: [Int64]) -> [TargetRecord] {
    zip(IndicatorKey.allCases, values).map { key, value in
      let first = key.isMoney ? Money(wan: value).fen : value
      return TargetRecord(
        source: source(0), city: city, indicator: key,
        targets: [2024: .value(first), 2025: .value(first * 2)])
    }
  }

  /// Rows 1 to 4 of 佛山 count; of the rows of 韶关 the even ones do not reach level two.
  private static func enterprise(_ number: Int, in city: CityCode) -> EnterpriseRecord {
    let isFoshan = city == foshan
    return EnterpriseRecord(
      source: source(isFoshan ? 0 : 1, row: Int32(number + 1)), city: city, district: "某区",
      subIndustry: isFoshan ? "智能家电<b>" : "装备零部件", enterprise: "企业\(number)号<script>&\"'",
      creditCode: CreditCode(normalised: "9144060600000\(10_000 + number)"), employees: .value(120),
      revenue: .value(Money(wan: 3000)), mode: .value(.supplyChain),
      contractOn: .value(ReportedDay(day("2024-01-15"))),
      completedOn: .value(ReportedDay(day("2024-06-01"))),
      acceptedOn: .value(ReportedDay(day("2024-0\(number % 9 + 1)-20"))),
      acceptance: .value(.passed), levelBefore: .value(1),
      levelAfter: .value(isFoshan || number % 2 == 1 ? 2 : 1),
      investment: .value(Money(wan: 200)), software: .value(Money(wan: 80)),
      equipment: .value(Money(wan: 120)), grantProvincial: .value(Money(wan: 30)))
  }

  private static func fund(_ flow: FundFlow, _ use: FundUse?, _ wan: Int64) -> FundRecord {
    FundRecord(
      source: source(0), city: foshan, day: .value(ReportedDay(day("2024-03-01"))),
      origin: .value(.provincial), flow: .value(flow), use: use.map { .value($0) } ?? .missing,
      amount: .value(Money(wan: wan)))
  }

  private static let issues = [
    DataIssue(
      code: "bad_date", severity: .error, file: "佛山 <1> & \"甲\".xlsx", sheet: "被改造企业",
      cell: "K16", column: "accepted_on", value: "2024-02-30<br>",
      message: "“2024-02-30”不是日历上的日期 <x>", hint: "请改为实际验收日期，如 2024-02-29"),
    DataIssue(
      code: "month_precision", severity: .warning, file: "韶关/03_enterprises.csv", cell: "J3",
      column: "contract_on", value: "2024-06", message: "只有月份，按当月最后一天处理"),
    DataIssue(
      code: "file_skipped", severity: .info, file: "说明.docx", message: "不是表格文件，未读取"),
  ]

  private static let findings = [
    Finding(
      rule: "GD-21", severity: .violation, city: foshan, subject: "佛山市 <b>",
      message: "用于企业改造的资金占比低于80% & \"下限\"", expected: "不低于80%", actual: "71.4%",
      source: SourceReference(table: 0, row: 4)),
    Finding(
      rule: "DQ-03", severity: .warning, city: shaoguan, subject: "企业6号", message: "改造后等级未提高",
      expected: "高于改造前", actual: "一级", source: nil),
    Finding(
      rule: "DQ-09", severity: .info, city: nil, subject: "全省", message: "各市完成率过于一致",
      expected: "", actual: "", source: nil),
  ]
}
