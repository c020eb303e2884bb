/// The size of an industrial enterprise by employees and revenue (工信部联企业〔2011〕300号, 工业).
///
/// Both lower limits of a class must be reached, else the enterprise falls one class down.
enum SizeStandard {
  /// The lower limits of the classes below 大型.
  private static let classes: [(size: EnterpriseSize, employees: Int, revenue: Money)] = [
    (.medium, 300, Money(wan: 2000)), (.small, 20, Money(wan: 300)),
  ]

  /// Returns the size by figures where both are given and not 0, else the size as stated.
  static func size(
    employees: Reported<Int>, revenue: Reported<Money>, stated: Reported<EnterpriseSize>,
    conditions: CountingConditions
  ) -> CellValue {
    guard let employees = employees.value, let revenue = revenue.value, employees > 0,
      revenue > .zero
    else { return CellValue(stated) }
    if employees >= conditions.largeEmployees, revenue >= conditions.largeRevenue {
      return .word(EnterpriseSize.large.rawValue)
    }
    let found = classes.first { employees >= $0.employees && revenue >= $0.revenue }
    return .word((found?.size ?? .micro).rawValue)
  }
}
