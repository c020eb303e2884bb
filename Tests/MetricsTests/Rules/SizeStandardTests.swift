import Testing

@testable import Metrics

struct SizeStandardTests {
  /// Employees, revenue in 分 and the class of 工信部联企业〔2011〕300号 for industry.
  @Test(
    arguments: [
      (1000, 40_000_000_000, .large), (1000, 39_999_999_999, .medium),
      (999, 500_000_000_000, .medium),
      (300, 2_000_000_000, .medium), (299, 2_000_000_000, .small), (300, 1_999_999_999, .small),
      (20, 300_000_000, .small), (19, 100_000_000_000, .micro), (20, 299_999_999, .micro),
      (1, 1, .micro),
    ] as [(Int, Int64, EnterpriseSize)])
  func `both lower limits decide the class`(employees: Int, revenue: Int64, size: EnterpriseSize) {
    #expect(found(.value(employees), .value(Money(fen: revenue)), nil) == .word(size.rawValue))
  }

  @Test(
    arguments: [
      (.value(0), .value(Money(wan: 100)), .small, .word("小型")),
      (.missing, .value(Money(wan: 90_000)), .large, .word("大型")),
      (.value(10), .missing, nil, .missing), (.missing, .missing, nil, .missing),
      (.unreadable, .value(Money(wan: 1)), nil, .missing),
    ] as [(Reported<Int>, Reported<Money>, EnterpriseSize?, CellValue)])
  func `without both figures the stated size stands`(
    employees: Reported<Int>, revenue: Reported<Money>, stated: EnterpriseSize?, cell: CellValue
  ) {
    #expect(found(employees, revenue, stated) == cell)
  }

  private func found(
    _ employees: Reported<Int>, _ revenue: Reported<Money>, _ size: EnterpriseSize?
  ) -> CellValue {
    SizeStandard.size(
      employees: employees, revenue: revenue, stated: size.map { .value($0) } ?? .missing,
      conditions: Fixture.programme().counting)
  }
}
