/// A row of 细分行业: a declared sub-industry with the facts of annex 1.
package struct SubIndustryRecord: Sendable, Hashable {
  /// The row that the record was read from.
  package var source: SourceReference
  /// The city.
  package var city: CityCode
  /// The sub-industry as handed in.
  package var name: String
  /// The industry code of GB/T 4754; empty where missing.
  package var gb4754: String
  /// The districts, as handed in.
  package var districts: String
  /// 工业总产值 of 2022.
  package var output2022: Reported<Money>
  /// 规上工业产值 of 2022.
  package var outputAboveScale2022: Reported<Money>
  /// 规上工业中小企业总数.
  package var smesAboveScale: Reported<Int>
  /// 规下工业中小企业总概数.
  package var smesBelowScale: Reported<Int>
  /// 重点中小企业情况.
  package var keySMEs: String
  /// 相关试点示范情况.
  package var demonstrations: String
  /// 相关载体情况.
  package var carriers: String
  /// 数字化供给情况.
  package var supply: String
  /// 相关资质称号.
  package var titles: String

  /// Creates a record; every cell that is left out is missing.
  package init(
    source: SourceReference,
    city: CityCode,
    name: String = "",
    gb4754: String = "",
    districts: String = "",
    output2022: Reported<Money> = .missing,
    outputAboveScale2022: Reported<Money> = .missing,
    smesAboveScale: Reported<Int> = .missing,
    smesBelowScale: Reported<Int> = .missing,
    keySMEs: String = "",
    demonstrations: String = "",
    carriers: String = "",
    supply: String = "",
    titles: String = ""
  ) {
    self.source = source
    self.city = city
    self.name = name
    self.gb4754 = gb4754
    self.districts = districts
    self.output2022 = output2022
    self.outputAboveScale2022 = outputAboveScale2022
    self.smesAboveScale = smesAboveScale
    self.smesBelowScale = smesBelowScale
    self.keySMEs = keySMEs
    self.demonstrations = demonstrations
    self.carriers = carriers
    self.supply = supply
    self.titles = titles
  }
}
