import Ingestion
import Metrics
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

  @Test(
    arguments: [
      ("remove_rules: A-2", ["A-1 甲"]), ("remove_rules: [A-2, A-1]", []), ("remove_rules: []", nil),
    ] as [(String, [String]?)])
  func `a rule that is removed is not taken over`(line: String, rules: [String]?) throws {
    #expect(try Self.read("id: own\nextends: base\n\(line)\n") == rules ?? ["A-1 甲", "A-2 乙"])
  }

  static let removals: [(lines: String, flaw: String)] = [
    ("extends: base\nremove_rules: B-1", "3 所依据的项目文件没有编号为“B-1”的规则，无从移除；请核对编号，或删去这一项"),
    (
      "extends: middle\nremove_rules:\n  - A-2\n  - B-1",
      "5 所依据的项目文件没有编号为“B-1”的规则，无从移除；请核对编号，或删去这一项"
    ),
    ("extends: base\nremove_rules: [A-2,\n  A-2]", "4 规则“A-2”已移除过一次；请删去这一项"),
    (
      "extends: base\nremove_rules: A-2\nrules: [{ id: A-2, document: A, clause: 一, title: 甲,\n"
        + "  severity: hard, kind: unanswered, with: { reason: 无 } }]",
      "3 规则“A-2”在本文件中另有写法，却又被移除；请只留其一"
    ),
    ("extends: base\nremove_rules: { A-2: 1 }", "3 “remove_rules”应为列表，每项写成“- 内容”"),
  ]

  @Test(arguments: removals.indices)
  func `an id that removes nothing is told`(index: Int) {
    #expect(Self.flaws("id: own\n" + Self.removals[index].lines) == [Self.removals[index].flaw])
  }

  @Test(arguments: ["remove_rules: A-1", "remove_rules: []", "extends: ''\nremove_rules: [A-1]"])
  func `without a file to extend there is nothing to remove`(lines: String) {
    let text = PolicyText.with(lines.split(separator: "\n").map(String.init))
    let line = text.split(separator: "\n").count
    #expect(Self.flaws(text) == ["\(line) 没有写明“extends”，就没有可移除的规则；请写明所依据的项目文件，或删去“remove_rules”"])
  }

  @Test func `an entry replaces the one of its key once, and a second one is a repetition`() throws
  {
    let rule = "document: A, clause: 一, severity: hard, kind: unanswered, with: { reason: 无 } }"
    let once = "id: own\nextends: base\nrules:\n  - { id: A-1, title: 新, \(rule)\n"
    let twice = once + "  - { id: A-1, title: 再, \(rule)\n"
    #expect(try Self.read(once) == ["A-1 新", "A-2 乙"])
    #expect(Self.flaws(twice) == ["5 规则编号“A-1”重复"])
  }

  @Test(arguments: [
    (
      PolicyText.with(["notes: 甲"]),
      "2 所依据的项目文件“other”有1处问题，请先修改该文件；其一在该文件第 13 行：“notes”应为列表，每项写成“- 内容”"
    ),
    ("", "2 所依据的项目文件“other”有1处问题，请先修改该文件；其一在该文件：文件是空的，应为 YAML 键值"),
  ])
  func `a flawed base is told with its first flaw`(base: String, flaw: String) throws {
    let error = #expect(throws: FileFlaws.self) {
      try ProgrammeFile.read("id: own\nextends: other\n") { path in
        path == "programmes/other.yaml" ? base : nil
      }
    }
    #expect(error?.flaws.map { "\($0.line) \($0.message)" }.first { $0.hasPrefix("2 ") } == flaw)
  }

  @Test func `a calendar that is empty is told without a line`() {
    let text = PolicyText.with(["calendar: none"])
    let error = #expect(throws: FileFlaws.self) {
      try ProgrammeFile.read(text) { $0 == "calendars/none.yaml" ? "" : nil }
    }
    #expect(error?.flaws.map(\.message) == ["工作日历“none”：文件是空的，应为 YAML 键值"])
  }
}
