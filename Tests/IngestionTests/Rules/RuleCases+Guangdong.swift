import Metrics

private func gd(
  _ rule: String, _ name: String, _ state: RuleState, at asOf: String? = nil,
  change: @escaping @Sendable (inout Submission) -> Void
) -> RuleCase {
  RuleCase(rule, name, state, at: asOf, programme: "guangdong-2023", change: change)
}

/// Cities, sub-industries, lead units, consortia, products and annexes.
extension RuleCases {
  static let guangdongStructure: [RuleCase] = [
    gd("GD-04", "a partner of a lead unit that is not listed", .broken) {
      $0.partners[0].leadUnit = "别家公司"
    },
    gd("GD-04", "a supply chain mode under an industry chain unit", .broken) {
      $0.modes[0].leadUnit = "牵引2公司"
    },
    gd("GD-04", "no consortium handed in", .notJudged) { $0.partners = [] },
    gd("GD-05", "a consortium without an integrator", .broken) {
      $0.partners.removeAll { $0.unit == "集成2公司" }
    },
    gd("GD-05", "two integrators", .kept) {
      var second = $0.partners[0]
      second.unit = "另一集成公司"
      $0.partners.append(second)
    },
    gd("GD-05", "a role that cannot be read", .notJudged) { $0.partners[0].role = .unreadable },
    gd("GD-06", "a consortium without an ecosystem firm", .broken) {
      $0.partners.removeAll { $0.unit == "生态1公司" }
    },
    gd("GD-09", "five sub-industries", .kept) { Self.addSectors(3, to: &$0) },
    gd("GD-09", "six sub-industries", .toExplain) { Self.addSectors(4, to: &$0) },
    gd("GD-09", "six rows with one name twice", .kept) {
      Self.addSectors(3, to: &$0)
      $0.subIndustries.append($0.subIndustries[0])
    },
    gd("GD-12", "three lead units", .kept) { Self.addLeads(2, to: &$0) },
    gd("GD-12", "four lead units", .toExplain) { Self.addLeads(3, to: &$0) },
    gd("GD-12", "a sub-industry without a lead unit", .toExplain) { $0.leadUnits.removeLast() },
    gd("GD-12", "a lead unit selected after the as-of date", .toExplain, at: "2024-12-31") {
      $0.leadUnits[1].selectedOn = RuleModel.on("2025-02-01")
    },
    gd("GD-13", "six lead units of two sub-industries", .kept) { Self.addLeads(4, to: &$0) },
    gd("GD-13", "seven lead units of two sub-industries", .toExplain) {
      Self.addLeads(5, to: &$0)
    },
    gd("GD-13", "sixteen lead units of six sub-industries", .toExplain) {
      Self.addSectors(4, to: &$0)
      Self.addLeads(14, to: &$0)
    },
    gd("GD-14", "no date of selection", .broken) { $0.leadUnits[0].selectedOn = .missing },
    gd("GD-14", "the column was not handed in", .notJudged) {
      $0.columnLetters = [["unit": "C"]]
      for place in $0.leadUnits.indices { $0.leadUnits[place].selectedOn = .missing }
    },
    gd("GD-21", "a sub-industry without a product for safety", .broken) {
      $0.solutions[1].links = .value(TransformationLinks(rawValue: 0b011111))
    },
    gd("GD-21", "only the three main links", .kept) {
      $0.solutions[1].links = .value(TransformationLinks(rawValue: 0b100011))
    },
    gd("GD-21", "links left blank", .notJudged) { $0.solutions[1].links = .missing },
    gd("GD-40", "a platform of another owner", .toExplain) {
      $0.platforms[0].owner = "集成1公司"
      $0.platforms[0].creditCode = .none
    },
    gd("GD-40", "an owner spelt in another width, without a code", .kept) {
      $0.platforms[0].owner = "牵引１ 公司"
      $0.platforms[0].creditCode = .none
    },
    gd("GD-53", "a form less than the target", .broken) { $0.subIndustries.removeLast() },
    gd("GD-54", "output above scale equals the whole output", .kept) {
      $0.subIndustries[0].outputAboveScale2022 = $0.subIndustries[0].output2022
    },
    gd("GD-54", "output above scale exceeds the whole output by a 分", .broken) {
      $0.subIndustries[0].outputAboveScale2022 = .value(Money(fen: 90_000_000_001))
    },
    gd("GD-55", "no number of enterprises below scale", .broken) {
      $0.subIndustries[0].smesBelowScale = .missing
    },
    gd("GD-55", "none below scale", .kept) { $0.subIndustries[0].smesBelowScale = .value(0) },
    gd("GD-56", "a blank text", .broken) { $0.subIndustries[1].carriers = "" },
  ]

