import Foundation
import Testing

/// The cities with subsidies, from the sample to the site.
@Suite(.serialized)
struct SubsidyTests {
  @Test(arguments: ["changsha-2024", "changsha-2025", "changchun-2024"])
  func `a policy's sample is checked, built and verified`(id: String) throws {
    let scratch = try Scratch()
    let sample = try Program.run(
      ["sample", scratch.path("in"), "--programme", id, "--quiet"])
    #expect(sample.status == 0, "\(sample.errors)")
    // The settings beside the ledgers name the policy.
    let built = try Program.run(["build", scratch.path("in"), "--output", scratch.path("site")])
    #expect(built.status == 0, "\(built.errors)")
    #expect(built.output.contains("奖补明细 "))
    let pages = try scratch.files(below: "site").filter { $0.hasSuffix(".html") }
    #expect(!pages.contains { $0.hasPrefix("cities/") || $0.hasPrefix("indicators/") })
    for page in ["index", "recipients", "awards", "funds", "findings", "methodology"] {
      let text = try #require(scratch.text("site/\(page).html"))
      #expect(text.contains("示例数据") && !text.contains("href=\"cities/"), "\(page)")
    }
    let verified = try Program.run(["verify", scratch.path("site")])
    #expect(verified.status == 0, "\(verified.output)")
    let checked = try Program.run(["check", scratch.path("in"), "--quiet"])
    #expect(checked.status == (id == "changchun-2024" ? 1 : 0), "\(checked.output)")
  }

  @Test func `both forms of a policy's sample give the same figures`() throws {
    let scratch = try Scratch()
    for form in ["csv", "xlsx"] {
      let sample = try Program.run([
        "sample", scratch.path("in-\(form)"), "--programme", "changchun-2024", "--format", form,
        "--quiet",
      ])
      #expect(sample.status == 0, "\(sample.errors)")
      let built = try Program.run([
        "build", scratch.path("in-\(form)"), "--output", scratch.path(form), "--quiet",
      ])
      #expect(built.status == 0, "\(built.errors)")
    }
    for table in ["award-items", "award-recipients", "award-years"] {
      let texts = ["csv", "xlsx"].map { scratch.text("\($0)/data/\(table).csv") }
      #expect(texts[0] != nil && texts[0] == texts[1], "\(table)")
    }
  }
}
