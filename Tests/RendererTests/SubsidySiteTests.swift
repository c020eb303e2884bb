import Metrics
import TestSupport
import Testing

@testable import Renderer

/// The site of a subsidy policy: awards in place of indicators.
struct SubsidySiteTests {
  @Test func `a subsidy's site has its own pages and files, and none of indicators`() async throws {
    let site = try await SiteBuilderTests.site(try Fixture.subsidy())
    let paths = site.map(\.path)
    Golden.expect(paths.joined(separator: "\n") + "\n", matches: "subsidy-paths.txt")
  }

  @Test(arguments: [
    "index.html", "items/work.html", "awards.html", "recipients.html", "funds.html",
    "findings.html", "methodology.html",
  ])
  func `the page of a subsidy looks as it was looked at`(path: String) async throws {
    let site = try await SiteBuilderTests.site(try Fixture.subsidy())
    let page = try #require(SiteBuilderTests.pages(site).first { $0.path == path })
    let name = path.split(separator: "/").joined(separator: "-")
    Golden.expect(page.html, matches: "subsidy-\(name)")
  }

  @Test func `every sum is of the rows up to the date, whatever the spelling of their item`() throws
  {
    let dossier = SubsidyDossier(try Fixture.subsidy())
    #expect(dossier.overview.total.rows == 5)
    #expect(dossier.overview.total.sum == Money(wan: 126) + Money(fen: 100))
    #expect(dossier.usedItems.map(\.item.key) == ["work", "prize"])
    #expect(dossier.usedItems.map(\.total.rows) == [3, 1])
    #expect(dossier.overview.unknown.rows == 1)
    #expect(dossier.overview.recipients.count == 4)
    #expect(dossier.overview.recipients[0].total.places == [1, 3])
  }

  @Test func `a limit is reached to the 分, and a fixed amount is none`() throws {
    let dossier = SubsidyDossier(try Fixture.subsidy())
    let standings = dossier.usedItems.map(dossier.standings)
    #expect(standings[0].reached == 1 && standings[0].beyond == 1)
    #expect(standings[1].reached == 0 && standings[1].beyond == 0)
    let uses = dossier.uses(of: dossier.usedItems[0]).flatMap(\.uses)
    #expect(uses.map(\.standing) == [.below, .reached, .beyond])
    #expect(uses.map(\.limit) == [Money(wan: 30), Money(wan: 30), Money(wan: 30)])
  }

  @Test func `every award up to the date stands in the ledger, beside those of its recipient`()
    throws
  {
    let dossier = SubsidyDossier(try Fixture.subsidy())
    let places = AwardPlaces(dossier.overview)
    #expect(places.order == [1, 3, 2, 0, 4])
    #expect(places.path(of: 3) == "awards.html#award-4")
    #expect(places.path(of: 5) == nil)
    #expect(places.pages == 1)
  }

  @Test func `sentences tell what was given, received, and beyond its limit`() throws {
    let prose = SubsidyProse(SubsidyDossier(try Fixture.subsidy()))
    #expect(
      prose.paragraphs == [
        "截至2024年12月31日，佛山市共奖补5笔、126.00万元，涉及4家单位；其中中央补助81.00万元，市级奖补45.00万元。",
        "中央资金已下达1000.00万元，市级资金已安排900.00万元，为中央下达的90.0%。",
        "有上限的奖补中，达到上限的1项，超过上限的1项。",
        "规则检查发现违规2项、提醒1项；报送文件未发现数据问题。",
      ])
    let nothing = SubsidyProse(SubsidyDossier(try Fixture.subsidy(Submission())))
    #expect(nothing.paragraphs[0] == "截至2024年12月31日，佛山市未报奖补明细。")
    #expect(nothing.itemsHeadline == "尚无奖补" && nothing.matching == nil)
  }
}
