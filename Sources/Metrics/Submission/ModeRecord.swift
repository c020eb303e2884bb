/// A row of 转型模式.
package struct ModeRecord: Sendable, Hashable {
  /// The row that the record was read from.
  package var source: SourceReference
  /// The city.
  package var city: CityCode
  /// The sub-industry as handed in.
  package var subIndustry: String
  /// The mode's name; a row without it is never counted.
  package var mode: String
  /// Supply chain or industry chain.
  package var kind: Reported<ModeKind>
  /// The lead unit's name.
  package var leadUnit: String
  /// 形成日期, the event date of the row.
  package var formedOn: Reported<ReportedDay>

  /// Creates a record; every cell that is left out is missing.
  package init(
    source: SourceReference,
    city: CityCode,
    subIndustry: String = "",
    mode: String = "",
    kind: Reported<ModeKind> = .missing,
    leadUnit: String = "",
    formedOn: Reported<ReportedDay> = .missing
  ) {
    self.source = source
    self.city = city
    self.subIndustry = subIndustry
    self.mode = mode
    self.kind = kind
    self.leadUnit = leadUnit
    self.formedOn = formedOn
  }
}
