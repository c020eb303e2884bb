/// A row of 试点城市: what a city states about its approval and award.
package struct CityRecord: Sendable, Hashable {
  /// The row that the record was read from.
  package var source: SourceReference
  /// The city.
  package var city: CityCode
  /// The city's name as handed in; empty where missing.
  package var cityName: String
  /// The region as handed in; empty where missing.
  package var region: String
  /// The day on which the plan was approved; it starts the city's period.
  package var approvedOn: Reported<ReportedDay>
  /// The whole award.
  package var award: Reported<Money>
  /// The award money received so far.
  package var received: Reported<Money>
  /// 批复文号; empty where missing.
  package var approvalNumber: String
  /// 试点名单公示日期.
  package var publicisedOn: Reported<ReportedDay>
  /// 2024年度绩效自评日期.
  package var selfEvaluatedFirstOn: Reported<ReportedDay>
  /// 2025年度绩效自评日期.
  package var selfEvaluatedSecondOn: Reported<ReportedDay>
  /// 中期绩效评价日期.
  package var midtermEvaluatedOn: Reported<ReportedDay>
  /// 实施期后绩效评价日期.
  package var finalEvaluatedOn: Reported<ReportedDay>
  /// 绩效评价结果 as handed in; empty where missing.
  package var evaluationResult: String
  /// 处理措施 as handed in; empty where missing.
  package var measure: String

  /// Creates a record; every cell that is left out is missing.
  package init(
    source: SourceReference,
    city: CityCode,
    cityName: String = "",
    region: String = "",
    approvedOn: Reported<ReportedDay> = .missing,
    award: Reported<Money> = .missing,
    received: Reported<Money> = .missing,
    approvalNumber: String = "",
    publicisedOn: Reported<ReportedDay> = .missing,
    selfEvaluatedFirstOn: Reported<ReportedDay> = .missing,
    selfEvaluatedSecondOn: Reported<ReportedDay> = .missing,
    midtermEvaluatedOn: Reported<ReportedDay> = .missing,
    finalEvaluatedOn: Reported<ReportedDay> = .missing,
    evaluationResult: String = "",
    measure: String = ""
  ) {
    self.source = source
    self.city = city
    self.cityName = cityName
    self.region = region
    self.approvedOn = approvedOn
    self.award = award
    self.received = received
    self.approvalNumber = approvalNumber
    self.publicisedOn = publicisedOn
    self.selfEvaluatedFirstOn = selfEvaluatedFirstOn
    self.selfEvaluatedSecondOn = selfEvaluatedSecondOn
    self.midtermEvaluatedOn = midtermEvaluatedOn
    self.finalEvaluatedOn = finalEvaluatedOn
    self.evaluationResult = evaluationResult
    self.measure = measure
  }
}
