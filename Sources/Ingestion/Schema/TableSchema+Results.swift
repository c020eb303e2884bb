import Metrics

/// The tables that hold what was done.
extension TableSchema {
  static let enterprises = TableSchema(
    key: .enterprises, name: "被改造企业", aliases: ["改造企业"],
    columns: [
      .city,
      .optional(.district, "所属区县", .label),
      .subIndustry,
      .required(.enterprise, "企业名称", .label, "被改造企业名称"),
      .required(.uscc, "统一社会信用代码", .code, "社会信用代码", "信用代码"),
      .optional(.gb4754, "国民经济行业代码", .label),
      .optional(.employees, "从业人员", .count, "从业人数"),
      .optional(.revenue, "营业收入", .money(.wan)),
      .optional(.size, "企业规模", .choice(.size)),
      .optional(.tier, "企业梯度", .label, "企业梯度称号"),
      .leadUnit,
      .optional(.mode, "转型模式", .choice(.modeKind)),
      .optional(.links, "改造环节", .links),
      .optional(.contractNumber, "合同编号", .label),
      .optional(.contractOn, "合同签订日期", .day, "签约日期", "合同签订时间"),
      .optional(.completedOn, "完工日期", .day),
      .optional(.acceptedOn, "验收日期", .day),
      .optional(.acceptance, "验收结论", .choice(.acceptance)),
      .optional(
        .levelBefore, "改造前等级", .level, "改造前数字化水平", "改造前数字化水平等级"),
      .optional(
        .levelAfter, "改造后等级", .level, "改造后数字化水平", "改造后数字化水平等级"),
      .optional(.assessedOn, "评测日期", .day),
      .optional(.edition, "评测版本", .label),
      .optional(.investment, "总投资", .money(.wan), "项目总投资"),
      .optional(.software, "软件和云服务", .money(.wan), "软件及云服务"),
      .optional(.equipment, "设备", .money(.wan), "设备投入"),
      .optional(.grantProvincial, "省级奖补", .money(.wan), "省级奖补资金"),
      .optional(.grantMunicipal, "市级奖补", .money(.wan), "市级奖补资金"),
      .optional(.selfPaid, "企业自付", .money(.wan), "企业自筹"),
      .optional(.discount, "供给方让利", .money(.wan), "服务商让利"),
      .optional(.remark, "备注", .prose),
    ])

  static let modes = TableSchema(
    key: .modes, name: "转型模式", aliases: ["数字化转型模式"],
    columns: [
      .city,
      .subIndustry,
      .required(.mode, "模式名称", .label),
      .required(.kind, "类型", .choice(.modeKind)),
      .leadUnit,
      .required(.formedOn, "形成日期", .day),
    ])

  static let platforms = TableSchema(
    key: .platforms, name: "行业平台", aliases: [],
    columns: [
      .city,
      .subIndustry,
      .required(.platform, "平台名称", .label, "行业平台名称"),
      .required(.owner, "建设单位", .label, "承建单位"),
      .code,
      .required(.launchedOn, "上线日期", .day),
      .optional(.investment, "总投资", .money(.wan), "项目总投资"),
      .optional(.grant, "奖补资金", .money(.wan)),
      .optional(.connected, "接入企业数", .count),
    ])

  static let solutions = TableSchema(
    key: .solutions, name: "数字化解决方案", aliases: ["解决方案"],
    columns: [
      .city,
      .subIndustry,
      .required(.solution, "方案名称", .label, "解决方案名称"),
      .required(.provider, "提供单位", .label, "供给方", "服务商"),
      .optional(.links, "环节", .links),
      .required(.releasedOn, "发布日期", .day),
      .optional(.adopters, "应用企业数", .count),
      .optional(.light, "小轻快准", .yesNo, "小快轻准"),
      .optional(.domestic, "自主可控", .yesNo),
    ])

  static let funds = TableSchema(
    key: .funds, name: "资金台账", aliases: [],
    columns: [
      .city,
      .required(.date, "日期", .day),
      .required(.source, "资金来源", .choice(.fundSource)),
      .required(.flow, "类型", .choice(.fundFlow)),
      .optional(.use, "用途", .choice(.fundUse)),
      .required(.amount, "金额", .money(.wan)),
      .optional(.payee, "收款单位", .label),
      .code,
      .optional(.document, "文号", .label),
    ])

  static let awards = TableSchema(
    key: .awards, name: "奖补明细", aliases: [],
    columns: [
      .city,
      .required(.item, "奖补项目", .label),
      .required(.recipient, "受益单位", .label),
      .code,
      .optional(.pilotClass, "试点类别", .choice(.pilotClass)),
      .optional(.grade, "级别", .choice(.grade)),
      .optional(.project, "项目名称", .label),
      .optional(.subIndustry, "细分行业", .label, "试点细分行业"),
      .optional(.base, "采购总额或核定投入", .money(.wan)),
      .optional(.count, "数量", .count),
      .optional(.central, "中央补助", .money(.wan)),
      .optional(.municipal, "市级奖补", .money(.wan)),
      .optional(.contractOn, "合同签订日期", .day, "签约日期", "合同签订时间"),
      .optional(.recognisedOn, "认定日期", .day),
      .optional(.acceptedOn, "验收日期", .day),
      .optional(.publicityFrom, "公示开始", .day, "公示开始日期"),
      .optional(.publicityTo, "公示结束", .day, "公示结束日期"),
      .optional(.approvedOn, "批准日期", .day),
      .optional(.paidOn, "拨付日期", .day),
      .optional(.category, "支出类别", .label),
      .optional(.appliedOn, "申报日期", .day),
      .optional(.recommendedOn, "推荐日期", .day),
      .optional(.reviewedOn, "评审日期", .day),
      .optional(.recheckedOn, "复核日期", .day),
    ])
}
