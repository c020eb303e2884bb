/// A table's own column with the way to its cell.
struct RecordColumn<Record>: Sendable {
  let column: RuleColumn
  let cell: @Sendable (TableRow<Record>) -> CellValue

  init(
    _ key: String, _ label: String, _ content: RuleColumn.Content,
    _ cell: @escaping @Sendable (TableRow<Record>) -> CellValue
  ) {
    column = RuleColumn(key, label, content)
    self.cell = cell
  }
}

/// The columns of every table by the contract's keys and names.
enum RecordColumns {
  static func words<Choice: CaseIterable & RawRepresentable>(
    _ choice: Choice.Type
  ) -> RuleColumn.Content where Choice.RawValue == String {
    .choice(Choice.allCases.map(\.rawValue))
  }

  static let links = RuleColumn.Content.choice(TransformationLinks.names)

  static let cities: [RecordColumn<CityRecord>] = [
    RecordColumn("city_code", "城市代码", .text) { CellValue($0.city.rawValue) },
    RecordColumn("city", "城市", .text) { CellValue($0.cityName) },
    RecordColumn("region", "区域", .text) { CellValue($0.region) },
    RecordColumn("approved_on", "批复日期", .day) { CellValue($0.approvedOn) },
    RecordColumn("award", "奖补资金总额", .money) { CellValue($0.award) },
    RecordColumn("received", "已下达资金", .money) { CellValue($0.received) },
    RecordColumn("approval_no", "批复文号", .text) { CellValue($0.approvalNumber) },
    RecordColumn("publicised_on", "试点名单公示日期", .day) { CellValue($0.publicisedOn) },
    RecordColumn("self_evaluated_2024", "2024年度绩效自评日期", .day) {
      CellValue($0.selfEvaluatedFirstOn)
    },
    RecordColumn("self_evaluated_2025", "2025年度绩效自评日期", .day) {
      CellValue($0.selfEvaluatedSecondOn)
    },
    RecordColumn("midterm_evaluated_on", "中期绩效评价日期", .day) { CellValue($0.midtermEvaluatedOn) },
    RecordColumn("final_evaluated_on", "实施期后绩效评价日期", .day) { CellValue($0.finalEvaluatedOn) },
    RecordColumn("evaluation_result", "绩效评价结果", .text) { CellValue($0.evaluationResult) },
    RecordColumn("measure", "处理措施", .text) { CellValue($0.measure) },
  ]

  static let targets: [RecordColumn<TargetRecord>] =
    [
      RecordColumn("indicator", "绩效指标", words(IndicatorKey.self)) {
        CellValue($0.indicator.rawValue)
      }
    ]
    + TargetYears.all.map { year in
      RecordColumn("target_\(year)", "指标值(截至\(year)年底)", .count) { target(year, of: $0.record) }
    }

  private static func target(_ year: Int, of record: TargetRecord) -> CellValue {
    CellValue(record.targets[year] ?? .missing) {
      record.indicator.isMoney ? .money(Money(fen: $0)) : .count($0)
    }
  }

  static let subIndustries: [RecordColumn<SubIndustryRecord>] = [
    RecordColumn("sub_industry", "细分行业", .text) { CellValue($0.name) },
    RecordColumn("gb4754", "国民经济行业代码", .text) { CellValue($0.gb4754) },
    RecordColumn("districts", "拟试点区县", .text) { CellValue($0.districts) },
    RecordColumn("output_2022", "工业总产值(2022年)", .money) { CellValue($0.output2022) },
    RecordColumn("output_above_scale_2022", "规上工业产值(2022年)", .money) {
      CellValue($0.outputAboveScale2022)
    },
    RecordColumn("smes_above_scale", "规上工业中小企业总数", .count) { CellValue($0.smesAboveScale) },
    RecordColumn("smes_below_scale", "规下工业中小企业总概数", .count) { CellValue($0.smesBelowScale) },
    RecordColumn("key_smes", "重点中小企业情况", .text) { CellValue($0.keySMEs) },
    RecordColumn("demonstrations", "相关试点示范情况", .text) { CellValue($0.demonstrations) },
    RecordColumn("carriers", "相关载体情况", .text) { CellValue($0.carriers) },
    RecordColumn("supply", "数字化供给情况", .text) { CellValue($0.supply) },
    RecordColumn("titles", "相关资质称号", .text) { CellValue($0.titles) },
  ]

  static let leadUnits: [RecordColumn<LeadUnitRecord>] = [
    RecordColumn("sub_industry", "细分行业", .text) { CellValue($0.subIndustry) },
    RecordColumn("unit", "单位名称", .text) { CellValue($0.unit) },
    RecordColumn("uscc", "统一社会信用代码", .text) { CellValue($0.creditCode) },
    RecordColumn("kind", "类型", words(LeadKind.self)) { CellValue($0.kind) },
    RecordColumn("selected_on", "遴选公示日期", .day) { CellValue($0.selectedOn) },
  ]

  static let partners: [RecordColumn<PartnerRecord>] = [
    RecordColumn("sub_industry", "细分行业", .text) { CellValue($0.subIndustry) },
    RecordColumn("lead_unit", "牵引单位", .text) { CellValue($0.leadUnit) },
    RecordColumn("unit", "单位名称", .text) { CellValue($0.unit) },
    RecordColumn("uscc", "统一社会信用代码", .text) { CellValue($0.creditCode) },
    RecordColumn("role", "角色", words(PartnerRole.self)) { CellValue($0.role) },
  ]
}
