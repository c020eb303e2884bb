/// A row of 数字化解决方案.
package struct SolutionRecord: Sendable, Hashable {
  /// The row that the record was read from.
  package var source: SourceReference
  /// The city.
  package var city: CityCode
  /// The sub-industry as handed in.
  package var subIndustry: String
  /// The solution's name; a row without it is never counted.
  package var solution: String
  /// 提供单位; a row without it is never counted.
  package var provider: String
  /// The links that the solution serves.
  package var links: Reported<TransformationLinks>
  /// 发布日期, the event date of the row.
  package var releasedOn: Reported<ReportedDay>
  /// 应用企业数.
  package var adopters: Reported<Int>
  /// 小轻快准.
  package var isLight: Reported<Bool>
  /// 自主可控.
  package var isDomestic: Reported<Bool>

  /// Creates a record; every cell that is left out is missing.
  package init(
    source: SourceReference,
    city: CityCode,
    subIndustry: String = "",
    solution: String = "",
    provider: String = "",
    links: Reported<TransformationLinks> = .missing,
    releasedOn: Reported<ReportedDay> = .missing,
    adopters: Reported<Int> = .missing,
    isLight: Reported<Bool> = .missing,
    isDomestic: Reported<Bool> = .missing
  ) {
    self.source = source
    self.city = city
    self.subIndustry = subIndustry
    self.solution = solution
    self.provider = provider
    self.links = links
    self.releasedOn = releasedOn
    self.adopters = adopters
    self.isLight = isLight
    self.isDomestic = isDomestic
  }
}
