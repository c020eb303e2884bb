/// A row of 行业平台.
package struct PlatformRecord: Sendable, Hashable {
  /// The row that the record was read from.
  package var source: SourceReference
  /// The city.
  package var city: CityCode
  /// The sub-industry as handed in.
  package var subIndustry: String
  /// The platform's name; a row without it is never counted.
  package var platform: String
  /// 建设单位.
  package var owner: String
  /// The owner's credit code.
  package var creditCode: CreditCode
  /// 上线日期, the event date of the row.
  package var launchedOn: Reported<ReportedDay>
  /// 总投资.
  package var investment: Reported<Money>
  /// 奖补资金.
  package var grant: Reported<Money>
  /// 接入企业数.
  package var connected: Reported<Int>

  /// Creates a record; every cell that is left out is missing.
  package init(
    source: SourceReference,
    city: CityCode,
    subIndustry: String = "",
    platform: String = "",
    owner: String = "",
    creditCode: CreditCode = .none,
    launchedOn: Reported<ReportedDay> = .missing,
    investment: Reported<Money> = .missing,
    grant: Reported<Money> = .missing,
    connected: Reported<Int> = .missing
  ) {
    self.source = source
    self.city = city
    self.subIndustry = subIndustry
    self.platform = platform
    self.owner = owner
    self.creditCode = creditCode
    self.launchedOn = launchedOn
    self.investment = investment
    self.grant = grant
    self.connected = connected
  }
}