  private static func addSectors(_ count: Int, to submission: inout Submission) {
    for number in 0..<count {
      var row = submission.subIndustries[0]
      row.name = "行业\(number)"
      submission.subIndustries.append(row)
    }
  }

  private static func addLeads(_ count: Int, to submission: inout Submission) {
    for number in 0..<count {
      var row = submission.leadUnits[0]
      row.unit = "新牵引\(number)公司"
      row.creditCode = RuleModel.code(8000 + number)
      submission.leadUnits.append(row)
    }
  }
}

/// Enterprise rows.
extension RuleCases {
  static let guangdongEnterprises: [RuleCase] = [
    gd("GD-17", "1000 employees and 40000 万元: large", .broken) {
      $0.enterprises[0].employees = .value(1000)
      $0.enterprises[0].revenue = RuleModel.wan(40_000)
    },
    gd("GD-17", "1000 employees and a 分 less", .kept) {
      $0.enterprises[0].employees = .value(1000)
      $0.enterprises[0].revenue = RuleModel.wan(40_000, fen: -1)
    },
    gd("GD-17", "no figures and no size", .notJudged) { $0.enterprises[0].employees = .missing },
    gd("GD-18", "349 counted enterprises", .broken) { $0.enterprises.removeLast() },
    gd("GD-18", "349 before the end of the programme", .notJudged, at: "2024-12-31") {
      $0.enterprises.removeLast()
    },
    gd("GD-18", "350 before the end of the programme", .kept, at: "2024-12-31") { _ in },
    gd("GD-18", "350 rows of which one does not count", .broken) {
      $0.enterprises[7].levelAfter = .value(1)
    },
    gd("GD-19", "199 counted enterprises", .broken) { $0.enterprises.removeLast() },
    gd("GD-19", "200 counted enterprises", .kept) { _ in },
    gd("GD-23", "a lead unit of another sub-industry", .broken) {
      $0.enterprises[0].leadUnit = "牵引1公司"
    },
    gd("GD-23", "no date of the contract", .broken) { $0.enterprises[0].contractOn = .missing },
    gd("GD-23", "no lead unit", .notJudged) { $0.enterprises[0].leadUnit = "" },
    gd("GD-24", "level 1 after the work", .broken) { $0.enterprises[0].levelAfter = .value(1) },
    gd("GD-24", "not assessed", .notJudged) { $0.enterprises[0].levelAfter = .missing },
    gd("GD-25", "the edition of 2022 in October 2024", .broken) {
      $0.enterprises[0].edition = "2022年版"
    },
    gd("GD-25", "the edition of 2022 on the day before the new one", .kept) {
      $0.enterprises[0].edition = "2022年版"
      $0.enterprises[0].assessedOn = RuleModel.on("2024-09-03")
    },
    gd("GD-25", "no date of assessment", .notJudged) { $0.enterprises[0].assessedOn = .missing },
    gd("GD-27", "not accepted", .broken) { $0.enterprises[0].acceptance = .value(.failed) },
    gd("GD-27", "a date without a conclusion", .notJudged) {
      $0.enterprises[0].acceptance = .missing
    },
    gd("GD-32", "a contract on the first day", .kept) {
      $0.enterprises[0].contractOn = RuleModel.on("2023-12-01")
    },
    gd("GD-32", "a contract on the day before", .broken) {
      $0.enterprises[0].contractOn = RuleModel.on("2023-11-30")
    },
    gd("GD-32", "accepted on the last day", .kept) {
      $0.enterprises[0].acceptedOn = RuleModel.on("2025-12-31")
    },
    gd("GD-32", "accepted on the day after", .broken) {
      $0.enterprises[0].acceptedOn = RuleModel.on("2026-01-01")
    },
    gd("GD-32", "accepted before it was completed", .broken) {
      $0.enterprises[0].completedOn = RuleModel.on("2024-10-21")
    },
    gd("GD-32", "contract and acceptance in one month, the contract known by its month", .kept) {
      $0.enterprises[0].contractOn = .value(ReportedDay(monthOf: RuleModel.day("2024-10-01")))
      $0.enterprises[0].completedOn = .missing
    },
    gd("GD-36", "a grant of exactly software and equipment", .kept) {
      $0.enterprises[0].grantProvincial = RuleModel.wan(20)
    },
    gd("GD-36", "a grant of a 分 more than software and equipment", .broken) {
      $0.enterprises[0].grantProvincial = RuleModel.wan(20, fen: 1)
    },
    gd("GD-36", "no amount for equipment", .notJudged) { $0.enterprises[0].equipment = .missing },
  ]
}
