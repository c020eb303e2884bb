package import Metrics

extension Programme {
  /// A programme with the fourteen cities and the six indicators, and nothing that reading does
  /// not need.
  package static let sample = Programme(
    id: "sample", name: "试点", document: "", ruleSet: "", title: "", issuer: "",
    totalCode: CityCode(rawValue: "440000"), totalName: "全省",
    start: CalendarDay(number: 19_641), end: CalendarDay(number: 20_453), checkpoints: [],
    cities: cityNames.map { code, name in
      ProgrammeCity(
        code: CityCode(rawValue: code), name: name, region: "", minimumEnterprises: 0, award: nil,
        firstTranche: nil, nationalBatch: "")
    },
    indicators: indicatorNames.map { key, names in
      Indicator(
        key: key, name: names[0], shortName: "", unit: "", proseUnit: "",
        aliases: Array(names.dropFirst()), weight: 0, definition: "")
    },
    counting: CountingConditions(
      conditions: [], minimumLevel: 2, largeEmployees: 1000, largeRevenue: Money(wan: 40_000),
      enterprisesPerSubIndustry: 1),
    scoring: ScoringScheme(
      origin: "", bands: [], behindPercent: 80, explainAbovePercent: 130, suspectAbovePercent: 150),
    notes: [])

  private static let cityNames = [
    ("440100", "广州"), ("440400", "珠海"), ("440500", "汕头"), ("440600", "佛山"), ("440200", "韶关"),
    ("441400", "梅州"), ("441300", "惠州"), ("441900", "东莞"), ("442000", "中山"), ("440700", "江门"),
    ("440800", "湛江"), ("440900", "茂名"), ("441200", "肇庆"), ("445200", "揭阳"),
  ]

  private static let indicatorNames: [(IndicatorKey, [String])] = [
    (.subIndustries, ["改造细分行业数量"]),
    (.enterprises, ["改造中小企业数量", "被改造中小企业数量"]),
    (
      .investment,
      ["带动中小企业数字化改造项目总投资投入", "带动中小企业数字化改造投入", "带动中小企业数字化改造项目投入额"]
    ),
    (.modes, ["支持产业链/供应链数字化转型模式数量"]),
    (.platforms, ["培育产业链供应链数字化转型平台项目数量", "培育产业链供应链数字化转型行业平台数量"]),
    (.solutions, ["打造数字化解决方案数量"]),
  ]
}
