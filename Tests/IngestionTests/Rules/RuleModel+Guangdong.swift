import Metrics

/// A city of Guangdong that keeps every rule: two sub-industries, a consortium in each.
extension RuleModel {
  static let sectors = ["智能家电", "智能家居"]

  static func guangdongModel(_ city: CityCode, _ programme: String) -> Submission {
    var submission = Submission()
    submission.sources = [SourceTable(file: "样例市.xlsx", sheet: "")]
    submission.cities = [cityRow(city, programme)]
    submission.targets = targets(city)
    for (place, sector) in sectors.enumerated() {
      submission.subIndustries.append(subIndustry(city, sector, row: place + 2))
      submission.leadUnits.append(
        LeadUnitRecord(
          source: source(place + 2), city: city, subIndustry: sector, unit: "牵引\(place + 1)公司",
          creditCode: code(9000 + place),
          kind: .value(place == 0 ? .supplyChain : .industryChain),
          selectedOn: on("2024-01-05")))
      for (role, name) in [(PartnerRole.integrator, "集成"), (.ecosystem, "生态")] {
        submission.partners.append(
          PartnerRecord(
            source: source(place + 2), city: city, subIndustry: sector,
            leadUnit: "牵引\(place + 1)公司", unit: "\(name)\(place + 1)公司", role: .value(role)))
      }
      submission.solutions.append(solution(city, sector, row: place + 2))
    }
    submission.enterprises = (1...(city == foshan ? 350 : 200)).map { enterprise(city, $0) }
    submission.modes = [
      ModeRecord(
        source: source(2), city: city, subIndustry: sectors[0], mode: "订单带动",
        kind: .value(.supplyChain), leadUnit: "牵引1公司", formedOn: on("2024-05-01"))
    ]
    submission.platforms = [
      PlatformRecord(
        source: source(2), city: city, subIndustry: sectors[0], platform: "链云平台",
        owner: "牵引1公司", creditCode: code(9000), launchedOn: on("2024-06-01"))
    ]
    submission.funds = funds(city)
    return submission
  }

  private static func cityRow(_ city: CityCode, _ programme: String) -> CityRecord {
    // The final evaluation follows the last year of the programme.
    let final = programme == "guangdong-2023" ? "2026-01-15" : "2027-01-15"
    return CityRecord(
      source: source(2), city: city, cityName: city == foshan ? "佛山" : "韶关",
      approvedOn: on("2023-12-01"), award: wan(8000), received: .missing,
      approvalNumber: "粤工信函〔2023〕1号", publicisedOn: on("2023-11-20"),
      selfEvaluatedFirstOn: on("2025-01-20"), selfEvaluatedSecondOn: on("2026-01-10"),
      midtermEvaluatedOn: on("2025-03-01"), finalEvaluatedOn: on(final),
      evaluationResult: "达标")
  }

  private static func targets(_ city: CityCode) -> [TargetRecord] {
    let values: [(IndicatorKey, Int64, Int64)] = [
      (.subIndustries, 2, 2), (.enterprises, 150, 350), (.investment, 500_000_000, 900_000_000),
      (.modes, 1, 2), (.platforms, 1, 2), (.solutions, 2, 4),
    ]
    return values.enumerated().map { place, entry in
      TargetRecord(
        source: source(place + 2), city: city, indicator: entry.0,
        targets: [2024: .value(entry.1), 2025: .value(entry.2)])
    }
  }

  private static func subIndustry(
    _ city: CityCode, _ name: String, row: Int
  ) -> SubIndustryRecord {
    SubIndustryRecord(
      source: source(row), city: city, name: name, districts: "顺德区",
      output2022: .value(Money(fen: 90_000_000_000)),
      outputAboveScale2022: .value(Money(fen: 80_000_000_000)), smesAboveScale: .value(800),
      smesBelowScale: .value(3000), keySMEs: "小巨人企业3个", demonstrations: "产业集群1个",
      carriers: "示范基地1个", supply: "平台1个", titles: "称号1个")
  }

  private static func solution(_ city: CityCode, _ sector: String, row: Int) -> SolutionRecord {
    SolutionRecord(
      source: source(row), city: city, subIndustry: sector, solution: "\(sector)方案",
      provider: "集成1公司", links: .value(TransformationLinks(rawValue: 0b111111)),
      releasedOn: on("2024-04-01"), isLight: .value(true), isDomestic: .value(false))
  }

  static func enterprise(_ city: CityCode, _ number: Int) -> EnterpriseRecord {
    let place = number % 2
    return EnterpriseRecord(
      source: source(number + 1), city: city, subIndustry: sectors[place],
      enterprise: "样例\(number)公司", creditCode: code(number), employees: .value(100),
      revenue: wan(5000), tier: number % 5 == 0 ? "专精特新中小企业" : "创新型中小企业",
      leadUnit: "牵引\(place + 1)公司",
      mode: .value(place == 0 ? .supplyChain : .industryChain),
      links: .value(TransformationLinks(rawValue: 0b000010)), contractNumber: "HT-\(number)",
      contractOn: on("2024-01-10"), completedOn: on("2024-09-01"),
      acceptedOn: on("2024-10-20"), acceptance: .value(.passed), levelBefore: .value(1),
      levelAfter: .value(2), assessedOn: on("2024-10-08"), edition: "2024年版",
      investment: wan(50), software: wan(10), equipment: wan(10), grantProvincial: wan(10),
      grantMunicipal: wan(5), selfPaid: wan(30), discount: wan(5))
  }

  static func fund(
    _ city: CityCode, _ iso: String, _ flow: FundFlow, _ use: FundUse?, _ amount: Int64,
    origin: FundSource = .provincial, payee: String = ""
  ) -> FundRecord {
    FundRecord(
      source: source(9), city: city, day: on(iso), origin: .value(origin), flow: .value(flow),
      use: use.map { .value($0) } ?? .missing, amount: wan(amount), payee: payee)
  }

  private static func funds(_ city: CityCode) -> [FundRecord] {
    [
      fund(city, "2023-12-27", .received, nil, 6400),
      fund(city, "2027-02-01", .received, nil, 1600),
      fund(city, "2024-02-01", .arranged, .transformation, 5200),
      fund(city, "2024-02-01", .arranged, .platform, 800),
      fund(city, "2024-02-01", .arranged, .diagnosis, 400),
      fund(city, "2024-02-01", .arranged, nil, 900, origin: .municipal),
      fund(city, "2024-12-01", .spent, .transformation, 10, payee: "样例1公司"),
      fund(city, "2024-12-01", .spent, .platform, 200, payee: "牵引1公司"),
    ]
  }
}
