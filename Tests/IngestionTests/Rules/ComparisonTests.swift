import Foundation
import Ingestion
import Metrics
import Testing

/// The policies side by side, as the built-in files state them.
struct ComparisonTests {
  private static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Templates")

  private static func file(_ path: String) -> String? {
    try? String(contentsOf: templates.appendingPathComponent(path), encoding: .utf8)
  }

  private static func comparison() throws -> PolicyComparison {
    let text = try #require(file(ComparisonFile.path))
    return try ComparisonFile.read(text) { file($0) }
  }

  @Test func `four documents are compared, each by aspects that are listed`() throws {
    let comparison = try Self.comparison()
    #expect(comparison.documents.map(\.key) == ["GD", "CS24", "CS25", "CC"])
    #expect(comparison.documents.allSatisfy { $0.comparison.count >= 8 })
    let aspects = Set(comparison.documents.flatMap(\.comparison).map(\.aspect))
    #expect(aspects == Set(comparison.aspects.map(\.key)))
  }

  /// Every amount, rate and number of the comparison stands in the title of a rule named beside it.
  @Test func `no figure of the comparison is without its rule`() throws {
    let comparison = try Self.comparison()
    for document in comparison.documents {
      for entry in document.comparison {
        let titles = entry.rules.compactMap { comparison.rules[$0]?.title }.joined(separator: " ")
        // Months and years are of the document's period, and no title repeats them.
        let text = entry.text.replacing(/[0-9]{4}年([0-9]+月)?([0-9]+日)?|[0-9]+月/, with: "")
        for figure in text.matches(of: /[0-9]+(\.[0-9]+)?[%万亿家个工]*/).map({ String($0.output.0) }) {
          #expect(titles.contains(figure), "\(document.key) \(entry.aspect): \(figure)")
        }
      }
    }
  }

  @Test func `what Changsha's two documents say differently is told with both rules`() throws {
    let conflicts = try Self.comparison().conflicts
    #expect(conflicts.map(\.rule.id) == ["CS25-09", "CS25-10", "CS25-11"])
    #expect(conflicts.map { $0.others.map(\.id) }[0] == ["CS24-06", "CS24-07"])
    #expect(try Self.comparison().rivals(of: "CS24-06") == ["CS25-09", "CS25-11"])
    #expect(conflicts.allSatisfy { !$0.rule.note.isEmpty })
  }

  @Test func `a programme of one's own is compared behind the others`() throws {
    let text = try #require(Self.file("programmes/guangdong-2023-extended.yaml"))
    let programme = try ProgrammeFile.read(text) { Self.file($0) }
    var comparison = try Self.comparison()
    comparison.add(programme.rules)
    #expect(comparison.documents.map(\.key) == ["GD", "CS24", "CS25", "CC", "EX"])
    #expect(comparison.rules["EX-01"]?.document == "EX")
    comparison.add(programme.rules)
    #expect(comparison.documents.count == 5)
  }

  @Test(arguments: ["guangdong-2023", "changsha-2024", "changsha-2025", "changchun-2024"])
  func `a programme that is read already is compared as its file is`(id: String) throws {
    let text = try #require(Self.file("programmes/\(id).yaml"))
    let programme = try ProgrammeFile.read(text) { Self.file($0) }
    let list = try #require(Self.file(ComparisonFile.path))
    let comparison = try ComparisonFile.read(list, with: programme) { Self.file($0) }
    #expect(comparison == (try Self.comparison()))
  }

  private static let flaws: [(text: String, message: String)] = [
    ("programmes: [none]\naspects: [{ key: a, name: 甲 }]", "找不到项目文件“none”（programmes/none.yaml）"),
    ("programmes: [p]\naspects: [{ key: a, name: 甲 }]", "文件“D”比较了“b”，这里没有列出这一方面"),
    ("programmes: [q]\naspects: [{ key: a, name: 甲 }]", "项目文件“q”第 3 行：没有编号为“R-9”的规则"),
    ("programmes: [r]\naspects: [{ key: a, name: 甲 }]", "项目文件“r”第 3 行：缺少“rules”，应写明依据的规则编号"),
    ("programmes: [s]\naspects: [{ key: a, name: 甲 }]", "项目文件“s”第 4 行：比较的方面“a”重复"),
    ("programmes: [t]\naspects: [{ key: a, name: 甲 }]", "项目文件“t”：文件是空的，应为 YAML 键值"),
    ("aspect: []", "不认识的键“aspect”，可用的键：programmes、aspects"),
  ]

  private static let documents = [
    "p": "      - { aspect: b, text: 乙, rules: [R-1] }",
    "q": "      - { aspect: a, text: 甲, rules: [R-9] }",
    "r": "      - { aspect: a, text: 甲 }",
    "s":
      "      - { aspect: a, text: 甲, rules: [R-1] }\n      - { aspect: a, text: 乙, rules: [R-1] }",
  ]

  @Test(arguments: flaws.indices)
  func `a flaw of the comparison is told with its file and line`(index: Int) throws {
    let (text, message) = Self.flaws[index]
    let flaws = #expect(throws: FileFlaws.self) {
      try ComparisonFile.read(text) { path in
        let name = path.split(separator: "/").last?.dropLast(".yaml".count) ?? ""
        return name == "t" ? "" : Self.documents[String(name)].map(Self.programme)
      }
    }
    #expect(flaws?.flaws.contains { $0.message == message } == true, "\(String(describing: flaws))")
  }

  /// A programme file whose comparison begins in line 3.
  private static func programme(_ entries: String) -> String {
    """
    documents:
      - { key: D, title: 文件, short_name: 文件, comparison: [
    \(entries.split(separator: "\n").map { $0.drop { " -".contains($0) } }.joined(separator: ",\n"))
      ] }
    rules:
      - { id: R-1, document: D, clause: 一, title: 规则 }
    """
  }
}
