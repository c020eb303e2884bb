/// The columns of the tables that hold what was done.
extension RecordColumns {
  static let enterprises: [RecordColumn<EnterpriseRecord>] =
    enterpriseFacts + enterpriseSteps + enterpriseMoney

  private static let enterpriseFacts: [RecordColumn<EnterpriseRecord>] = [
    RecordColumn("district", "所属区县", .text) { CellValue($0.district) },
    RecordColumn("sub_industry", "细分行业", .text) { CellValue($0.subIndustry) },
    RecordColumn("enterprise", "企业名称", .text) { CellValue($0.enterprise) },
    RecordColumn("uscc", "统一社会信用代码", .text) { CellValue($0.creditCode) },
    RecordColumn("gb4754", "国民经济行业代码", .text) { CellValue($0.gb4754) },
    RecordColumn("employees", "从业人员", .count) { CellValue($0.employees) },
    RecordColumn("revenue", "营业收入", .money) { CellValue($0.revenue) },
    RecordColumn("size", "企业规模", words(EnterpriseSize.self)) { CellValue($0.size) },
    RecordColumn("tier", "企业梯度", .text) { CellValue($0.tier) },
    RecordColumn("lead_unit", "牵引单位", .text) { CellValue($0.leadUnit) },
    RecordColumn("mode", "转型模式", words(ModeKind.self)) { CellValue($0.mode) },
    RecordColumn("links", "改造环节", links) { CellValue($0.links) },
    RecordColumn("remark", "备注", .text) { CellValue($0.remark) },
  ]

  private static let enterpriseSteps: [RecordColumn<EnterpriseRecord>] = [
    RecordColumn("contract_no", "合同编号", .text) { CellValue($0.contractNumber) },
    RecordColumn("contract_on", "合同签订日期", .day) { CellValue($0.contractOn) },
    RecordColumn("completed_on", "完工日期", .day) { CellValue($0.completedOn) },
    RecordColumn("accepted_on", "验收日期", .day) { CellValue($0.acceptedOn) },
    RecordColumn("acceptance", "验收结论", words(Acceptance.self)) { CellValue($0.acceptance) },
    RecordColumn("level_before", "改造前等级", .count) { CellValue($0.levelBefore) },
    RecordColumn("level_after", "改造后等级", .count) { CellValue($0.levelAfter) },
    RecordColumn("assessed_on", "评测日期", .day) { CellValue($0.assessedOn) },
    RecordColumn("edition", "评测版本", .text) { CellValue($0.edition) },
  ]

  private static let enterpriseMoney: [RecordColumn<EnterpriseRecord>] = [
    RecordColumn("investment", "总投资", .money) { CellValue($0.investment) },
    RecordColumn("software", "软件和云服务", .money) { CellValue($0.software) },
    RecordColumn("equipment", "设备", .money) { CellValue($0.equipment) },
    RecordColumn("grant_provincial", "省级奖补", .money) { CellValue($0.grantProvincial) },
    RecordColumn("grant_municipal", "市级奖补", .money) { CellValue($0.grantMunicipal) },
    RecordColumn("self_paid", "企业自付", .money) { CellValue($0.selfPaid) },
    RecordColumn("discount", "供给方让利", .money) { CellValue($0.discount) },
  ]

  static let modes: [RecordColumn<ModeRecord>] = [
    RecordColumn("sub_industry", "细分行业", .text) { CellValue($0.subIndustry) },
    RecordColumn("mode", "模式名称", .text) { CellValue($0.mode) },
    RecordColumn("kind", "类型", words(ModeKind.self)) { CellValue($0.kind) },
    RecordColumn("lead_unit", "牵引单位", .text) { CellValue($0.leadUnit) },
    RecordColumn("formed_on", "形成日期", .day) { CellValue($0.formedOn) },
  ]

  static let platforms: [RecordColumn<PlatformRecord>] = [
    RecordColumn("sub_industry", "细分行业", .text) { CellValue($0.subIndustry) },
    RecordColumn("platform", "平台名称", .text) { CellValue($0.platform) },
    RecordColumn("owner", "建设单位", .text) { CellValue($0.owner) },
    RecordColumn("uscc", "统一社会信用代码", .text) { CellValue($0.creditCode) },
    RecordColumn("launched_on", "上线日期", .day) { CellValue($0.launchedOn) },
    RecordColumn("investment", "总投资", .money) { CellValue($0.investment) },
    RecordColumn("grant", "奖补资金", .money) { CellValue($0.grant) },
    RecordColumn("connected", "接入企业数", .count) { CellValue($0.connected) },
  ]

