import Metrics
import Testing

/// Levels, sizes, industries, sub-industries, places and lead units (DQ-07 to DQ-10, DQ-13, DQ-15).
struct EligibilityTests {
  static let levels: [QualityCase] = [
    QualityCase(.levelMissing, "given") { _ in },
    QualityCase(.levelMissing, "accepted", "2 level_after") {
      $0.enterprises[0].levelAfter = .missing
    },
    QualityCase(.levelMissing, "a date without a conclusion", "2 level_after") {
      $0.enterprises[0].levelAfter = .missing
      $0.enterprises[0].acceptance = .missing
    },
    QualityCase(.levelMissing, "not accepted yet") {
      $0.enterprises[0].levelAfter = .missing
      $0.enterprises[0].acceptance = .value(.pending)
    },
    QualityCase(.levelMissing, "a level that cannot be read is the reader's") {
      $0.enterprises[0].levelAfter = .unreadable
    },
    QualityCase(.levelLow, "the lowest that counts") { _ in },
    QualityCase(.levelLow, "one below", "2 level_after") {
      $0.enterprises[0].levelAfter = .value(1)
    },
    QualityCase(.levelLow, "refused") {
      $0.enterprises[0].levelAfter = .value(1)
      $0.enterprises[0].acceptance = .value(.failed)
    },
    QualityCase(.levelUnraised, "raised") { _ in },
    QualityCase(.levelUnraised, "equal", "2 level_after") {
      $0.enterprises[0].levelBefore = .value(2)
    },
    QualityCase(.levelUnraised, "lower", "2 level_after") {
      $0.enterprises[0].levelBefore = .value(3)
    },
    QualityCase(.levelUnraised, "below the lowest is told as such") {
      $0.enterprises[0].levelBefore = .value(1)
      $0.enterprises[0].levelAfter = .value(1)
    },
    QualityCase(.levelUnraised, "unknown before") { $0.enterprises[0].levelBefore = .missing },
    QualityCase(.levelBefore, "one below the lowest") { _ in },
    QualityCase(.levelBefore, "the lowest already", "2 level_before") {
      $0.enterprises[0].levelBefore = .value(2)
      $0.enterprises[0].levelAfter = .value(3)
    },
    QualityCase(.levelBefore, "not raised is told as such") {
      $0.enterprises[0].levelBefore = .value(2)
    },
    QualityCase(.oldEdition, "on the day of the new edition", "2 edition") {
      assess(&$0, on: "2024-09-04", "2022年版")
    },
    QualityCase(.oldEdition, "a day before") { assess(&$0, on: "2024-09-03", "2022年版") },
    QualityCase(.oldEdition, "the new edition") { assess(&$0, on: "2024-09-04", "2024年版") },
    QualityCase(.oldEdition, "no edition") { assess(&$0, on: "2024-09-04", "") },
    QualityCase(.oldEdition, "full width", "2 edition") {
      assess(&$0, on: "2024-10-01", "２０２２版")
    },
  ]

  private static func assess(_ submission: inout Submission, on day: String, _ edition: String) {
    submission.enterprises[0].assessedOn = Fixture.on(day)
    submission.enterprises[0].edition = edition
  }

  static let sizes: [QualityCase] = [
    QualityCase(.largeEnterprise, "both limits", "2 employees") {
      $0.enterprises[0].employees = .value(1000)
      $0.enterprises[0].revenue = QualityFixture.money(40_000)
    },
    QualityCase(.largeEnterprise, "one below a limit") {
      $0.enterprises[0].employees = .value(999)
      $0.enterprises[0].revenue = QualityFixture.money(40_000)
    },
    QualityCase(.largeEnterprise, "stated where figures lack", "2 size") {
      $0.enterprises[0].employees = .missing
      $0.enterprises[0].size = .value(.large)
    },
    QualityCase(.largeEnterprise, "stated against figures") {
      $0.enterprises[0].size = .value(.large)
    },
    QualityCase(.sizeUnknown, "figures") { _ in },
    QualityCase(.sizeUnknown, "stated") {
      $0.enterprises[0].revenue = .missing
      $0.enterprises[0].size = .value(.small)
    },
    QualityCase(.sizeUnknown, "one figure only", "2 size") {
      $0.enterprises[0].revenue = .missing
    },
    QualityCase(.sizeUnknown, "a size that cannot be read is the reader's") {
      $0.enterprises[0].revenue = .missing
      $0.enterprises[0].size = .unreadable
    },
    QualityCase(.sizeUnknown, "several rows together", "2 size") {
      for place in [0, 1] { $0.enterprises[place].employees = .value(0) }
    },
  ]

