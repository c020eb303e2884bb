import Metrics

extension Fixture {
  /// A programme of three cities; every text that people write holds markup and quotes.
  static let programme: Programme = {
    var programme = plain
    programme.rules = RuleBook(
      documents: [
        RuleDocument(
          key: "a", title: "关于试点的通知 <b>", number: "某函〔2023〕1号", shortName: "1号文",
          validFrom: day("2023-10-11"), validTo: nil, note: "文号\"待核\"")
      ],
      rules: [
        rule("GD-21", "企业改造不低于80% <b>", severity: .hard, clause: "四（二）"),
        rule("GD-22", "细分行业原则上不超过5个", severity: .principle, clause: "三（一）"),
      ])
    return programme
  }()

  private static func rule(
    _ id: String, _ title: String, severity: RuleSeverity, clause: String
  ) -> Rule {
    var rule = Rule(
      id: id, document: "a", clause: clause, title: title, severity: severity,
      kind: .unanswered(UnansweredRule(reason: "表中没有此项")))
    rule.note = severity == .hard ? "基数按已安排金额 & \"已下达\"" : ""
    return rule
  }

  /// How the rules came out: 佛山 breaks the first, 韶关 keeps it, the second is open everywhere.
  static let outcomes: [RuleOutcome] = {
    var broken = RuleOutcome(rule: "GD-21", city: foshan, state: .broken)
    broken.broken = 2
    var open = [foshan, shaoguan, shantou].map {
      RuleOutcome(rule: "GD-22", city: $0, state: .notJudged)
    }
    for place in open.indices { open[place].reason = .notDue(day("2025-12-31")) }
    var missing = RuleOutcome(rule: "GD-21", city: shantou, state: .notJudged)
    missing.reason = .missingData
    missing.missing = [DataNeed(.funds)]
    let kept = RuleOutcome(rule: "GD-21", city: shaoguan, state: .kept)
    return [broken, kept, missing] + open
  }()

  private static let plain = Programme(
    id: "test", name: "试点项目<script>alert(1)</script>", document: "某函〔2023〕1号 & \"附件\"",
    ruleSet: "规则'甲'<b>", title: "绩效看板 <i>", issuer: "某某厅 & 某某局",
    totalCode: CityCode(rawValue: "440000"), totalName: "全省", start: day("2023-10-11"),
    end: day("2025-12-31"),
    checkpoints: [
      Checkpoint(year: 2024, day: day("2024-12-31")),
      Checkpoint(year: 2025, day: day("2025-12-31")),
    ],
    cities: [
      city(foshan, "佛山", region: "珠三角", minimum: 350),
      city(shaoguan, "韶关", region: "粤北", minimum: 200),
      city(shantou, "汕头", region: "粤东", minimum: 200),
    ],
    indicators: indicators, counting: counting, scoring: scoring,
    notes: ["首期资金<需核对> & \"公开渠道\"。"])

  static let foshan = CityCode(rawValue: "440600")
  static let shaoguan = CityCode(rawValue: "440200")
  static let shantou = CityCode(rawValue: "440500")

  static func day(_ text: String) -> CalendarDay {
    CalendarDay(iso: text) ?? CalendarDay(number: 0)
  }

  private static func city(
    _ code: CityCode, _ name: String, region: String, minimum: Int
  ) -> ProgrammeCity {
    ProgrammeCity(
      code: code, name: name, region: region, minimumEnterprises: minimum, award: Money(wan: 8000),
      firstTranche: Money(wan: 6400), nationalBatch: "")
  }

  private static let indicators = [
    indicator(.subIndustries, "改造细分行业数量", short: "细分行业", weight: 10),
    indicator(.enterprises, "改造中小企业数量", short: "改造企业", weight: 30, unit: "家"),
    indicator(.investment, "带动中小企业数字化改造项目总投资投入", short: "带动投资", weight: 20),
    indicator(.modes, "支持产业链/供应链数字化转型模式数量", short: "转型模式", weight: 10),
    indicator(.platforms, "培育产业链供应链数字化转型平台项目数量", short: "行业平台", weight: 15),
    indicator(.solutions, "打造数字化解决方案数量", short: "解决方案", weight: 15),
  ]

  private static func indicator(
    _ key: IndicatorKey, _ name: String, short: String, weight: Int, unit: String = "个"
  ) -> Indicator {
    Indicator(
      key: key, name: name, shortName: short, unit: key.isMoney ? "万元" : "个",
      proseUnit: key.isMoney ? "万元" : unit, aliases: [], weight: weight,
      definition: "\(short)的口径 <b>& \"引号\"</b>")
  }

  private static let counting = CountingConditions(
    conditions: [
      condition(.identity, "信用代码不合规"), condition(.subIndustry, "不属申报细分行业"),
      condition(.size, "属于大型企业"), condition(.contract, "缺合同签订日期"),
      condition(.period, "不在实施期内"), condition(.level, "改造后未达二级"),
      condition(.duplicate, "重复申报"),
    ],
    minimumLevel: 2, largeEmployees: 1000, largeRevenue: Money(wan: 40_000),
    enterprisesPerSubIndustry: 1)

  private static func condition(_ reason: ExclusionReason, _ name: String) -> CountingCondition {
    CountingCondition(
      reason: reason, name: name, definition: "\(name)的条件 <em>", clause: "三（六）& \"四\"")
  }

  private static let scoring = ScoringScheme(
    origin: "权重为本工具默认值<hr>",
    bands: [
      GradeBand(name: "优", minimum: 90), GradeBand(name: "良", minimum: 80),
      GradeBand(name: "中", minimum: 60), GradeBand(name: "差", minimum: 0),
    ], behindPercent: 80, explainAbovePercent: 130, suspectAbovePercent: 150)
}
