/// A row of 数字化牵引单位.
package struct LeadUnitRecord: Sendable, Hashable {
  /// The row that the record was read from.
  package var source: SourceReference
  /// The city.
  package var city: CityCode
  /// The sub-industry as handed in.
  package var subIndustry: String
  /// The unit's name as handed in.
  package var unit: String
  /// The unit's credit code.
  package var creditCode: CreditCode
  /// The unit's type.
  package var kind: Reported<LeadKind>
  /// The day on which the selection was made public.
  package var selectedOn: Reported<ReportedDay>

  /// Creates a record; every cell that is left out is missing.
  package init(
    source: SourceReference,
    city: CityCode,
    subIndustry: String = "",
    unit: String = "",
    creditCode: CreditCode = .none,
    kind: Reported<LeadKind> = .missing,
    selectedOn: Reported<ReportedDay> = .missing
  ) {
    self.source = source
    self.city = city
    self.subIndustry = subIndustry
    self.unit = unit
    self.creditCode = creditCode
    self.kind = kind
    self.selectedOn = selectedOn
  }
}
