import Foundation
import Metrics
import Testing

@testable import Renderer

struct PoliciesPageTests {
  /// Two documents: one of the site's programme, and one that differs from it in the rate.
  private static let comparison: PolicyComparison = {
    func document(_ key: String, _ entries: [ComparisonEntry]) -> RuleDocument {
      var document = RuleDocument(
        key: key, title: "文件\(key)", number: "", shortName: "\(key)号", validFrom: nil,
        validTo: nil, note: "")
      document.comparison = entries
      return document
    }
    func note(_ id: String, _ document: String, _ conflicts: [String]) -> PolicyComparison.RuleNote
    {
      PolicyComparison.RuleNote(
        id: id, document: document, clause: "一", title: "要求\(id)", conflicts: conflicts, note: "从前者"
      )
    }
    return PolicyComparison(
      aspects: [
        .init(key: "rate", name: "比例"), .init(key: "order", name: "次序"),
        .init(key: "silent", name: "没有文件写到"),
      ],
      documents: [
        document(
          "a",
          [
            ComparisonEntry(aspect: "rate", text: "40%", rules: ["P-1"]),
            ComparisonEntry(aspect: "order", text: "先中央", rules: ["P-1"]),
          ]),
        document(
          "b",
          [
            ComparisonEntry(aspect: "rate", text: "30%", rules: ["Q-1"]),
            ComparisonEntry(aspect: "order", text: "先中央", rules: ["Q-1"]),
          ]),
      ],
      rules: ["P-1": note("P-1", "a", []), "Q-1": note("Q-1", "b", ["P-1"])])
  }()

  private func page() async throws -> String {
    let usual = try Fixture.subsidy()
    let report = Report(
      assessment: usual.assessment, settings: usual.settings, catalogue: usual.catalogue,
      comparison: Self.comparison)
    let site = try await SiteBuilderTests.site(report)
    return try #require(
      SiteBuilderTests.pages(site).first { $0.path == "policies.html" }?.html)
  }

  @Test func `a difference is marked on both sides, and only where the words differ`() async throws
  {
    let html = try await page()
    #expect(html.components(separatedBy: "与Q-1不同").count == 2)
    #expect(html.components(separatedBy: "与P-1不同").count == 2)
    #expect(html.contains("<td class=\"long\">从前者</td>"))
  }

  @Test func `rules of the site's own programme lead to the methodology, others to nowhere`()
    async throws
  {
    let html = try await page()
    #expect(html.contains("<a href=\"methodology.html#rule-P-1\""))
    #expect(!html.contains("#rule-Q-1"))
    #expect(!html.contains("没有文件写到"))
  }

  @Test func `a site without a comparison has no way to one`() async throws {
    let site = try await SiteBuilderTests.site(try Fixture.subsidy())
    let pages = SiteBuilderTests.pages(site)
    #expect(!pages.contains { $0.path == "policies.html" || $0.html.contains("policies.html") })
  }
}
