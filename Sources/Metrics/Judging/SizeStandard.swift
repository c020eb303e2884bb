/// The size of an industrial enterprise by employees and revenue (工信部联企业〔2011〕300号, 工业).
///
/// Both lower limits of a class must be reached, else the enterprise falls one class down.
enum SizeStandard {
  /// The lower limits of the classes below 大型.
  private static let classes: [(size: EnterpriseSize, employees: Int, revenue: Money)] = [
    (.medium, 300, Money(wan: 2000)), (.small, 20, Money(wan: 300)),
  ]

  /// Employees and revenue; nil where either is missing or 0, and says nothing.
  private static func figures(
    _ employees: Reported<Int>, _ revenue: Reported<Money>
  ) -> (employees: Int, revenue: Money)? {
    guard let employees = employees.value, let revenue = revenue.value, employees > 0,
      revenue > .zero
    else { return nil }
    return (employees, revenue)
  }

  /// Returns whether both limits of 大型 are reached, where both figures are given and not 0, else
  /// whether the stated size is 大型; nil where that is not known either.
  static func isLarge(
    employees: Reported<Int>, revenue: Reported<Money>, stated: Reported<EnterpriseSize>,
    conditions: CountingConditions
  ) -> Bool? {
    guard let figures = figures(employees, revenue) else {
      return stated.value.map { $0 == .large }
    }
    return figures.employees >= conditions.largeEmployees
      && figures.revenue >= conditions.largeRevenue
  }

  /// Returns the size by figures where both are given and not 0, else the size as stated.
  static func size(
    employees: Reported<Int>, revenue: Reported<Money>, stated: Reported<EnterpriseSize>,
    conditions: CountingConditions
  ) -> CellValue {
    guard let figures = figures(employees, revenue) else { return CellValue(stated) }
    let isLarge = isLarge(
      employees: employees, revenue: revenue, stated: stated, conditions: conditions)
    if isLarge == true { return .word(EnterpriseSize.large.rawValue) }
    let found = classes.first {
      figures.employees >= $0.employees && figures.revenue >= $0.revenue
    }
    return .word((found?.size ?? .micro).rawValue)
  }
}
