import Metrics

private func gd(
  _ rule: String, _ name: String, _ state: RuleState, at asOf: String? = nil,
  change: @escaping @Sendable (inout Submission) -> Void
) -> RuleCase {
  RuleCase(rule, name, state, at: asOf, programme: "guangdong-2023", change: change)
}

/// Award money: tranches, the 80 and the 20 %, uses and payees.
extension RuleCases {
  static let guangdongMoney: [RuleCase] = [
    gd("GD-30", "an award beside the tiers", .broken) { $0.cities[0].award = RuleModel.wan(7000) },
    gd("GD-30", "no award stated", .notJudged) { $0.cities[0].award = .missing },
    gd("GD-31", "a first tranche of a 分 less than 80 %", .broken) {
      $0.funds[0].amount = RuleModel.wan(6400, fen: -1)
    },
    gd("GD-31", "a first tranche in two parts", .kept) {
      $0.funds[0].amount = RuleModel.wan(6000)
      $0.funds.append(RuleModel.fund(RuleModel.foshan, "2024-01-20", .received, nil, 400))
    },
    gd("GD-31", "more than the award in the end", .broken, at: "2027-03-01") {
      $0.funds[1].amount = RuleModel.wan(1601)
    },
    gd("GD-31", "no ledger of money", .notJudged) { $0.funds = [] },
    gd("GD-33", "exactly 80 % of the money received", .kept) {
      $0.funds[2].amount = RuleModel.wan(5120)
    },
    gd("GD-33", "a 分 less than 80 % at the end", .broken) {
      $0.funds[2].amount = RuleModel.wan(5120, fen: -1)
    },
    gd("GD-33", "too little yet, with enough left to arrange", .notJudged, at: "2024-12-31") {
      $0.funds[2].amount = RuleModel.wan(3000)
    },
    gd("GD-33", "too little, with too little left to arrange", .broken, at: "2024-12-31") {
      $0.funds[2].amount = RuleModel.wan(3000)
      $0.funds[3].amount = RuleModel.wan(1500)
    },
    gd("GD-33", "municipal money does not help", .broken) {
      $0.funds[2].origin = .value(.municipal)
    },
    gd("GD-33", "what was received is not known", .notJudged) {
      $0.funds.removeAll { $0.flow == .value(.received) }
    },
    gd("GD-34", "exactly 20 % of the money received", .kept) {
      $0.funds[3].amount = RuleModel.wan(880)
    },
    gd("GD-34", "a 分 more than 20 %", .broken) { $0.funds[3].amount = RuleModel.wan(880, fen: 1) },
    gd("GD-34", "a use that cannot be read", .notJudged) { $0.funds[3].use = .unreadable },
    gd("GD-35", "more arranged than the award", .broken) {
      $0.funds[2].amount = RuleModel.wan(7000)
    },
    gd("GD-35", "more spent than received", .broken) { $0.funds[6].amount = RuleModel.wan(6300) },
    gd("GD-37", "money for enterprises paid to somebody else", .broken) {
      $0.funds[6].payee = "集成1公司"
    },
    gd("GD-37", "no payee", .notJudged) { $0.funds[6].payee = "" },
    gd("GD-37", "a list instead of a payee", .notJudged) {
      $0.funds[6].payee = "被改造企业（按公示名单）"
    },
    gd("GD-37", "a payee by its code", .kept) {
      $0.funds[6].payee = "样例一厂"
      $0.funds[6].creditCode = RuleModel.code(1)
    },
    gd("GD-39", "provincial money for something else", .broken) {
      $0.funds[4].use = .value(.other)
    },
    gd("GD-39", "no use", .notJudged) { $0.funds[4].use = .missing },
    gd("GD-40", "platform money paid to another", .toExplain) { $0.funds[7].payee = "生态1公司" },
    gd("GD-47", "the rest before the final evaluation", .broken) {
      $0.funds[1].day = RuleModel.on("2025-12-20")
    },
    gd("GD-47", "the rest without an evaluation", .notJudged, at: "2027-03-01") {
      $0.cities[0].finalEvaluatedOn = .missing
    },
    gd("GD-47", "the rest after the final evaluation", .kept, at: "2027-03-01") { _ in },
  ]
}

