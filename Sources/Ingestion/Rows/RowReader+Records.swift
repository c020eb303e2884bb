import Metrics

/// The words of the contract's choices as values, made once.
private enum Words {
  static let modes = ModeKind.allCases
  static let leads = LeadKind.allCases
  static let roles = PartnerRole.allCases
  static let sizes = EnterpriseSize.allCases
  static let acceptances = Acceptance.allCases
  static let sources = FundSource.allCases
  static let flows = FundFlow.allCases
  static let uses = FundUse.allCases
  static let classes = PilotClass.allCases
  static let grades = RecognitionGrade.allCases
}

/// Rows as records. A row without a city is read to its end, for the sake of its issues, and kept
/// out of the submission.
extension RowReader {
  /// Reads the current row into a submission.
  mutating func read(into submission: inout Submission) {
    guard layout.schema.key != .targets else {
      if let record = target() {
        submission.targets.append(record)
      } else if let cityText {
        submission.otherCities.insert(CityCode(rawValue: cityText))
      }
      return
    }
    let stated = city()
    let city = stated ?? CityCode(rawValue: "")
    func keep<Record>(_ record: Record, _ rows: inout [Record]) {
      if stated != nil { rows.append(record) }
    }
    switch layout.schema.key {
    case .cities:
      rememberKey(.cityCode)
      keep(cityRecord(city), &submission.cities)
    case .targets: break
    case .subIndustries: keep(subIndustry(city), &submission.subIndustries)
    case .leadUnits: keep(leadUnit(city), &submission.leadUnits)
    case .partners: keep(partner(city), &submission.partners)
    case .enterprises: keep(enterprise(city), &submission.enterprises)
    case .modes: keep(mode(city), &submission.modes)
    case .platforms: keep(platform(city), &submission.platforms)
    case .solutions: keep(solution(city), &submission.solutions)
    case .funds: keep(fund(city), &submission.funds)
    case .awards: keep(award(city), &submission.awards)
    }
  }

  private mutating func cityRecord(_ city: CityCode) -> CityRecord {
    CityRecord(
      source: source, city: city, cityName: label(.city), region: label(.region),
      approvedOn: day(.approvedOn), award: money(.award), received: money(.received),
      approvalNumber: label(.approvalNumber), publicisedOn: day(.publicisedOn),
      selfEvaluatedFirstOn: day(.selfEvaluatedFirstOn),
      selfEvaluatedSecondOn: day(.selfEvaluatedSecondOn),
      midtermEvaluatedOn: day(.midtermEvaluatedOn), finalEvaluatedOn: day(.finalEvaluatedOn),
      evaluationResult: label(.evaluationResult), measure: label(.measure))
  }

  private mutating func subIndustry(_ city: CityCode) -> SubIndustryRecord {
    SubIndustryRecord(
      source: source, city: city, name: label(.subIndustry), gb4754: label(.gb4754),
      districts: label(.districts), output2022: money(.output2022),
      outputAboveScale2022: money(.outputAboveScale2022),
      smesAboveScale: count(.smesAboveScale), smesBelowScale: count(.smesBelowScale),
      keySMEs: label(.keySMEs), demonstrations: label(.demonstrations),
      carriers: label(.carriers), supply: label(.supply), titles: label(.titles))
  }

  private mutating func leadUnit(_ city: CityCode) -> LeadUnitRecord {
    LeadUnitRecord(
      source: source, city: city, subIndustry: label(.subIndustry), unit: name(.unit),
      creditCode: code(.uscc), kind: choice(.kind, .leadKind, Words.leads),
      selectedOn: day(.selectedOn))
  }

  private mutating func partner(_ city: CityCode) -> PartnerRecord {
    PartnerRecord(
      source: source, city: city, subIndustry: label(.subIndustry), leadUnit: label(.leadUnit),
      unit: name(.unit), creditCode: code(.uscc), role: choice(.role, .partnerRole, Words.roles))
  }

  private mutating func enterprise(_ city: CityCode) -> EnterpriseRecord {
    EnterpriseRecord(
      source: source, city: city, district: label(.district), subIndustry: label(.subIndustry),
      enterprise: name(.enterprise), creditCode: code(.uscc), gb4754: label(.gb4754),
      employees: count(.employees), revenue: money(.revenue),
      size: choice(.size, .size, Words.sizes), tier: label(.tier), leadUnit: label(.leadUnit),
      mode: choice(.mode, .modeKind, Words.modes), links: links(.links),
      contractNumber: name(.contractNumber), contractOn: day(.contractOn),
      completedOn: day(.completedOn), acceptedOn: day(.acceptedOn),
      acceptance: choice(.acceptance, .acceptance, Words.acceptances),
      levelBefore: level(.levelBefore), levelAfter: level(.levelAfter),
      assessedOn: day(.assessedOn), edition: label(.edition),
      investment: money(.investment), software: money(.software), equipment: money(.equipment),
      grantProvincial: money(.grantProvincial), grantMunicipal: money(.grantMunicipal),
      selfPaid: money(.selfPaid), discount: money(.discount), remark: label(.remark))
  }

  private mutating func mode(_ city: CityCode) -> ModeRecord {
    ModeRecord(
      source: source, city: city, subIndustry: label(.subIndustry), mode: name(.mode),
      kind: choice(.kind, .modeKind, Words.modes), leadUnit: label(.leadUnit),
      formedOn: day(.formedOn))
  }

  private mutating func platform(_ city: CityCode) -> PlatformRecord {
    PlatformRecord(
      source: source, city: city, subIndustry: label(.subIndustry), platform: name(.platform),
      owner: label(.owner), creditCode: code(.uscc), launchedOn: day(.launchedOn),
      investment: money(.investment), grant: money(.grant), connected: count(.connected))
  }

  private mutating func solution(_ city: CityCode) -> SolutionRecord {
    SolutionRecord(
      source: source, city: city, subIndustry: label(.subIndustry), solution: name(.solution),
      provider: label(.provider), links: links(.links), releasedOn: day(.releasedOn),
      adopters: count(.adopters), isLight: yesNo(.light), isDomestic: yesNo(.domestic))
  }

  private mutating func fund(_ city: CityCode) -> FundRecord {
    FundRecord(
      source: source, city: city, day: day(.date),
      origin: choice(.source, .fundSource, Words.sources),
      flow: choice(.flow, .fundFlow, Words.flows), use: choice(.use, .fundUse, Words.uses),
      amount: money(.amount), payee: label(.payee), creditCode: code(.uscc),
      document: label(.document))
  }

  private mutating func award(_ city: CityCode) -> AwardRecord {
    AwardRecord(
      source: source, city: city, item: label(.item), recipient: name(.recipient),
      creditCode: code(.uscc), pilotClass: choice(.pilotClass, .pilotClass, Words.classes),
      grade: choice(.grade, .grade, Words.grades), project: name(.project),
      subIndustry: label(.subIndustry), base: money(.base), count: count(.count),
      central: money(.central), municipal: money(.municipal), contractOn: day(.contractOn),
      recognisedOn: day(.recognisedOn), acceptedOn: day(.acceptedOn),
      publicityFrom: day(.publicityFrom), publicityTo: day(.publicityTo),
      approvedOn: day(.approvedOn), paidOn: day(.paidOn), category: label(.category),
      appliedOn: day(.appliedOn), recommendedOn: day(.recommendedOn),
      reviewedOn: day(.reviewedOn), recheckedOn: day(.recheckedOn))
  }
}
