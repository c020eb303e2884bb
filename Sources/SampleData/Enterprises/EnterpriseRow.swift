import Metrics

/// A row of 被改造企业 before it is written.
struct EnterpriseRow: Sendable {
  /// A column, in the order of the table.
  enum Column: Int, CaseIterable, Sendable {
    case number, cityCode, district, subIndustry, enterprise, uscc, gb4754, employees, revenue
    case size, tier, leadUnit, mode, links, contractNumber, contractOn, completedOn, acceptedOn
    case acceptance, levelBefore, levelAfter, investment, software, equipment, grantProvincial
    case grantMunicipal, selfPaid, discount, remark
  }

  var identity: EnterpriseIdentity
  var subIndustry: String
  var gb4754: String
  var employees: Int?
  var revenue: Money?
  var size: String
  var tier = ""
  var leadUnit = ""
  var mode = ""
  var links = ""
  var contractNumber = ""
  /// The day by which the ledger is ordered; the contract's, also where the row hides it.
  var listedOn: CalendarDay
  var contractOn: CalendarDay?
  var completedOn: CalendarDay?
  var acceptedOn: CalendarDay?
  var acceptance = ""
  var levelBefore: Int?
  var levelAfter: Int?
  var cost: ProjectCost
  var remark = ""
  /// Cells that stand in the table as they are here.
  var overrides: [Column: String] = [:]

  /// Returns the cells in the order of the table.
  ///
  /// - Parameters:
  ///   - number: The row's number in the first column.
  ///   - city: The city, for its code and its style.
  /// - Returns: One cell for each column.
  func cells(number: Int, in city: SampleCity) -> [String] {
    Column.allCases.map { column in
      overrides[column] ?? text(column, number: number, in: city)
    }
  }

  private func text(_ column: Column, number: Int, in city: SampleCity) -> String {
    let style = city.plan.style
    return switch column {
    case .number: String(number)
    case .cityCode: city.plan.code
    case .district: identity.district
    case .subIndustry: subIndustry
    case .enterprise: identity.name
    case .uscc: identity.code
    case .gb4754: gb4754
    case .employees: employees.map(String.init) ?? ""
    case .revenue: revenue?.wanText ?? ""
    case .size: size
    case .tier: tier
    case .leadUnit: leadUnit
    case .mode: mode
    case .links: links
    case .contractNumber: contractNumber
    case .contractOn: style.text(contractOn)
    case .completedOn: style.text(completedOn)
    case .acceptedOn: style.text(acceptedOn)
    case .acceptance: acceptance
    case .levelBefore: style.text(level: levelBefore)
    case .levelAfter: style.text(level: levelAfter)
    case .investment: style.text(cost.investment)
    case .software: style.text(cost.software)
    case .equipment: style.text(cost.equipment)
    case .grantProvincial: style.text(cost.grantProvincial)
    case .grantMunicipal: style.text(cost.grantMunicipal)
    case .selfPaid: style.text(cost.selfPaid)
    case .discount: style.text(cost.discount)
    case .remark: remark
    }
  }

  /// Returns the headers; the unit of investments is the city's.
  static func headers(unit: MoneyUnit) -> [String] {
    let unit = "（\(unit.rawValue)）"
    return [
      "序号", "城市代码", "所属区县", "细分行业", "企业名称", "统一社会信用代码", "国民经济行业代码", "从业人员（人）",
      "营业收入（万元）", "企业规模", "企业梯度", "牵引单位", "转型模式", "改造环节", "合同编号", "合同签订日期", "完工日期",
      "验收日期", "验收结论", "改造前等级", "改造后等级", "总投资" + unit, "软件和云服务" + unit, "设备" + unit,
      "省级奖补" + unit, "市级奖补" + unit, "企业自付" + unit, "供给方让利" + unit, "备注",
    ]
  }
}
