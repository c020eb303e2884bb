import Ingestion
import Metrics
import Testing

/// A key with nothing behind it: neither 0 nor 1970 nor a rule less.
struct EmptyValueTests {
  private static func rule(_ text: String) -> [String] { ["rules:", "  - { \(text) }"] }

  private static let head = "id: A-1, document: A, clause: 一, title: 甲, "
  private static let cap = "kind: cap, with: { rows: awards, amount: total, limit: 10 }"

  static let rows: [(lines: [String], key: String, line: Int)] = [
    (["start:"], "start", 12), (["end: ''"], "end", 12), (["name:"], "name", 12),
    (["cities: [{ code: \"430100\", name: 长沙, minimum: }]"], "minimum", 12),
    (["cities: [{ code: \"430100\", name: 长沙, minimum: 0, award: }]"], "award", 12),
    (["documents: [{ key: A, title: 政策, short_name: 政策, from: }]"], "from", 12),
    (["notes: []"] + rule(head + "severity: , \(cap)"), "severity", 15),
    (["notes: []"] + rule(head + "severity: hard, to: , \(cap)"), "to", 15),
    (["notes: []"] + rule(head + "severity: hard, regions: , \(cap)"), "regions", 15),
    (
      ["notes: []"]
        + rule(head + "severity: hard, kind: cap, with: { rows: awards, amount: total, limit: }"),
      "limit", 15
    ),
    (
      ["notes: []"]
        + rule(
          head + "severity: hard, kind: coverage, with: { in: awards, column: item, required: }"),
      "required", 15
    ),
  ]

  @Test(arguments: rows.indices)
  func `a key without a value is told with its line`(index: Int) throws {
    let (lines, key, line) = Self.rows[index]
    let own = String(lines[0].prefix { $0 != ":" })
    let text = PolicyText.with(lines, without: own)
    let error = try #require(throws: FileFlaws.self) { try ProgrammeFile.read(text) }
    let found = error.flaws.contains { $0.line == line && $0.message.hasPrefix("“\(key)”没有写内容") }
    #expect(found, "\(error.flaws)")
  }

  @Test func `what may be left out may be empty`() throws {
    let programme = try ProgrammeFile.read(PolicyText.with(["issuer: \"\"", "calendar:"]))
    #expect(programme.issuer.isEmpty)
    #expect(programme.name == "政策")
  }
}
