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

  @Test(
    arguments: [
      (.value(1000), .value(Money(wan: 40_000)), .missing, true),
      (.value(1000), .value(Money(wan: 40_000)), .value(.small), true),
      (.value(1000), .value(Money(wan: 40_000) - Money(fen: 1)), .value(.large), false),
      (.value(999), .value(Money(wan: 500_000)), .missing, false),
      (.value(0), .value(Money(wan: 500_000)), .value(.large), true),
      (.value(5000), .value(.zero), .value(.medium), false),
      (.value(5000), .missing, .missing, nil), (.missing, .unreadable, .unreadable, nil),
    ] as [(Reported<Int>, Reported<Money>, Reported<EnterpriseSize>, Bool?)])
  func `large is who reaches both limits, or says so where a figure lacks`(
    employees: Reported<Int>, revenue: Reported<Money>, stated: Reported<EnterpriseSize>,
    isLarge: Bool?
  ) {
    let conditions = Fixture.programme().counting
    let found = SizeStandard.isLarge(
      employees: employees, revenue: revenue, stated: stated, conditions: conditions)
    #expect(found == isLarge)
    let size = SizeStandard.size(
      employees: employees, revenue: revenue, stated: stated, conditions: conditions)
    #expect((size == .word("大型")) == (isLarge == true))
  }

  private func found(
    _ employees: Reported<Int>, _ revenue: Reported<Money>, _ size: EnterpriseSize?
  ) -> CellValue {
    SizeStandard.size(
      employees: employees, revenue: revenue, stated: size.map { .value($0) } ?? .missing,
      conditions: Fixture.programme().counting)
  }
}
