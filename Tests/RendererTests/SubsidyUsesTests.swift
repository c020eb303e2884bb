import Charts
import Metrics
import Testing

@testable import Renderer

/// Amounts beside their limits: what a chart's title counts is what its bars show.
struct SubsidyUsesTests {
  private static func use(
    _ subject: String, _ fen: Int64, of limit: Int64, isFixed: Bool = false
  ) -> CapUse {
    CapUse(
      subject: subject, amount: Money(fen: fen), limit: Money(fen: limit),
      standing: fen > limit ? .beyond : fen == limit ? .reached : .below, isFixed: isFixed, rows: []
    )
  }

  /// A subsidy whose first item has uses under each of some rules.
  private static func dossier(_ uses: [[CapUse]]) throws -> SubsidyDossier {
    let report = try Fixture.subsidy()
    var assessment = report.assessment
    var policy = assessment.programme
    let first = try #require(policy.rules.rules.first)
    policy.rules.rules = uses.indices.map { place in
      var rule = first
      rule.id = "P-\(place)"
      return rule
    }
    assessment.programme = policy
    assessment.outcomes = uses.enumerated().map { place, uses in
      var outcome = RuleOutcome(rule: "P-\(place)", city: Fixture.foshan, state: .broken)
      outcome.uses = uses
      return outcome
    }
    return SubsidyDossier(
      Report(assessment: assessment, settings: Fixture.settings, catalogue: Fixture.catalogue))
  }

  private static func rows(_ dossier: SubsidyDossier) throws -> (title: String, labels: [String]) {
    let chart = try #require(SubsidyCharts(dossier).uses(of: dossier.usedItems[0]))
    guard case .ranking(let ranking) = chart.specification else { return ("", []) }
    return (
      ranking.text.title,
      ranking.rows.map { row in
        "\(row.label) \(row.status.map(String.init(describing:)) ?? "")"
      }
    )
  }

  @Test func `a subject within one limit and beyond another is drawn beyond`() throws {
    let dossier = try Self.dossier([
      [Self.use("甲", 30, of: 40), Self.use("乙", 40, of: 40), Self.use("丙", 50, of: 40)],
      [Self.use("甲", 30, of: 20)],
    ])
    let (title, labels) = try Self.rows(dossier)
    #expect(title.hasSuffix("2项超过上限"))
    #expect(labels == ["丙 seriouslyBehind", "甲 seriouslyBehind", "乙 achieved"])
  }

  @Test(arguments: [(3, 20, 15), (18, 20, 18), (50, 60, 40), (0, 4, 4)])
  func `every subject beyond its limit is drawn, as far as a picture holds them`(
    beyond: Int, all: Int, drawn: Int
  ) throws {
    let uses = (0..<all).map { Self.use("\($0)", $0 < beyond ? 50 : 30, of: 40) }
    let (_, labels) = try Self.rows(try Self.dossier([uses]))
    #expect(labels.count == drawn)
    #expect(labels.count { $0.hasSuffix("seriouslyBehind") } == min(beyond, drawn))
  }

  @Test(
    arguments: [
      (400_001_00, 400_000_00, "40.00 / 40.00，超出1.00元"), (400_000_00, 400_000_00, "40.00 / 40.00"),
      (350_796_00, 377_200_00, "35.08 / 37.72"), (361_515_00, 300_000_00, "36.15 / 30.00"),
    ] as [(Int64, Int64, String)])
  func `an amount too little beyond its limit to be seen is written out`(
    fen: Int64, limit: Int64, text: String
  ) {
    #expect(SubsidyCharts.valueText(Self.use("甲", fen, of: limit)) == text)
  }
}
