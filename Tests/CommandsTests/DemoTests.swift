import Foundation
import Testing

/// The sample province, built by the program itself.
@Suite(.serialized)
struct DemoTests {
  @Test func `the demo has exactly its pages, and every page says that the data are samples`()
    throws
  {
    let scratch = try Scratch()
    let outcome = try Program.run(["demo", "--output", scratch.path("site"), "--quiet"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.hasSuffix("/site/index.html\n"))

    let files = try scratch.files(below: "site")
    let pages = files.filter { $0.hasSuffix(".html") }
    let fixed = Set(pages.filter { !$0.hasPrefix("cities/") && !$0.hasPrefix("industries/") })
    let expected = [
      "index.html", "findings.html", "quality.html", "methodology.html", "downloads.html",
      "indicators/sub_industries.html", "indicators/enterprises.html",
      "indicators/investment.html", "indicators/modes.html", "indicators/platforms.html",
      "indicators/solutions.html",
    ]
    #expect(Set(expected).subtracting(fixed).isEmpty)
    let codes = [
      "440100", "440400", "440500", "440600", "440200", "441400", "441300", "441900", "442000",
      "440700", "440800", "440900", "441200", "445200",
    ]
    for code in codes {
      #expect(pages.contains("cities/\(code)/index.html"))
      #expect(pages.contains("cities/\(code)/enterprises.html"))
      #expect(pages.contains("industries/\(code)-1.html"))
    }
    let cities = Set(pages.filter { $0.hasPrefix("cities/") }.map { $0.split(separator: "/")[1] })
    #expect(cities == Set(codes.map { Substring($0) }))
    for page in pages {
      let text = try #require(scratch.text("site/\(page)"))
      #expect(text.contains("示例数据"), "\(page)")
      #expect(text.contains("Content-Security-Policy"), "\(page)")
    }
    try expectListed(files, in: scratch)
    #expect(try Program.run(["verify", scratch.path("site")]).status == 0)
  }

  /// Every file is in the manifest, every entry is a file, every chart stands on a page.
  private func expectListed(_ files: [String], in scratch: Scratch) throws {
    let manifest = try #require(scratch.text("site/manifest.json"))
    let entries = try #require(
      try JSONSerialization.jsonObject(with: Data(manifest.utf8)) as? [String: Any])
    let listed = try #require(entries["files"] as? [[String: Any]]).compactMap {
      $0["path"] as? String
    }
    #expect(Set(listed) == Set(files).subtracting(["manifest.json"]))
    let pages = files.filter { $0.hasSuffix(".html") }.compactMap { scratch.text("site/\($0)") }
      .joined()
    for chart in files where chart.hasSuffix(".png") {
      #expect(pages.contains(chart), "\(chart) stands on no page")
    }
  }

  @Test func `the same ledgers give the same bytes, whatever the folder and the threads`() throws {
    let scratch = try Scratch()
    let sample = try Program.run(["sample", scratch.path("in"), "--quiet"])
    #expect(sample.status == 0, "\(sample.errors)")
    for (name, jobs) in [("a", "1"), ("b/c", "3")] {
      let outcome = try Program.run(
        ["build", scratch.path("in"), "--output", scratch.path(name), "--jobs", jobs, "--quiet"])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let first = try scratch.files(below: "a")
    #expect(try first == scratch.files(below: "b/c"))
    for path in first {
      let files = ["a", "b/c"].map { URL(fileURLWithPath: scratch.path("\($0)/\(path)")) }
      #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]), "\(path)")
    }
  }

  @Test func `a sample is not written into a folder that holds something`() throws {
    let scratch = try Scratch()
    try scratch.write("重要", to: "in/笔记.txt")
    let outcome = try Program.run(["sample", scratch.path("in")])
    #expect(outcome.status == 4)
    #expect(outcome.errors.contains("笔记.txt"))
    #expect(try scratch.files(below: "in") == ["笔记.txt"])
  }

  @Test func `a check names every flaw with its cell, and ends with 1`() throws {
    let scratch = try Scratch()
    try scratch.write("城市代码,细分行业\n440600,智能家电\n", to: "in/细分行业.csv")
    try scratch.write(
      """
      城市代码,细分行业,企业名称,统一社会信用代码,验收日期,改造后等级
      440600,智能家电,佛山市示例电器有限公司,91440606000000019H,2024-02-30,五级

      """, to: "in/被改造企业.csv")
    let outcome = try Program.run(
      ["check", scratch.path("in"), "--json", scratch.path("out.json"), "--quiet"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("被改造企业.csv：错误 2 处"), "\(outcome.output)")
    #expect(outcome.output.contains("错误 E2 “2024-02-30”"))
    #expect(outcome.output.contains("错误 F2 “五级”"))
    let json = try #require(scratch.text("out.json"))
    #expect(json.hasPrefix("{\"form\":\"pilotboard-check/1\""))
    #expect(json.contains("\"city_code\":\"440600\""))
    #expect(json.contains("\"accepted_on\":null"))
  }
}
