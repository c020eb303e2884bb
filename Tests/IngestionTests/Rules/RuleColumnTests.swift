import Metrics
import Testing

@testable import Ingestion

struct RuleColumnTests {
  @Test(arguments: TableKey.allCases)
  func `rules name the columns of the contract, by key and name`(table: TableKey) throws {
    let schema = try #require(TableSchema.all.first { $0.key == table })
    let known = schema.columns.filter { $0.key != .targetUnit }
    let readable = Dictionary(uniqueKeysWithValues: known.map { ($0.key.name, $0.header) })
    for column in DerivedColumns.own(of: table) {
      #expect(readable[column.key] == column.label, "\(table) \(column.key)")
    }
    let named = Set(DerivedColumns.own(of: table).map(\.key) + ["city", "city_code"])
    #expect(Set(readable.keys).subtracting(named).isEmpty)
    #expect(schema.name == table.words)
  }

  @Test func `every year of targets has its column, in the schema and for rules`() {
    let keys = TargetYears.all.compactMap { ColumnKey.target(of: $0) }
    let columns = TableSchema.targets.columns.filter { $0.type == .target }
    #expect(keys == columns.map(\.key))
    #expect(
      columns.map(\.header) == TargetYears.all.map { "指标值(截至\($0)年底)" })
    #expect(
      DerivedColumns.own(of: .targets).map(\.key).filter { $0.hasPrefix("target_") }
        == keys.map(\.name))
    #expect(ColumnKey.target(of: 2027) == nil)
  }
}
