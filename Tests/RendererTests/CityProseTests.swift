import Metrics
import TestSupport
import Testing

@testable import Renderer

/// What the report says in words.
struct CityProseTests {
  /// A city with so many counted enterprises of 100 万元 and a target of enterprises.
  private func dossier(
    _ counted: Int, target: Int64?, asOf: String = "2024-12-31"
  ) throws -> CityDossier {
    try CityWorld.dossier(asOf: asOf) { submission in
      submission.subIndustries = [CityWorld.sector("家电")]
      if let target {
        submission.targets = [CityWorld.target(.enterprises, target, target * 2)]
      }
      submission.enterprises = (0..<counted).map { CityWorld.enterprise($0 + 1) }
    }
  }

  @Test(arguments: [
    (10, 10, "改造企业计入10家，完成2024年底目标的100.0%"),
    (16, 10, "改造企业计入16家，完成2024年底目标的160.0%"),
    (1, 3, "改造企业计入1家，完成2024年底目标的33.3%，滞后序时进度66.7个百分点"),
    (8, 10, "改造企业计入8家，完成2024年底目标的80.0%，滞后序时进度20.0个百分点"),
    (1, nil, "改造企业计入1家，未设2024年底目标"), (0, 10, "改造企业未报"), (1, 0, "改造企业计入1家，未设2024年底目标"),
  ])
  func `a curve's title states value, completion and lag`(
    counted: Int, target: Int64?, title: String
  ) throws {
    let dossier = try dossier(counted, target: target)
    let indicator = try #require(dossier.report.indicator(.enterprises))
    let progress = try #require(dossier.city.progress(of: .enterprises))
    #expect(IndicatorProse(indicator, progress, dossier.programme).headline == title)
  }

  @Test(arguments: [
    (13, 10, nil), (14, 10, "超过130%，需说明"), (15, 10, "超过130%，需说明"),
    (16, 10, "超过150%，目标可能偏低"), (10, 10, nil), (1, nil, nil),
  ])
  func `only a completion above a limit carries a remark`(
    counted: Int, target: Int64?, remark: String?
  ) throws {
    let completion = CompletionRate(value: Int64(counted), target: target)
    #expect(completion.flatMap { Excess($0, Fixture.programme.scoring) }?.remark == remark)
  }

  @Test func `a city that handed in nothing is told so`() throws {
    let dossier = try CityWorld.dossier { $0.subIndustries = [CityWorld.sector("家电")] }
    #expect(CityProse(dossier).headline == "各项指标均未报")
    #expect(
      CityProse(dossier).paragraph == "截至2024年12月31日，佛山市各项指标均未报。请报送绩效目标和各项台账。")
  }

  @Test func `a city that handed in nothing but targets is not asked for them`() throws {
    let dossier = try CityWorld.dossier { $0.targets = [CityWorld.target(.enterprises, 10, 20)] }
    #expect(CityProse(dossier).paragraph.hasSuffix("。请报送各项台账。"))
  }

  @Test func `without targets progress cannot be judged`() throws {
    let dossier = try dossier(1, target: nil)
    #expect(CityProse(dossier).headline == "未设绩效目标，无从判断进度")
  }

  @Test func `statuses are told apart and long lists are counted`() throws {
    let dossier = try CityWorld.dossier { submission in
      submission.subIndustries = [CityWorld.sector("家电")]
      submission.targets = [
        CityWorld.target(.enterprises, 1, 2), CityWorld.target(.investment, 110, 220),
        CityWorld.target(.subIndustries, 4, 4),
      ]
      submission.enterprises = [CityWorld.enterprise(1)]
    }
    #expect(
      CityProse(dossier).headline == "6项指标中1项达到2024年底目标，带动投资滞后，细分行业严重滞后，转型模式、行业平台、解决方案未报")
  }

  @Test func `the paragraph tells reasons, score, tie and excess`() throws {
    let dossier = try CityWorld.dossier { submission in
      submission.subIndustries = [CityWorld.sector("家电")]
      submission.targets = [CityWorld.target(.enterprises, 1, 2)]
      submission.enterprises = [
        CityWorld.enterprise(1), CityWorld.enterprise(2),
        CityWorld.enterprise(3) { $0.levelAfter = .value(1) },
      ]
      submission.funds = [
        CityWorld.fund(.arranged, .provincial, .transformation, 80),
        CityWorld.fund(.arranged, .provincial, .platform, 20),
        CityWorld.fund(.arranged, .municipal, .platform, 500),
      ]
    }
    Golden.expect(CityProse(dossier).paragraph + "\n", matches: "city-paragraph.txt")
  }

  @Test(arguments: [
    (0, 0, "未报被改造企业"), (1, 0, "登记1家，申报1家，计入1家"), (1, 1, "登记2家，申报1家，计入1家"),
    (0, 1, "登记1家，尚无申报"),
  ])
  func `a funnel in words names only steps that exist`(
    accepted: Int, pending: Int, words: String
  ) throws {
    let dossier = try CityWorld.dossier { submission in
      submission.subIndustries = [CityWorld.sector("家电")]
      submission.enterprises =
        (0..<accepted).map { CityWorld.enterprise($0 + 1) }
        + (0..<pending).map { number in
          CityWorld.enterprise(number + 50) { $0.acceptance = .value(.pending) }
        }
    }
    #expect(TallyProse(dossier.programme, dossier.city.tally).funnel == words)
  }

  @Test func `the main reasons are all of the most frequent ones`() {
    var tally = EnterpriseTally()
    tally.funnel.accepted = 9
    tally.funnel.counted = 4
    tally.exclusions = [.contract: 2, .level: 3, .size: 3]
    #expect(
      TallyProse(Fixture.programme, tally).exclusions == "5家未计入，主要原因是“属于大型企业”和“改造后未达二级”（各3家）")
    tally.exclusions = [.level: 5]
    #expect(TallyProse(Fixture.programme, tally).exclusions == "5家未计入，原因是“改造后未达二级”")
    tally.funnel.counted = 9
    #expect(TallyProse(Fixture.programme, tally).exclusions == nil)
  }
}
