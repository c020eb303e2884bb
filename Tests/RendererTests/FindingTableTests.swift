import Metrics
import Testing

@testable import Renderer

/// Findings by severity, rule and row, as the list of problems shows them.
struct FindingTableTests {
  private static func finding(
    _ rule: String, _ severity: Finding.Severity, in city: CityCode?, of subject: String,
    expected: String = "", rows: [(Int32, Int32)] = [], count: Int? = nil
  ) -> Finding {
    var finding = Finding(
      rule: rule, severity: severity, city: city, subject: subject, message: "要求",
      expected: expected, actual: "实际", source: nil)
    finding.rows = rows.map {
      FindingRow(source: SourceReference(table: $0.0, row: $0.1), columns: [])
    }
    finding.rowCount = count ?? rows.count
    return finding
  }

  private static func sections(_ findings: [Finding]) throws -> [TemplateContext] {
    let report = try Fixture.report()
    var assessment = report.assessment
    assessment.findings = findings
    return FindingTable(Report(assessment: assessment, settings: Fixture.settings)).sections
  }

  private static let template = """
    {{#sections}}
    {{severityWords}} {{count}} 列{{columns}}
    {{#groups}}
    {{rule}} {{count}} {{expected}} {{anchor}}
    {{#rows}}
    {{city}}|{{subject}}|{{asked}}|{{#tables}}{{table}}{{#numbers}} {{number}}{{/numbers}}{{moreSources}};{{/tables}}
    {{/rows}}
    {{/groups}}
    {{/sections}}
    """

  private static func lines(_ findings: [Finding]) throws -> [String] {
    let set = try TemplateSet(files: ["x.mustache": template], pages: ["x"])
    let context: TemplateContext = ["sections": .list(try sections(findings))]
    let bytes = try set.render("x", page: "x.html", context: context)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `a rule stands once over its findings, with what it asks of all`() throws {
    let lines = try Self.lines([
      Self.finding("GD-1", .violation, in: Fixture.foshan, of: "甲", expected: "二级"),
      Self.finding("GD-2", .violation, in: Fixture.foshan, of: "乙", expected: "一"),
      Self.finding("GD-1", .violation, in: Fixture.shaoguan, of: "丙", expected: "二级"),
      Self.finding("GD-2", .violation, in: Fixture.shaoguan, of: "丁", expected: "二"),
    ])
    #expect(
      lines == [
        "违规 4 列4", "GD-1 2 二级 finding-GD-1", "佛山|甲||", "韶关|丙||", "GD-2 2  finding-GD-2",
        "佛山|乙|一|", "韶关|丁|二|",
      ])
  }

  @Test func `a file stands once before the numbers of its rows`() throws {
    let rows: [(Int32, Int32)] = [(1, 6), (1, 19), (0, 2), (1, 20)]
    let lines = try Self.lines([
      Self.finding("GD-1", .violation, in: Fixture.foshan, of: "甲", rows: rows, count: 71),
      Self.finding("GD-1", .violation, in: Fixture.foshan, of: "乙", rows: Array(rows.prefix(2))),
    ])
    #expect(
      lines.suffix(2) == [
        "佛山|甲||韶关/03_enterprises.csv  6 19;佛山 &lt;1&gt; &amp; &quot;甲&quot;.xlsx“被改造企业” 2，共71行;",
        "佛山|乙||韶关/03_enterprises.csv  6 19;",
      ])
  }

  @Test func `a column in which every row says the same is left out`() throws {
    let place = Self.finding("GD-1", .info, in: Fixture.foshan, of: "佛山")
    let named = Self.finding("GD-1", .info, in: Fixture.foshan, of: "甲")
    let other = Self.finding("GD-1", .info, in: Fixture.shaoguan, of: "韶关")
    let whole = Self.finding("GD-1", .info, in: nil, of: "全省")
    #expect(try Self.lines([place])[0] == "提示 1 列3")
    #expect(try Self.lines([place, other])[0] == "提示 2 列3")
    #expect(try Self.lines([place, named])[0] == "提示 2 列4")
    #expect(try Self.lines([other, named])[0] == "提示 2 列4")
    #expect(
      try Self.lines([whole, place, named]).suffix(3).map { $0.split(separator: "|")[1] }
        == ["全省", "全市", "甲"])
    #expect(try Self.lines([]).isEmpty)
  }

  @Test func `what is asked of one alone stands in its row`() throws {
    let one = Self.finding("GD-1", .violation, in: Fixture.foshan, of: "甲", expected: "二级")
    #expect(try Self.lines([one]).suffix(2) == ["GD-1 1  finding-GD-1", "佛山|甲|二级|"])
  }
}
