import Ingestion
import Testing

/// Parameters that a kind or a figure would pass over.
struct UnusedParameterTests {
  static let rows: [(kind: String, with: String, message: String?)] = [
    ("bound", "name: 数, figure: { count: awards, where: { item: factory } }, at_least: 1", nil),
    ("bound", "name: 数, figure: { count: awards, year: 2024 }, at_least: 1", "不认识的键“year”"),
    (
      "bound", "name: 数, figure: { amount: 3, where: { item: factory } }, at_least: 1",
      "不认识的键“where”"
    ),
    (
      "bound", "name: 数, figure: { sum: total, of: awards, distinct: item }, at_most: 1",
      "“distinct”"
    ),
    ("bound", "name: 数, figure: { city: received, of: awards }, at_least: 1", "不认识的键“of”"),
    (
      "bound", "name: 数, figure: { amount: 3, percent: 50, times: 2 }, at_least: 1",
      "“percent”和“times”只能写一个"
    ),
    ("bound", "name: 数, figure: { cuont: awards }, at_least: 1", "应写明一种数据"),
    ("bound", "checks: [{ name: 数, figure: 1, at_least: 1 }]", nil),
    ("bound", "checks: [{ name: 数, figure: 1, at_least: 1 }], at_most: 2", "不认识的键“at_most”"),
    (
      "bound",
      "rows: awards, each: { table: awards, by: item }, name: 数, figure: 1, at_least: 1",
      "“rows”和“each”只能写一个"
    ),
    ("cap", "rows: awards, amount: total, limit: 3, units: count", nil),
    ("cap", "rows: awards, amount: total, limit: 3, base: base", "没有写明“rate”（百分数），“base”不起作用"),
    (
      "cap", "rows: awards, amount: total, rate: 30, base: base, units: count",
      "没有写明“limit”（万元），“units”不起作用"
    ),
    ("date_order", "rows: awards, steps: [contract_on, { day: 2024-05-01 }]", nil),
    (
      "date_order", "rows: awards, steps: [contract_on, { day: 2024-05-01, column: paid_on }]",
      "“day”和“column”只能写一个"
    ),
  ]

  @Test(arguments: rows.indices)
  func `a parameter that nothing uses is told with its line`(index: Int) throws {
    let (kind, with, message) = Self.rows[index]
    let text = PolicyText.with([
      "rules:", "  - { id: A-1, document: A, clause: 一, title: 甲, severity: hard, kind: \(kind),",
      "      with: { \(with) } }",
    ])
    do throws(FileFlaws) {
      _ = try ProgrammeFile.read(text)
      #expect(message == nil)
    } catch {
      let found = error.flaws.map { "\($0.line) \($0.message)" }
      #expect(found.count == 1 && found[0].hasPrefix("15 "), "\(found)")
      #expect(found[0].contains(try #require(message, "\(found)")), "\(found)")
    }
  }
}
