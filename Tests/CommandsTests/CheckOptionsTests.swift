import Foundation
import Testing

/// The options of `check` that decide what is a problem, beside those of `build`.
struct CheckOptionsTests {
  private struct Report: Decodable {
    struct Issue: Decodable {
      var code: String
      var cell: String
      var severity: String
    }

    var issues: [Issue]

    var lines: [String] { issues.map { "\($0.code),\($0.severity),\($0.cell)" }.sorted() }
  }

  private func submission() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("城市代码,细分行业\n440600,智能家电\n", to: "in/细分行业.csv")
    try scratch.write(
      """
      城市代码,细分行业,企业名称,统一社会信用代码,合同签订日期,验收日期,验收结论,改造后等级,总投资
      440600,智能家电,佛山市示例电器有限公司,91440606000000019H,2024-01-10,2024-06-30,通过,二级,50
      440600,智能家电,佛山市另一电器有限公司,91440606000000027C,2024-09-10,,未验收,,60

      """, to: "in/被改造企业.csv")
    return scratch
  }

  private func check(_ scratch: Scratch, _ more: [String]) throws -> [String] {
    let outcome = try Program.run(
      ["check", scratch.path("in"), "--quiet", "--json", scratch.path("check.json")] + more)
    #expect(outcome.status == 0 || outcome.status == 1, "\(outcome.errors)")
    let text = try #require(scratch.text("check.json"))
    return try JSONDecoder().decode(Report.self, from: Data(text.utf8)).lines
  }

  private func build(_ scratch: Scratch, _ more: [String]) throws -> [String] {
    let outcome = try Program.run(
      ["build", scratch.path("in"), "--quiet", "--output", scratch.path("site")] + more)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try #require(scratch.text("site/data/issues.csv"))
    return text.split(separator: "\r\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return "\(cells[0]),\(cells[1]),\(cells[4])"
    }.sorted()
  }

  @Test(arguments: [
    // Without a date the latest event is the as-of date, in both.
    ([], true), (["--as-of", "2024-08-31"], true), (["--as-of", "2024-10-31"], false),
  ])
  func `a check and a site find the same with the same options`(
    options: [String], isLater: Bool
  ) throws {
    let scratch = try submission()
    let found = try check(scratch, options)
    #expect(found.contains("DQ-20,info,E3") == isLater, "\(found)")
    #expect(try build(scratch, options) == found)
  }

  @Test func `a bureau's own catalogue holds for the check as for the site`() throws {
    let scratch = try submission()
    let built = try String(contentsOf: Self.catalogue, encoding: .utf8)
    let own = built.replacing(
      "check: after_as_of\n        severity: info",
      with: "check: after_as_of\n        severity: error")
    #expect(own != built)
    try scratch.write(own, to: "own/quality/catalogue.yaml")
    let options = ["--templates", scratch.path("own")]
    let found = try check(scratch, options)
    #expect(found.contains("DQ-20,error,E3"), "\(found)")
    #expect(try build(scratch, options) == found)
  }

  @Test(arguments: [
    (["--as-of", "2024-02-30"], "“2024-02-30”不是日期"),
    (["--templates", "/nowhere"], "找不到模板文件夹“/nowhere”"), (["--as-of"], "后面缺少值"),
  ])
  func `wrong usage ends with 2 and names the value`(options: [String], message: String) throws {
    let scratch = try submission()
    let outcome = try Program.run(["check", scratch.path("in"), "--quiet"] + options)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  private static var catalogue: URL {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root.appendingPathComponent("Templates/quality/catalogue.yaml")
  }
}
