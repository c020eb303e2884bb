/// A row of 被改造企业: one enterprise's transformation.
package struct EnterpriseRecord: Sendable, Hashable {
  /// The row that the record was read from.
  package var source: SourceReference
  /// The city.
  package var city: CityCode
  /// 所属区县 as handed in.
  package var district: String
  /// The sub-industry as handed in.
  package var subIndustry: String
  /// The enterprise's name as handed in, without outer white space; a row without it is never
  /// counted.
  package var enterprise: String
  /// The enterprise's credit code.
  package var creditCode: CreditCode
  /// The industry code of GB/T 4754.
  package var gb4754: String
  /// 从业人员.
  package var employees: Reported<Int>
  /// 营业收入.
  package var revenue: Reported<Money>
  /// 企业规模 as stated.
  package var size: Reported<EnterpriseSize>
  /// 企业梯度.
  package var tier: String
  /// The lead unit's name.
  package var leadUnit: String
  /// 转型模式.
  package var mode: Reported<ModeKind>
  /// 改造环节.
  package var links: Reported<TransformationLinks>
  /// 合同编号.
  package var contractNumber: String
  /// 合同签订日期.
  package var contractOn: Reported<ReportedDay>
  /// 完工日期.
  package var completedOn: Reported<ReportedDay>
  /// 验收日期, the event date of the row.
  package var acceptedOn: Reported<ReportedDay>
  /// 验收结论.
  package var acceptance: Reported<Acceptance>
  /// 改造前等级, 1 to 4; 0 is read as missing.
  package var levelBefore: Reported<Int>
  /// 改造后等级, 1 to 4; 0 is read as missing.
  package var levelAfter: Reported<Int>
  /// 评测日期 of the level after the work.
  package var assessedOn: Reported<ReportedDay>
  /// 评测版本: the edition of the assessment standard, such as `2024`; empty where missing.
  package var edition: String
  /// 总投资.
  package var investment: Reported<Money>
  /// 软件和云服务.
  package var software: Reported<Money>
  /// 设备.
  package var equipment: Reported<Money>
  /// 省级奖补.
  package var grantProvincial: Reported<Money>
  /// 市级奖补.
  package var grantMunicipal: Reported<Money>
  /// 企业自付.
  package var selfPaid: Reported<Money>
  /// 供给方让利.
  package var discount: Reported<Money>
  /// 备注.
  package var remark: String

  /// Creates a record; every cell that is left out is missing.
  package init(
    source: SourceReference,
    city: CityCode,
    district: String = "",
    subIndustry: String = "",
    enterprise: String = "",
    creditCode: CreditCode = .none,
    gb4754: String = "",
    employees: Reported<Int> = .missing,
    revenue: Reported<Money> = .missing,
    size: Reported<EnterpriseSize> = .missing,
    tier: String = "",
    leadUnit: String = "",
    mode: Reported<ModeKind> = .missing,
    links: Reported<TransformationLinks> = .missing,
    contractNumber: String = "",
    contractOn: Reported<ReportedDay> = .missing,
    completedOn: Reported<ReportedDay> = .missing,
    acceptedOn: Reported<ReportedDay> = .missing,
    acceptance: Reported<Acceptance> = .missing,
    levelBefore: Reported<Int> = .missing,
    levelAfter: Reported<Int> = .missing,
    assessedOn: Reported<ReportedDay> = .missing,
    edition: String = "",
    investment: Reported<Money> = .missing,
    software: Reported<Money> = .missing,
    equipment: Reported<Money> = .missing,
    grantProvincial: Reported<Money> = .missing,
    grantMunicipal: Reported<Money> = .missing,
    selfPaid: Reported<Money> = .missing,
    discount: Reported<Money> = .missing,
    remark: String = ""
  ) {
    self.source = source
    self.city = city
    self.district = district
    self.subIndustry = subIndustry
    self.enterprise = enterprise
    self.creditCode = creditCode
    self.gb4754 = gb4754
    self.employees = employees
    self.revenue = revenue
    self.size = size
    self.tier = tier
    self.leadUnit = leadUnit
    self.mode = mode
    self.links = links
    self.contractNumber = contractNumber
    self.contractOn = contractOn
    self.completedOn = completedOn
    self.acceptedOn = acceptedOn
    self.acceptance = acceptance
    self.levelBefore = levelBefore
    self.levelAfter = levelAfter
    self.assessedOn = assessedOn
    self.edition = edition
    self.investment = investment
    self.software = software
    self.equipment = equipment
    self.grantProvincial = grantProvincial
    self.grantMunicipal = grantMunicipal
    self.selfPaid = selfPaid
    self.discount = discount
    self.remark = remark
  }
}
