import Foundation
import Testing

/// The command `pilotboard policies`, as a user runs it.
@Suite(.serialized)
struct PoliciesTests {
  private struct List: Decodable {
    struct Programme: Decodable {
      var id: String
      var rules: [Rule]
    }

    struct Rule: Decodable {
      var id: String
      var document: String
      var clause: String
      var title: String
      var severity: String
      var kind: String
      var conflicts: [String]
      var data: [Need]
      var answer: String?
      var missing: [String]?
    }

    struct Need: Decodable {
      var table: String?
      var column: String?
      var words: String
    }

    var form: String
    var programmes: [Programme]
  }

  private func list(_ text: String?) throws -> List {
    try JSONDecoder().decode(List.self, from: Data(try #require(text).utf8))
  }

  @Test func `every rule of every policy is listed with clause, severity, kind and data`() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(["policies", "--json", scratch.path("rules.json")])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let list = try list(scratch.text("rules.json"))
    #expect(list.form == "pilotboard-policies/1")
    #expect(
      list.programmes.map(\.id) == [
        "changchun-2024", "changsha-2024", "changsha-2025", "guangdong-2023",
        "guangdong-2023-extended",
      ])
    #expect(list.programmes.map(\.rules.count) == [33, 34, 49, 64, 69])
    let rules = list.programmes.flatMap(\.rules)
    #expect(rules.allSatisfy { !$0.clause.isEmpty && !$0.title.isEmpty && !$0.document.isEmpty })
    #expect(rules.allSatisfy { $0.answer == nil && $0.missing == nil })
    let cap = try #require(rules.first { $0.id == "CS24-06" })
    #expect(cap.severity == "hard" && cap.kind == "cap")
    #expect(cap.data.contains { $0.table == "awards" && $0.column == "base" })
    // Each rule is printed once, whatever takes it over.
    for rule in ["CS24-06", "GD-34", "CC-26", "EX-04"] {
      let lines = outcome.output.split(separator: "\n").filter { $0.hasPrefix("\(rule) ") }
      #expect(lines.count == 1, "\(rule)")
    }
    #expect(outcome.output.contains("34 条规则与项目 changsha-2024 相同，见上。"))
  }

  @Test func `a link to the output prints the list, and a folder is no file`() throws {
    let scratch = try Scratch()
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("out"), withDestinationPath: "/proc/self/fd/1")
    let run = ["policies", "--programme", "changsha-2024", "--json"]
    let outcome = try Program.run(run + [scratch.path("out")])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("{\"form\""), "\(outcome.output.prefix(200))")
    #expect(outcome.output.contains("\nCS24-06 "))
    let refused = try Program.run(run + [scratch.root.path])
    #expect(refused.status == 4)
    #expect(refused.errors.contains("“\(scratch.root.path)”失败：它是一个文件夹，应为文件"), "\(refused.errors)")
  }

  @Test func `ledgers answer what they can, and the missing table and column are named`() throws {
    let scratch = try Scratch()
    try scratch.write(
      """
      城市代码,奖补项目,受益单位,统一社会信用代码,中央补助,试点类别
      430100,数字化改造,长沙市示例机械有限公司,9143010000A4000109,30,其他试点

      """, to: "in/奖补明细.csv")
    let outcome = try Program.run([
      "policies", scratch.path("in"), "--programme", "changsha-2024", "--json",
      scratch.path("rules.json"), "--quiet",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    let rules = try #require(try list(scratch.text("rules.json")).programmes.first).rules
    func rule(_ id: String) throws -> List.Rule { try #require(rules.first { $0.id == id }) }
    #expect(try rule("CS24-02").answer == "missing")
    #expect(try rule("CS24-02").missing == ["缺表“资金台账”"])
    #expect(try rule("CS24-07").missing == ["缺列“奖补明细·采购总额或核定投入”"])
    #expect(try rule("CS24-32").answer == "never")
    #expect(try rule("CS24-13").answer == "no_case")
    #expect(outcome.output.contains("本次输入：缺数据（缺表“资金台账”）"))
    #expect(outcome.output.contains("数据日期 2027年3月14日"))
  }

  @Test(arguments: [
    (["--programme", "nowhere"], 2, "不认识的项目“nowhere”"),
    (["--as-of", "2024-12-31"], 2, "--as-of 只在给出台账时使用"),
    (["missing-folder"], 3, "missing-folder"),
    (["--programme", "changsha-2024", "--json", "/proc/none/rules.json"], 4, "rules.json"),
  ])
  func `wrong usage ends with the contract's exit codes`(
    arguments: [String], status: Int32, message: String
  ) throws {
    let outcome = try Program.run(["policies"] + arguments)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  /// A date that was asked for is the user's, one of the data's own the ledger's.
  @Test(arguments: [
    ([], 3, "数据日期 2023年5月6日（取自数据）早于项目起始日 2024年3月15日"),
    (["--as-of", "2023-06-07"], 2, "数据日期 2023年6月7日早于项目起始日 2024年3月15日"),
  ])
  func `a date before the programme is told as building tells it`(
    options: [String], status: Int32, message: String
  ) throws {
    let scratch = try Scratch()
    try scratch.write(
      "城市代码,奖补项目,受益单位,批准日期\n430100,数字化改造,长沙市示例机械有限公司,2023-05-06\n", to: "in/奖补明细.csv")
    let options = ["--programme", "changsha-2024", "--quiet"] + options
    let policies = try Program.run(["policies", scratch.path("in")] + options)
    let build = try Program.run(
      ["build", scratch.path("in"), "--output", scratch.path("out")] + options)
    for outcome in [policies, build] {
      #expect(outcome.status == status)
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
    #expect(policies.errors == build.errors)
  }

  @Test func `the help teaches by examples`() throws {
    let outcome = try Program.run(["policies", "--help"])
    #expect(outcome.status == 0)
    for words in ["pilotboard policies --programme changsha-2024", "硬性", "部分可判定", "缺哪张表"] {
      #expect(outcome.output.contains(words), "\(words)")
    }
  }
}
