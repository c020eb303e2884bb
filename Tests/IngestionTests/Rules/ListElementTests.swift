import Ingestion
import Metrics
import Testing

/// Elements of lists: each is a text, and none vanishes.
struct ListElementTests {
  private static func rule(_ kind: String, _ with: String) -> [String] {
    [
      "rules:", "  - { id: A-1, document: A, clause: 一, title: 甲, severity: hard, kind: \(kind),",
      "      with: {", with, "      } }",
    ]
  }

  private static let values = "        rows: awards, columns: item, expected: 在内, values:"

  static let rows: [(lines: [String], line: Int, message: String)] = [
    (["notes:", "  - 口径", "  - 注意: 内容"], 15, "却是键值表；内容中有冒号、括号等符号的，请给整项加引号"),
    (["notes:", "  - [甲, 乙]"], 14, "却是列表"),
    (["notes:", "  -", "  - 口径"], 14, "列表的这一项是空的"),
    (["notes: 口径"], 13, "“notes”应为列表"),
    (rule("membership", "\(values) [factory, {甲: 乙}]"), 16, "却是键值表"),
    (rule("membership", "\(values) [[factory]]"), 16, "却是列表"),
    (rule("membership", "\(values) ['']"), 16, "列表的这一项是空的"),
    (rule("coverage", "in: awards, column: item, required: [甲: 1]"), 16, "却是键值表"),
    (rule("requirement", "rows: awards, must: { item: [factory: 1] }, expected: 有"), 16, "却是键值表"),
    (
      rule("requirement", "rows: awards, must: { [item, total]: factory }, expected: 有"), 16,
      "键应为一段文字"
    ),
    (rule("unanswered", "reason: 无 }, conflicts: [A-1, { A-1: 1 }], also: {"), 16, "却是键值表"),
  ]

  @Test(arguments: rows.indices)
  func `an element that is no text is told with its line and a remedy`(index: Int) throws {
    let (lines, line, message) = Self.rows[index]
    let text = PolicyText.with(lines)
    let error = try #require(throws: FileFlaws.self) { try ProgrammeFile.read(text) }
    let found = error.flaws.contains { $0.line == line && $0.message.contains(message) }
    #expect(found, "\(error.flaws)")
  }

  @Test func `the policy without such an element is read`() throws {
    let lines = ["notes: [口径, '注意: 内容']"] + Self.rule("membership", "\(Self.values) [factory]")
    #expect(try ProgrammeFile.read(PolicyText.with(lines)).notes == ["口径", "注意: 内容"])
  }

  @Test(arguments: [
    ("workdays: [{ a: b }]", "却是键值表"), ("workdays: [[2024-02-04]]", "却是列表"),
  ])
  func `a shifted working day that is no text is told`(workdays: String, message: String) throws {
    let line = "  - { year: 2024, holidays: [{ from: 2024-05-01 }], \(workdays) }"
    let error = try #require(throws: FileFlaws.self) {
      try CalendarFile.read("origin: 通知\nyears:\n" + line)
    }
    #expect(error.flaws.contains { $0.message.contains(message) && $0.line == 3 }, "\(error.flaws)")
  }
}
