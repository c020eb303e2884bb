import Metrics

/// The tables that describe the city, its promises and its partners.
extension TableSchema {
  static let cities = TableSchema(
    key: .cities, name: "试点城市", aliases: [],
    columns: [
      .city,
      .optional(.city, "城市", .label),
      .optional(.region, "区域", .label),
      .optional(.approvedOn, "批复日期", .day),
      .optional(.award, "奖补资金总额", .money(.wan)),
      .optional(.received, "已下达资金", .money(.wan)),
      .optional(.approvalNumber, "批复文号", .label),
      .optional(.publicisedOn, "试点名单公示日期", .day),
      .optional(.selfEvaluatedFirstOn, "2024年度绩效自评日期", .day),
      .optional(.selfEvaluatedSecondOn, "2025年度绩效自评日期", .day),
      .optional(.midtermEvaluatedOn, "中期绩效评价日期", .day),
      .optional(.finalEvaluatedOn, "实施期后绩效评价日期", .day),
      .optional(.evaluationResult, "绩效评价结果", .label),
      .optional(.measure, "处理措施", .label),
    ])

  static let targets = TableSchema(
    key: .targets, name: "绩效目标", aliases: [],
    columns: [
      .city,
      .required(.indicator, "绩效指标", .indicator),
      .required(
        .target2024, "指标值(截至2024年底)", .target, "截至2024年底", "截至2024年底目标值",
        "截至2024年底(目标值)"),
      .required(
        .target2025, "指标值(截至2025年底)", .target, "截至2025年底", "截至2025年底目标值",
        "截至2025年底(目标值)"),
      .optional(
        .target2026, "指标值(截至2026年底)", .target, "截至2026年底", "截至2026年底目标值",
        "截至2026年底(目标值)"),
      .optional(.targetUnit, "单位", .unit),
    ])

  static let subIndustries = TableSchema(
    key: .subIndustries, name: "细分行业", aliases: [],
    columns: [
      .city,
      .subIndustry,
      .optional(.gb4754, "国民经济行业代码", .label),
      .optional(.districts, "拟试点区县", .label),
      .optional(.output2022, "工业总产值(2022年)", .money(.yi)),
      .optional(.outputAboveScale2022, "规上工业产值(2022年)", .money(.yi)),
      .optional(.smesAboveScale, "规上工业中小企业总数", .count),
      .optional(.smesBelowScale, "规下工业中小企业总概数", .count),
      .optional(.keySMEs, "重点中小企业情况", .prose),
      .optional(.demonstrations, "相关试点示范情况", .prose),
      .optional(.carriers, "相关载体情况", .prose),
      .optional(.supply, "数字化供给情况", .prose),
      .optional(.titles, "相关资质称号", .prose),
    ])

  static let leadUnits = TableSchema(
    key: .leadUnits, name: "数字化牵引单位", aliases: ["牵引单位"],
    columns: [
      .city,
      .subIndustry,
      .required(.unit, "单位名称", .label, "数字化牵引单位", "牵引单位名称", "牵引单位"),
      .code,
      .required(.kind, "类型", .choice(.leadKind), "单位类型"),
      .optional(.selectedOn, "遴选公示日期", .day, "公示日期"),
    ])

  static let partners = TableSchema(
    key: .partners, name: "产业生态联合体", aliases: ["联合体"],
    columns: [
      .city,
      .subIndustry,
      .required(.leadUnit, "牵引单位", .label, "数字化牵引单位", "牵引单位名称"),
      .required(.unit, "单位名称", .label),
      .code,
      .required(.role, "角色", .choice(.partnerRole)),
    ])
}
