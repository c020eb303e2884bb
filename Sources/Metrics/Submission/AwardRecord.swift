/// A row of 奖补明细: one award under a municipal policy.
package struct AwardRecord: Sendable, Hashable {
  /// The row that the record was read from.
  package var source: SourceReference
  /// The city.
  package var city: CityCode
  /// 奖补项目 as handed in.
  package var item: String
  /// 受益单位.
  package var recipient: String
  /// The recipient's credit code.
  package var creditCode: CreditCode
  /// 试点类别.
  package var pilotClass: Reported<PilotClass>
  /// 级别.
  package var grade: Reported<RecognitionGrade>
  /// 项目名称.
  package var project: String
  /// The sub-industry as handed in.
  package var subIndustry: String
  /// 采购总额或核定投入.
  package var base: Reported<Money>
  /// 数量.
  package var count: Reported<Int>
  /// 中央补助.
  package var central: Reported<Money>
  /// 市级奖补.
  package var municipal: Reported<Money>
  /// 合同签订日期.
  package var contractOn: Reported<ReportedDay>
  /// 认定日期.
  package var recognisedOn: Reported<ReportedDay>
  /// 验收日期.
  package var acceptedOn: Reported<ReportedDay>
  /// 公示开始.
  package var publicityFrom: Reported<ReportedDay>
  /// 公示结束.
  package var publicityTo: Reported<ReportedDay>
  /// 批准日期.
  package var approvedOn: Reported<ReportedDay>
  /// 拨付日期.
  package var paidOn: Reported<ReportedDay>
  /// 支出类别: what the money was spent on, as handed in; empty where missing.
  package var category: String
  /// 申报日期.
  package var appliedOn: Reported<ReportedDay>
  /// 推荐日期.
  package var recommendedOn: Reported<ReportedDay>
  /// 评审日期.
  package var reviewedOn: Reported<ReportedDay>
  /// 复核日期.
  package var recheckedOn: Reported<ReportedDay>

  /// Creates a record; every cell that is left out is missing.
  package init(
    source: SourceReference,
    city: CityCode,
    item: String = "",
    recipient: String = "",
    creditCode: CreditCode = .none,
    pilotClass: Reported<PilotClass> = .missing,
    grade: Reported<RecognitionGrade> = .missing,
    project: String = "",
    subIndustry: String = "",
    base: Reported<Money> = .missing,
    count: Reported<Int> = .missing,
    central: Reported<Money> = .missing,
    municipal: Reported<Money> = .missing,
    contractOn: Reported<ReportedDay> = .missing,
    recognisedOn: Reported<ReportedDay> = .missing,
    acceptedOn: Reported<ReportedDay> = .missing,
    publicityFrom: Reported<ReportedDay> = .missing,
    publicityTo: Reported<ReportedDay> = .missing,
    approvedOn: Reported<ReportedDay> = .missing,
    paidOn: Reported<ReportedDay> = .missing,
    category: String = "",
    appliedOn: Reported<ReportedDay> = .missing,
    recommendedOn: Reported<ReportedDay> = .missing,
    reviewedOn: Reported<ReportedDay> = .missing,
    recheckedOn: Reported<ReportedDay> = .missing
  ) {
    self.source = source
    self.city = city
    self.item = item
    self.recipient = recipient
    self.creditCode = creditCode
    self.pilotClass = pilotClass
    self.grade = grade
    self.project = project
    self.subIndustry = subIndustry
    self.base = base
    self.count = count
    self.central = central
    self.municipal = municipal
    self.contractOn = contractOn
    self.recognisedOn = recognisedOn
    self.acceptedOn = acceptedOn
    self.publicityFrom = publicityFrom
    self.publicityTo = publicityTo
    self.approvedOn = approvedOn
    self.paidOn = paidOn
    self.category = category
    self.appliedOn = appliedOn
    self.recommendedOn = recommendedOn
    self.reviewedOn = reviewedOn
    self.recheckedOn = recheckedOn
  }
}