/// Targets and papers.
extension RuleCases {
  static let guangdongPapers: [RuleCase] = [
    gd("GD-43", "an indicator without a target", .broken) { $0.targets.removeLast() },
    gd("GD-43", "no targets handed in", .notJudged) { $0.targets = [] },
    gd("GD-44", "no self-evaluation of the second year", .broken) {
      $0.cities[0].selfEvaluatedSecondOn = .missing
    },
    gd("GD-44", "no self-evaluation before the year is over", .notJudged, at: "2024-12-31") {
      $0.cities[0].selfEvaluatedFirstOn = .missing
    },
    gd("GD-45", "a mid-term evaluation on the last day of the first year", .broken) {
      $0.cities[0].midtermEvaluatedOn = RuleModel.on("2024-12-31")
    },
    gd("GD-45", "a mid-term evaluation on the first day of the second year", .kept) {
      $0.cities[0].midtermEvaluatedOn = RuleModel.on("2025-01-01")
    },
    gd("GD-46", "not up to standard, and no measure that the notice knows", .broken) {
      $0.cities[0].evaluationResult = "不达标"
      $0.cities[0].measure = "口头提醒"
    },
    gd("GD-46", "not up to standard, with a measure", .kept) {
      $0.cities[0].evaluationResult = "不达标"
      $0.cities[0].measure = "督促整改"
    },
    gd("GD-46", "no result", .notJudged) { $0.cities[0].evaluationResult = "" },
    gd("GD-49", "no number of the approval", .broken) { $0.cities[0].approvalNumber = "" },
    gd("GD-49", "a blank cell beside a column that was not handed in", .broken) {
      $0.columnLetters = [["approved_on": "C"]]
      $0.cities[0].approvalNumber = ""
      $0.cities[0].approvedOn = .missing
    },
    gd("GD-49", "a column that was not handed in", .notJudged) {
      $0.columnLetters = [["approved_on": "C"]]
      $0.cities[0].approvalNumber = ""
    },
    gd("GD-58", "a target left blank", .broken) { $0.targets[1].targets[2024] = .missing },
    gd("GD-59", "a target that falls", .broken) { $0.targets[1].targets[2025] = .value(149) },
    gd("GD-59", "a target that stays", .kept) { $0.targets[1].targets[2025] = .value(150) },
    gd("GD-59", "a target that cannot be read", .notJudged) {
      $0.targets[1].targets[2025] = .unreadable
    },
    gd("GD-61", "a target of 349 enterprises", .broken) {
      $0.targets[1].targets[2025] = .value(349)
    },
    gd("GD-61", "a target of exactly 350", .kept) { _ in },
    gd("GD-62", "a target of three beside two declared", .toExplain) {
      $0.targets[0].targets[2025] = .value(3)
    },
    gd("GD-62", "six declared and promised", .toExplain) { submission in
      for number in 0..<4 {
        var row = submission.subIndustries[0]
        row.name = "行业\(number)"
        submission.subIndustries.append(row)
      }
      submission.targets[0].targets[2025] = .value(6)
    },
  ]

  static let extended: [RuleCase] = [
    ext("EX-01", "spent on the last day", .kept) { $0.funds[6].day = RuleModel.on("2026-12-31") },
    ext("EX-01", "spent on the day after", .broken) {
      $0.funds[6].day = RuleModel.on("2027-01-01")
    },
    ext("EX-02", "accepted on the last day", .kept) {
      $0.enterprises[0].acceptedOn = RuleModel.on("2026-12-31")
    },
    ext("EX-02", "accepted on the day after", .broken) {
      $0.enterprises[0].acceptedOn = RuleModel.on("2027-01-01")
    },
    ext("EX-02", "a contract on the day before the start", .broken) {
      $0.enterprises[0].contractOn = RuleModel.on("2023-10-10")
    },
    ext("EX-03", "no fiscal money", .broken) {
      $0.enterprises[0].grantProvincial = RuleModel.wan(0)
      $0.enterprises[0].grantMunicipal = RuleModel.wan(0)
    },
    ext("EX-03", "fiscal money not stated", .notJudged) {
      $0.enterprises[0].grantProvincial = .missing
      $0.enterprises[0].grantMunicipal = .missing
    },
    ext("EX-03", "not a declared sub-industry", .broken) {
      $0.enterprises[0].subIndustry = "其他行业"
    },
    ext("EX-05", "an integrator as the other party", .kept) {
      $0.enterprises[0].leadUnit = "集成2公司"
    },
    ext("EX-05", "nobody of the consortium", .broken) { $0.enterprises[0].leadUnit = "路人公司" },
    ext("GD-59", "a target of 2026 that falls", .broken) {
      $0.targets[1].targets[2026] = .value(349)
    },
    ext("GD-23", "no date of the contract", .broken) { $0.enterprises[0].contractOn = .missing },
  ]

  private static func ext(
    _ rule: String, _ name: String, _ state: RuleState, at asOf: String? = nil,
    change: @escaping @Sendable (inout Submission) -> Void
  ) -> RuleCase {
    RuleCase(rule, name, state, at: asOf, programme: "guangdong-2023-extended", change: change)
  }
}
