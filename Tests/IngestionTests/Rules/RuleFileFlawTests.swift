import Ingestion
import Testing

struct RuleFileFlawTests {
  /// A policy file with a flaw in each of the lines that a number marks.
  private static let flawed = """
    id: test
    kind: subsidy
    name: 政策
    document: 文号
    rule_set: 规则
    title: 看板
    total: { code: "430000", name: 合计 }
    start: 2024-03-15
    end: 2027-03-14
    cities: [{ code: "430100", name: 长沙, minimum: 0 }]
    items: [{ key: factory, name: 示范工厂 }]
    documents: [{ key: A, title: 政策, short_name: 政策, from: 2024-03-15, to: 2024-03-01 }]
    rules:
      - { id: A-1, document: A, clause: 一, title: 甲, severity: strict, kind: unanswered, with: { reason: 无 } }
      - { id: A-2, document: B, clause: 一, title: 乙, severity: hard, kind: unanswered, with: { reason: 无 } }
      - { id: A-2, document: A, clause: 一, title: 丙, severity: hard, kind: unanswered, with: { reason: 无 } }
      - { id: A-4, document: A, clause: 一, title: 丁, severity: hard, kind: limit, with: { reason: 无 } }
      - { id: A-5, document: A, clause: 一, title: 戊, severity: hard, kind: cap, with: { rows: awards, amount: total, limit: 十 } }
      - { id: A-6, document: A, clause: 一, title: 己, severity: hard, kind: cap, with: { rows: award, amount: total, limit: 10 } }
      - { id: A-7, document: A, clause: 一, title: 庚, severity: hard, kind: cap, with: { rows: awards, amount: sum, limit: 10 } }
      - { id: A-8, document: A, clause: 一, title: 辛, severity: guidance, kind: cap, with: { rows: awards, amount: total, limit: 10 } }
      - { id: A-9, document: A, clause: 一, title: 壬, severity: hard, kind: requirement, with: { rows: { table: awards, where: { item: house } }, must: { total: { above: 0 } }, expected: 有 } }
      - { id: A-10, document: A, clause: 一, title: 癸, severity: hard, kind: bound, with: { name: 数, figure: { count: awards, total: 3 }, at_least: 1 } }
      - { id: A-11, document: A, clause: 一, severity: hard, kind: unanswered, with: { reason: 无 } }
    """

  @Test func `ten and more flaws give as many messages with their lines in one run`() throws {
    let error = try #require(throws: FileFlaws.self) {
      try ProgrammeFile.read(Self.flawed)
    }
    let found = error.flaws.map { "\($0.line) \($0.message.prefix(8))" }
    #expect(
      found == [
        "12 失效日期早于生效", "14 “strict”", "15 没有键为“B”的", "16 规则编号“A-2", "17 “limit”不",
        "18 “十”应为以万元", "19 “award”不", "20 表“奖补明细”没", "21 引导性规则只展示", "22 “house”不",
        "23 不认识的键“to", "24 缺少“title",
      ])
  }

  @Test(arguments: [
    ("rules: []", "缺少“rules”"), ("calendar: mars", "找不到工作日历“mars”"),
    ("extends: nothing", "找不到项目文件“nothing”"), ("kind: prize", "“prize”应为 pilot"),
    ("remove: [A]", "不认识的键“remove”"),
  ])
  func `a flaw outside the rules is told too`(line: String, message: String) throws {
    let key = line.prefix { $0 != ":" }
    let lines = Self.flawed.split(separator: "\n").prefix(11).filter { !$0.hasPrefix(key) }
    let text = (lines + [Substring(line)]).joined(separator: "\n")
    let error = try #require(throws: FileFlaws.self) { try ProgrammeFile.read(text) }
    #expect(error.flaws.contains { $0.message.contains(message) && $0.line > 0 }, "\(error.flaws)")
  }

  @Test func `a programme that extends itself or a flawed one is refused`() throws {
    let text = "id: a\nextends: a\n"
    let error = try #require(throws: FileFlaws.self) {
      try ProgrammeFile.read(text) { _ in text }
    }
    #expect(error.flaws.contains { $0.line == 2 && $0.message.contains("“a”有") })
  }

  @Test func `a key that stands twice is told with its line`() throws {
    let error = try #require(throws: FileFlaws.self) {
      try ProgrammeFile.read("id: a\nname: b\nid: c\n")
    }
    #expect(error.flaws.first?.message == "同一键值表内有重复的键：id")
  }
}