  static let solutions: [RecordColumn<SolutionRecord>] = [
    RecordColumn("sub_industry", "细分行业", .text) { CellValue($0.subIndustry) },
    RecordColumn("solution", "方案名称", .text) { CellValue($0.solution) },
    RecordColumn("provider", "提供单位", .text) { CellValue($0.provider) },
    RecordColumn("links", "环节", links) { CellValue($0.links) },
    RecordColumn("released_on", "发布日期", .day) { CellValue($0.releasedOn) },
    RecordColumn("adopters", "应用企业数", .count) { CellValue($0.adopters) },
    RecordColumn("light", "小轻快准", RuleColumn.yesNo) { CellValue($0.isLight) },
    RecordColumn("domestic", "自主可控", RuleColumn.yesNo) { CellValue($0.isDomestic) },
  ]

  static let funds: [RecordColumn<FundRecord>] = [
    RecordColumn("date", "日期", .day) { CellValue($0.day) },
    RecordColumn("source", "资金来源", words(FundSource.self)) { CellValue($0.origin) },
    RecordColumn("flow", "类型", words(FundFlow.self)) { CellValue($0.flow) },
    RecordColumn("use", "用途", words(FundUse.self)) { CellValue($0.use) },
    RecordColumn("amount", "金额", .money) { CellValue($0.amount) },
    RecordColumn("payee", "收款单位", .text) { CellValue($0.payee) },
    RecordColumn("uscc", "统一社会信用代码", .text) { CellValue($0.creditCode) },
    RecordColumn("document", "文号", .text) { CellValue($0.document) },
  ]

  static let awards: [RecordColumn<AwardRecord>] = awardFacts + awardSteps

  private static let awardFacts: [RecordColumn<AwardRecord>] = [
    RecordColumn("item", "奖补项目", .text) { CellValue($0.item) },
    RecordColumn("recipient", "受益单位", .text) { CellValue($0.recipient) },
    RecordColumn("uscc", "统一社会信用代码", .text) { CellValue($0.creditCode) },
    RecordColumn("class", "试点类别", words(PilotClass.self)) { CellValue($0.pilotClass) },
    RecordColumn("grade", "级别", words(RecognitionGrade.self)) { CellValue($0.grade) },
    RecordColumn("project", "项目名称", .text) { CellValue($0.project) },
    RecordColumn("sub_industry", "细分行业", .text) { CellValue($0.subIndustry) },
    RecordColumn("base", "采购总额或核定投入", .money) { CellValue($0.base) },
    RecordColumn("count", "数量", .count) { CellValue($0.count) },
    RecordColumn("central", "中央补助", .money) { CellValue($0.central) },
    RecordColumn("municipal", "市级奖补", .money) { CellValue($0.municipal) },
    RecordColumn("category", "支出类别", .text) { CellValue($0.category) },
  ]

  private static let awardSteps: [RecordColumn<AwardRecord>] = [
    RecordColumn("contract_on", "合同签订日期", .day) { CellValue($0.contractOn) },
    RecordColumn("applied_on", "申报日期", .day) { CellValue($0.appliedOn) },
    RecordColumn("recommended_on", "推荐日期", .day) { CellValue($0.recommendedOn) },
    RecordColumn("reviewed_on", "评审日期", .day) { CellValue($0.reviewedOn) },
    RecordColumn("rechecked_on", "复核日期", .day) { CellValue($0.recheckedOn) },
    RecordColumn("recognised_on", "认定日期", .day) { CellValue($0.recognisedOn) },
    RecordColumn("accepted_on", "验收日期", .day) { CellValue($0.acceptedOn) },
    RecordColumn("publicity_from", "公示开始", .day) { CellValue($0.publicityFrom) },
    RecordColumn("publicity_to", "公示结束", .day) { CellValue($0.publicityTo) },
    RecordColumn("approved_on", "批准日期", .day) { CellValue($0.approvedOn) },
    RecordColumn("paid_on", "拨付日期", .day) { CellValue($0.paidOn) },
  ]
}
