/// A row of 产业生态联合体: a member of a lead unit's consortium.
package struct PartnerRecord: Sendable, Hashable {
  /// The row that the record was read from.
  package var source: SourceReference
  /// The city.
  package var city: CityCode
  /// The sub-industry as handed in.
  package var subIndustry: String
  /// The lead unit's name as handed in.
  package var leadUnit: String
  /// The member's name as handed in.
  package var unit: String
  /// The member's credit code.
  package var creditCode: CreditCode
  /// The member's role.
  package var role: Reported<PartnerRole>

  /// Creates a record; every cell that is left out is missing.
  package init(
    source: SourceReference,
    city: CityCode,
    subIndustry: String = "",
    leadUnit: String = "",
    unit: String = "",
    creditCode: CreditCode = .none,
    role: Reported<PartnerRole> = .missing
  ) {
    self.source = source
    self.city = city
    self.subIndustry = subIndustry
    self.leadUnit = leadUnit
    self.unit = unit
    self.creditCode = creditCode
    self.role = role
  }
}
