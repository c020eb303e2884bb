import Foundation
import Metrics
import TestSupport
import Testing

@testable import Renderer

/// The pages of cities as readers get them.
struct CityPagesTests {
  /// The pages below `cities` and `industries` by path, with pictures that are not drawn.
  static func pages(of report: Report) async throws -> [String: String] {
    let templates = try TemplateSet(files: BuiltInFiles.texts(), pages: SitePlan.templates)
    let frame = PageFrame(report)
    var pages: [String: String] = [:]
    for plan in CityPages.parts(of: report).flatMap({ $0() }) {
      let sizes = plan.charts.map { _ in ChartShelf.Size(width: 800, height: 450) }
      let page = try plan.make(ChartShelf(charts: plan.charts, sizes: sizes))
      #expect(pages[page.path] == nil, "\(page.path) is made twice")
      let bytes = try templates.render(
        page.template, page: page.path, context: page.context, frame: frame.context(of: page))
      pages[page.path] = String(decoding: bytes, as: UTF8.self)
    }
    return pages
  }

  /// What stands between `<main` and `</main>`; the frame is tested elsewhere.
  private static func main(_ page: String?) -> String {
    guard let page, let start = page.range(of: "<main"), let end = page.range(of: "</main>") else {
      return ""
    }
    return page[start.lowerBound..<end.upperBound] + "\n"
  }

  @Test(arguments: [
    ("cities/440600/index.html", "city-above-target.html"),
    ("cities/440200/index.html", "city-behind.html"),
    ("cities/440500/index.html", "city-empty.html"),
    ("cities/440200/enterprises.html", "city-ledger.html"),
    ("cities/440500/enterprises.html", "city-ledger-empty.html"),
    ("cities/440600/records.html", "city-records.html"),
    ("industries/440200-1.html", "city-industry.html"),
    ("industries/440600-2.html", "city-industry-empty.html"),
    ("industries/index.html", "city-industries.html"),
  ])
  func `a page is as it was looked at`(path: String, golden: String) async throws {
    let pages = try await Self.pages(of: Fixture.report())
    Golden.expect(Self.main(pages[path]), matches: golden)
  }

  @Test func `no text of a submission becomes markup`() async throws {
    for (path, page) in try await Self.pages(of: Fixture.report()) {
      let main = Self.main(page)
      for tag in ["<script", "<hr>", "<em>", "<x>", "<i>", "<u>", "<1>"] {
        #expect(!main.contains(tag), "\(path) holds \(tag)")
      }
    }
  }

  @Test func `the public edition has no ledger and no way to one`() async throws {
    let report = try Fixture.report()
    var settings = report.settings
    settings.edition = .public
    let pages = try await Self.pages(
      of: Report(assessment: report.assessment, settings: settings))
    #expect(!pages.keys.contains { $0.contains("enterprises") || $0.contains("records") })
    for (path, page) in pages {
      let ways = page.components(separatedBy: "href=\"").filter { link in
        link.hasPrefix("../../cities/") || link.hasPrefix("../cities/")
      }
      #expect(!ways.contains { $0.contains("/enterprises") || $0.contains("/records") }, "\(path)")
    }
  }

  @Test func `where no rule was judged the report does not call it clean`() async throws {
    let dossier = try CityWorld.dossier { $0.subIndustries = [CityWorld.sector("家电")] }
    var assessment = dossier.assessment
    assessment.outcomes = []
    assessment.findings = []
    let report = Report(assessment: assessment, settings: Fixture.settings)
    let pages = try await Self.pages(of: report)
    let page = try #require(pages["cities/440600/index.html"])
    #expect(page.contains("本站未判定规则"))
    #expect(!page.contains("已判定的规则中"))
  }

  @Test func `a ledger of more than a thousand rows is split and its rows are still found`()
    async throws
  {
    let dossier = try CityWorld.dossier { submission in
      submission.subIndustries = [CityWorld.sector("家电")]
      submission.enterprises = (1...2001).map { CityWorld.enterprise($0) }
    }
    let paths = LedgerPages(dossier).plans.map(\.path)
    let folder = "cities/440600/enterprises"
    #expect(paths == ["\(folder).html", "\(folder)-2.html", "\(folder)-3.html"])
    let assessment = dossier.assessment
    #expect(LedgerPages.path(of: 0, in: assessment) == "\(folder).html#row-1")
    #expect(LedgerPages.path(of: 999, in: assessment) == "\(folder).html#row-1000")
    #expect(LedgerPages.path(of: 1000, in: assessment) == "\(folder)-2.html#row-1001")
    #expect(LedgerPages.path(of: 2000, in: assessment) == "\(folder)-3.html#row-2001")
    #expect(LedgerPages.path(of: 2001, in: assessment) == nil)
    let pages = try await Self.pages(of: dossier.report)
    #expect(pages["\(folder)-3.html"]?.contains("id=\"row-2001\"") == true)
    #expect(pages["\(folder)-2.html"]?.contains("id=\"reason-") == false)
  }

  @Test func `a duplicate leads to the row that counts, also in another city`() async throws {
    let dossier = try CityWorld.dossier { submission in
      submission.subIndustries = [CityWorld.sector("家电")]
      var first = CityWorld.enterprise(1, on: "2024-05-01")
      first.city = Fixture.shaoguan
      var foreign = CityWorld.sector("家电")
      foreign.city = Fixture.shaoguan
      submission.subIndustries.append(foreign)
      submission.enterprises = [CityWorld.enterprise(1, on: "2024-06-20"), first]
    }
    let page = try #require(
      try await Self.pages(of: dossier.report)["cities/440600/enterprises.html"])
    #expect(
      page.contains("<a href=\"../../cities/440200/enterprises.html#row-2\">已由韶关“企业1号”计入</a>"))
  }
}
