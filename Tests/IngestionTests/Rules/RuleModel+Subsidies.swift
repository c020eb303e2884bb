import Metrics

/// The two cities with subsidies: one row of every item, each within its limits.
extension RuleModel {
  static func award(
    _ city: CityCode, _ item: String, _ recipient: Int,
    change: (inout AwardRecord) -> Void = { _ in }
  ) -> AwardRecord {
    var award = AwardRecord(
      source: source(recipient), city: city, item: item, recipient: "受益\(recipient)公司",
      creditCode: code(recipient), project: "项目\(recipient)")
    award.appliedOn = on("2025-04-01")
    award.recommendedOn = on("2025-04-10")
    award.reviewedOn = on("2025-04-20")
    award.recheckedOn = on("2025-05-06")
    award.recognisedOn = on("2025-03-10")
    award.acceptedOn = on("2025-03-20")
    award.publicityFrom = on("2025-05-12")
    award.publicityTo = on("2025-05-16")
    award.approvedOn = on("2025-05-20")
    award.paidOn = on("2025-06-01")
    change(&award)
    return award
  }

  private static func money(
    _ city: CityCode, _ iso: String, _ flow: FundFlow, _ origin: FundSource, _ amount: Int64
  ) -> FundRecord {
    fund(city, iso, flow, flow == .received ? nil : .transformation, amount, origin: origin)
  }

  // MARK: Changsha

  /// The places of items in the model of Changsha.
  enum ChangshaPlace: Int {
    case pioneerDiagnosis, otherDiagnosis, pioneer, other, cityFactory, nationalFactory
    case workstation, solution, upgrade, cityScenario, nationalScenario, intelligence
    case cityChain, nationalChain, nationalPlatform, provincialPlatform, sectorPlatform
    case lightSolution, provider, promoterWork, promoterAcceptance, promoter
    case littleGiant, reserve, academician, expert, postdoctoral, base, agency
  }

  static func changshaModel(with2025: Bool) -> Submission {
    var submission = Submission()
    submission.sources = [SourceTable(file: "长沙.xlsx", sheet: "")]
    submission.enterprises = [3, 4].map { number in
      EnterpriseRecord(
        source: source(number), city: changsha, enterprise: "受益\(number)公司",
        creditCode: code(number))
    }
    submission.funds = [
      money(changsha, "2024-06-01", .received, .central, 15_000),
      money(changsha, "2024-09-01", .arranged, .municipal, 15_000),
    ]
    submission.awards = transformations + recognitions + providers
    if with2025 { submission.awards += awards2025 }
    return submission
  }

  private static var transformations: [AwardRecord] {
    [
      award(changsha, "diagnosis", 1) {
        $0.pilotClass = .value(.pioneer)
        $0.count = .value(2)
        $0.municipal = wan(6)
      },
      award(changsha, "咨询诊断", 2) {
        $0.pilotClass = .value(.other)
        $0.count = .value(3)
        $0.municipal = wan(6)
      },
      award(changsha, "transformation", 3) {
        $0.pilotClass = .value(.pioneer)
        $0.category = "软件"
        $0.base = wan(100)
        $0.central = wan(30)
        $0.municipal = wan(20)
      },
      award(changsha, "数字化改造", 4) {
        $0.pilotClass = .value(.other)
        $0.category = "云平台服务"
        $0.base = wan(100)
        $0.central = wan(30)
        $0.municipal = wan(20)
      },
    ]
  }

  private static func recognition(
    _ item: String, _ number: Int, _ grade: RecognitionGrade?, _ amount: Int64, base: Int64? = nil
  ) -> AwardRecord {
    award(changsha, item, number) {
      $0.grade = grade.map { .value($0) } ?? .missing
      $0.municipal = wan(amount)
      $0.base = base.map { wan($0) } ?? .missing
    }
  }

  private static var recognitions: [AwardRecord] {
    var workstation = recognition("workstation", 7, nil, 15)
    workstation.count = .value(3)
    return [
      recognition("factory", 5, .municipal, 50), recognition("factory", 6, .national, 100),
      workstation, recognition("system_solution", 8, nil, 20),
      recognition("technical_upgrade", 9, nil, 100, base: 1000),
      recognition("scenario", 10, .municipal, 25), recognition("scenario", 11, .national, 50),
      recognition("ai_innovation", 12, nil, 50), recognition("chain_case", 13, .municipal, 50),
      recognition("chain_case", 14, .national, 100),
      recognition("platform", 15, .national, 200, base: 1000),
      recognition("platform", 16, .provincial, 100, base: 500),
    ]
  }

  private static var providers: [AwardRecord] {
    var light = recognition("light_solution", 18, nil, 4)
    light.count = .value(2)
    var accepted = recognition("promoter_acceptance", 21, nil, 3)
    accepted.count = .value(2)
    return [
      recognition("sector_platform", 17, nil, 300), light,
      recognition("excellent_provider", 19, nil, 20), recognition("promoter_work", 20, nil, 50),
      accepted, recognition("excellent_promoter", 22, nil, 80),
    ]
  }

  private static var awards2025: [AwardRecord] {
    [
      recognition("little_giant", 23, nil, 50), recognition("reserve_project", 24, nil, 30),
      recognition("academician_station", 25, nil, 100), recognition("expert_station", 26, nil, 60),
      recognition("postdoctoral_station", 27, nil, 100),
      recognition("postdoctoral_base", 28, nil, 60), recognition("service_agency", 29, nil, 20),
    ]
  }

  // MARK: Changchun

  /// The places of items in the model of Changchun.
  enum ChangchunPlace: Int {
    case subsidised, cloud, benchmark, product, supplier, application, procurement
  }

  static func changchunModel() -> Submission {
    var submission = Submission()
    submission.sources = [SourceTable(file: "长春.xlsx", sheet: "")]
    submission.enterprises = [
      EnterpriseRecord(
        source: source(1), city: changchun, enterprise: "受益1公司", creditCode: code(1),
        employees: .value(100), revenue: wan(5000))
    ]
    submission.funds = [
      money(changchun, "2024-06-01", .received, .central, 1000),
      money(changchun, "2024-06-01", .received, .municipal, 1000),
      money(changchun, "2024-09-01", .spent, .central, 1000),
      money(changchun, "2024-09-01", .spent, .municipal, 500),
    ]
    submission.awards = [
      award(changchun, "transformation", 1) {
        $0.subIndustry = "中成药生物药品制造"
        $0.category = "云服务"
        $0.base = wan(100)
        $0.central = wan(50)
      },
      award(changchun, "上云上平台", 2) { $0.municipal = wan(3) },
      award(changchun, "benchmark", 3) { $0.municipal = wan(20) },
      award(changchun, "light_product", 4) { $0.municipal = wan(5) },
      award(changchun, "excellent_provider", 5) { $0.municipal = wan(20) },
      award(changchun, "chain_product", 6) { $0.municipal = wan(20) },
      award(changchun, "procurement", 7) {
        $0.category = "专家智库"
        $0.central = wan(80)
      },
    ]
    return submission
  }
}

extension Submission {
  /// An award of the model of Changsha.
  subscript(place: RuleModel.ChangshaPlace) -> AwardRecord {
    get { awards[place.rawValue] }
    set { awards[place.rawValue] = newValue }
  }

  /// An award of the model of Changchun.
  subscript(place: RuleModel.ChangchunPlace) -> AwardRecord {
    get { awards[place.rawValue] }
    set { awards[place.rawValue] = newValue }
  }
}
