import Ingestion
import Metrics
import Testing

@testable import SampleData

/// The sample as read and counted at a date.
private func assessment(_ asOf: String, seed: UInt64 = 1) throws -> Assessment {
  let reading = try seed == 1 ? Sample.reading() : Sample.read(seed: seed)
  let assessor = Assessor(programme: try Sample.programme(), asOf: CalendarDay(iso: asOf))
  return try assessor.assess(reading.submission, issues: reading.issues)
}

@Suite struct SampleCountTests {
  @Test(arguments: [(2024, UInt64(1)), (2025, 1), (2025, 99)])
  func `every city counts what its plan says`(year: Int, seed: UInt64) throws {
    let assessment = try assessment("\(year)-12-31", seed: seed)
    #expect(assessment.cities.count == 14)
    for city in assessment.cities {
      let plan = try #require(CityPlan.all[city.city.code.rawValue])
      let figures: [(IndicatorKey, Figures)] = [
        (.enterprises, plan.enterprises), (.modes, plan.modes), (.platforms, plan.platforms),
        (.solutions, plan.solutions),
      ]
      for (key, figures) in figures where !(key == .modes && plan.quirks.contains(.noModes)) {
        let current = city.progress.first { $0.key == key }?.current
        let expected = year == 2024 ? figures.counted2024 : figures.counted2025
        #expect(current?.cumulativeCounted == Int64(expected), "\(city.city.name) \(key)")
      }
      let opened = plan.subIndustries.count { $0.opens <= year }
      #expect(city.progress[0].current?.cumulativeCounted == Int64(opened), "\(city.city.name)")
    }
  }

  @Test(arguments: ["2024-12-31", "2025-12-31"])
  func `every reason for leaving a row out occurs, alone and together`(asOf: String) throws {
    let verdicts = try assessment(asOf).enterpriseVerdicts
    let alone = Set(verdicts.filter { $0.reasons.count == 1 }.flatMap(\.reasons))
    #expect(alone == Set(ExclusionReason.allCases))
    #expect(verdicts.contains { $0.reasons.count > 1 })
    #expect(verdicts.contains { $0.reasons.count >= 5 })
    #expect(verdicts.contains { !$0.isReported })
    #expect(verdicts.contains { $0.sizeIsUnknown && $0.isCounted })
  }

  @Test func `enterprises are claimed twice within a city and by two cities`() throws {
    let assessment = try assessment("2024-12-31")
    let rows = assessment.submission.enterprises
    let pairs = assessment.enterpriseVerdicts.enumerated().compactMap { place, verdict in
      verdict.countedInstead.map { (rows[place], rows[$0]) }
    }
    #expect(pairs.contains { $0.0.city == $0.1.city })
    #expect(pairs.contains { $0.0.city != $0.1.city })
    #expect(pairs.allSatisfy { $0.0.enterprise == $0.1.enterprise })
  }

  @Test func `cities stand everywhere between far ahead and seriously behind`() throws {
    let assessment = try assessment("2024-12-31")
    var statuses: Set<ProgressStatus> = []
    var completions: [String: String] = [:]
    for city in assessment.cities {
      for progress in city.progress { statuses.insert(progress.status) }
      let rate = city.progress[1].current?.completion?.ratio
      completions[city.city.name] = rate?.truncatedText(decimals: 3)
    }
    #expect(
      statuses == [.achieved, .behind, .seriouslyBehind, .noTarget, .noData])
    #expect(completions["佛山"] == "1.568")
    #expect(completions["珠海"] == "1.000")
    #expect(completions["东莞"] == "0.997")
    #expect(completions["湛江"] == "0.512")
  }

  @Test func `every grade is given and ranks are shared`() throws {
    let cards = try assessment("2024-12-31").cities.compactMap(\.scorecards.first)
    #expect(Set(cards.compactMap(\.grade)) == ["优", "良", "中", "差"])
    #expect(Set(cards.compactMap(\.rank)).count < cards.count)
  }

  @Test func `what has been invested lies near the targets`() throws {
    let assessment = try assessment("2025-12-31")
    for city in assessment.cities {
      let investment = try #require(city.progress[2].current?.completion?.ratio.approximate)
      let enterprises = try #require(city.progress[1].current?.completion?.ratio.approximate)
      #expect((0.7...1.4).contains(investment / enterprises), "\(city.city.name)")
    }
  }

  @Test func `every file is read, and bad cells of every kind are found`() throws {
    let reading = try Sample.reading()
    #expect(reading.tables.allSatisfy { $0.status == .read && $0.rowCount > 0 })
    #expect(reading.tables.count == 139)
    #expect(
      Set(reading.issues.map(\.code)) == [
        "ambiguous_date", "bad_choice", "bad_code", "bad_date", "bad_level", "bad_number",
        "code_check", "code_damaged", "ditto", "formula_error", "month_precision",
        "qualified_number", "required_empty", "rounded", "unknown_columns",
      ])
    #expect((50...90).contains(reading.issues.count))
  }
}
