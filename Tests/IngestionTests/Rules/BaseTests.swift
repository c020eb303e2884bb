import Ingestion
import Testing

/// Programme files that extend another.
struct BaseTests {
  private static let rules = [
    "rules:",
    "  - { id: A-1, document: A, clause: 一, title: 甲, severity: hard, kind: cap,",
    "      with: { rows: { table: awards, where: { item: factory } }, amount: total, limit: 10 } }",
    "  - { id: A-2, document: A, clause: 二, title: 乙, severity: hard, kind: unanswered,",
    "      with: { reason: 无 }, conflicts: A-1 }",
  ]

  private static let files = [
    "programmes/base.yaml": PolicyText.with(rules),
    "programmes/middle.yaml": "id: middle\nextends: base\nname: 中间\n",
  ]

  private static func read(_ text: String) throws(FileFlaws) -> [String] {
    try ProgrammeFile.read(text) { files[$0] }.rules.rules.map { "\($0.id) \($0.title)" }
  }

  private static func flaws(_ text: String) -> [String] {
    do throws(FileFlaws) {
      _ = try read(text)
      return []
    } catch {
      return error.flaws.map { "\($0.line) \($0.message)" }
    }
  }

  /// A file and the flaw of what it takes over, with the file's own line.
  static let taken: [(text: String, flaw: String)] = [
    (
      "id: own\nextends: base\ncities: [{ code: \"1\", name: 甲, minimum: 0 }]\n",
      "3 城市代码“1”应为6位数字（加引号）"
    ),
    (
      "id: own\nextends: base\ndocuments: [{ key: A, title: 政策, short_name: 政策, to: x }]\n",
      "3 “x”不是日期，应写成 2024-12-31"
    ),
    (
      "id: own\nname: 甲\nextends: base\nremove_rules: A-1\n",
      "3 所依据的项目文件“base”第 17 行：没有编号为“A-1”的规则；"
        + "该文件单独使用没有这一问题，是本文件的改动与它不合，请在本文件中一并改写或移除这一项"
    ),
    (
      "id: own\nextends: middle\nremove_rules: [A-1]\n",
      "2 所依据的项目文件“base”第 17 行：没有编号为“A-1”的规则；"
        + "该文件单独使用没有这一问题，是本文件的改动与它不合，请在本文件中一并改写或移除这一项"
    ),
    (
      "id: own\nextends: base\nstart: 2028-01-01\n",
      "2 所依据的项目文件“base”第 9 行：实施期末日早于起始日；"
        + "该文件单独使用没有这一问题，是本文件的改动与它不合，请在本文件中一并改写或移除这一项"
    ),
  ]

  @Test(arguments: taken.indices)
  func `a flaw of what is taken over names the other file, and its own has its own line`(
    index: Int
  ) {
    #expect(Self.flaws(Self.taken[index].text) == [Self.taken[index].flaw])
  }

  @Test func `an entry replaces the one of its key once, and a second one is a repetition`() {
    let rule = "document: A, clause: 一, severity: hard, kind: unanswered, with: { reason: 无 } }"
    let once = "id: own\nextends: base\nrules:\n  - { id: A-1, title: 新, \(rule)\n"
    let twice = once + "  - { id: A-1, title: 再, \(rule)\n"
    #expect(throws: Never.self) { #expect(try Self.read(once) == ["A-1 新", "A-2 乙"]) }
    #expect(Self.flaws(twice) == ["5 规则编号“A-1”重复"])
  }

  @Test func `a calendar that is empty is told without a line`() {
    let text = PolicyText.with(["calendar: none"])
    let error = #expect(throws: FileFlaws.self) {
      try ProgrammeFile.read(text) { $0 == "calendars/none.yaml" ? "" : nil }
    }
    #expect(error?.flaws.map(\.message) == ["工作日历“none”：文件是空的，应为 YAML 键值"])
  }
}