  static let industries: [QualityCase] = [
    QualityCase(.otherIndustry, "manufacturing in every spelling") { submission in
      for (place, code) in ["C3421", "13", "c43", "Ｃ3982", "39、C38"].enumerated() {
        submission.enterprises.append(
          QualityFixture.row(Int32(20 + place)) { $0.gb4754 = code })
      }
    },
    QualityCase(
      .otherIndustry, "others in every spelling", "20 gb4754", "21 gb4754", "22 gb4754",
      "23 gb4754"
    ) { submission in
      for (place, code) in ["12", "4412", "I6513", "C4412"].enumerated() {
        submission.enterprises.append(
          QualityFixture.row(Int32(20 + place)) { $0.gb4754 = code })
      }
    },
    QualityCase(.otherIndustry, "one of several inside") {
      $0.enterprises[0].gb4754 = "I65、C39"
    },
    QualityCase(.otherIndustry, "words") { $0.enterprises[0].gb4754 = "计算机制造业" },
    QualityCase(.otherIndustry, "one digit") { $0.enterprises[0].gb4754 = "3" },
    QualityCase(.otherIndustry, "a declared sub-industry", "2 gb4754") {
      $0.subIndustries[0].gb4754 = "6513"
    },
    QualityCase(.undeclaredSector, "declared in another spelling") {
      $0.enterprises[0].subIndustry = " 智能家电"
    },
    QualityCase(.undeclaredSector, "not declared", "2 sub_industry") {
      $0.enterprises[0].subIndustry = "智能家居"
    },
    QualityCase(.undeclaredSector, "another city's", "2 sub_industry") {
      $0.enterprises[0].subIndustry = "特钢制品"
    },
    QualityCase(.undeclaredSector, "missing is the reader's") {
      $0.enterprises[0].subIndustry = ""
    },
    QualityCase(.undeclaredSector, "a city that declared none") {
      $0.enterprises[0].subIndustry = "智能家居"
      $0.subIndustries.removeFirst()
    },
    QualityCase(
      .undeclaredSector, "the other tables", "10 sub_industry", "11 sub_industry",
      "12 sub_industry", "13 sub_industry", "14 sub_industry"
    ) {
      let (city, sector) = (Fixture.foshan, "陶瓷")
      $0.leadUnits = [
        LeadUnitRecord(source: Fixture.source(10), city: city, subIndustry: sector)
      ]
      $0.partners = [PartnerRecord(source: Fixture.source(11), city: city, subIndustry: sector)]
      $0.modes = [ModeRecord(source: Fixture.source(12), city: city, subIndustry: sector)]
      $0.platforms = [
        PlatformRecord(source: Fixture.source(13), city: city, subIndustry: sector)
      ]
      $0.solutions = [
        SolutionRecord(source: Fixture.source(14), city: city, subIndustry: sector)
      ]
    },
    QualityCase(.otherRegion, "the own city's districts") { _ in },
    QualityCase(.otherRegion, "another city", "2 uscc") {
      $0.enterprises[0].creditCode = CreditCode(normalised: "91440101000000019F")
    },
    QualityCase(.otherRegion, "an authority of the province") {
      $0.enterprises[0].creditCode = CreditCode(normalised: "91440000000000019F")
    },
    QualityCase(.otherRegion, "an institution") {
      $0.enterprises[0].creditCode = CreditCode(normalised: "12440101000000019F")
    },
  ]

  static let leads: [QualityCase] = [
    QualityCase(.unknownLead, "no list was handed in") { $0.enterprises[0].leadUnit = "丙" },
    QualityCase(.unknownLead, "on the list, in another spelling") {
      list(&$0)
      $0.enterprises[0].leadUnit = "甲（广东）公司"
    },
    QualityCase(.unknownLead, "a partner") {
      list(&$0)
      $0.enterprises[0].leadUnit = "乙"
    },
    QualityCase(.unknownLead, "on no list", "2 lead_unit") {
      list(&$0)
      $0.enterprises[0].leadUnit = "丙"
    },
    QualityCase(.unknownLead, "blank") { list(&$0) },
    QualityCase(.unknownLead, "a city without a list") {
      list(&$0)
      $0.enterprises[2].leadUnit = "丙"
    },
    QualityCase(.unknownLead, "modes and partners", "12 lead_unit", "13 lead_unit") {
      list(&$0)
      $0.modes = [
        ModeRecord(source: Fixture.source(12), city: Fixture.foshan, leadUnit: "丙")
      ]
      $0.partners.append(
        PartnerRecord(source: Fixture.source(13), city: Fixture.foshan, leadUnit: "丙"))
    },
    QualityCase(.leadShare, "three of four", "2 lead_unit") { share(&$0, ["甲", "甲", "甲", "丁"]) },
    QualityCase(.leadShare, "two of four") { share(&$0, ["甲", "甲", "丁", "丁"]) },
    QualityCase(.leadShare, "fewer rows than worth a word") { share(&$0, ["甲", "甲", "甲"]) },
    QualityCase(.leadShare, "blank cells do not count") { share(&$0, ["甲", "甲", "甲", ""]) },
    QualityCase(.leadShare, "a sub-industry with one lead unit") {
      share(&$0, ["甲", "甲", "甲", "甲"])
      $0.leadUnits.removeLast()
    },
  ]

  private static func list(_ submission: inout Submission) {
    submission.leadUnits = [
      LeadUnitRecord(
        source: Fixture.source(10), city: Fixture.foshan, subIndustry: "智能家电", unit: "甲(广东)公司")
    ]
    submission.partners = [
      PartnerRecord(
        source: Fixture.source(11), city: Fixture.foshan, leadUnit: "甲(广东)公司", unit: "乙")
    ]
  }

  private static func share(_ submission: inout Submission, _ leads: [String]) {
    submission.leadUnits = ["甲", "丁"].enumerated().map { place, unit in
      LeadUnitRecord(
        source: Fixture.source(Int32(30 + place)), city: Fixture.foshan, subIndustry: "智能家电",
        unit: unit)
    }
    submission.enterprises = leads.enumerated().map { place, lead in
      QualityFixture.row(Int32(2 + place)) { $0.leadUnit = lead }
    }
  }

  @Test(arguments: levels + sizes + industries + leads)
  func `what the programme does not support is told`(example: QualityCase) { example.verify() }
}
