import Metrics

private func cc(
  _ rule: String, _ name: String, _ state: RuleState, at asOf: String? = nil,
  change: @escaping @Sendable (inout Submission) -> Void
) -> RuleCase {
  RuleCase(rule, name, state, at: asOf, programme: "changchun-2024", change: change)
}

private func amount(
  _ rule: String, _ name: String, _ state: RuleState, _ place: RuleModel.ChangchunPlace,
  _ wan: Int64, fen: Int64 = 0
) -> RuleCase {
  cc(rule, name, state) { $0[place].municipal = RuleModel.wan(wan, fen: fen) }
}

/// Sources, sectors, caps.
extension RuleCases {
  static let changchunMoney: [RuleCase] = [
    cc("CC-01", "money without a source", .broken) { $0.funds[0].origin = .missing },
    cc("CC-02", "more central money spent than received", .broken) {
      $0.funds[2].amount = RuleModel.wan(1000, fen: 1)
    },
    cc("CC-02", "central money spent from municipal receipts", .broken) {
      $0.funds[0].origin = .value(.municipal)
    },
    cc("CC-03", "another sector", .broken) { $0[.subsidised].subIndustry = "食品饮料" },
    cc("CC-03", "the sector in its other spelling", .kept) {
      $0[.subsidised].subIndustry = "中成药生物药品制品制造"
    },
    cc("CC-03", "another sector with local money alone", .notJudged) {
      $0[.subsidised].subIndustry = "食品饮料"
      $0[.subsidised].central = .missing
      $0[.subsidised].municipal = RuleModel.wan(10)
    },
    cc("CC-03", "no sector", .notJudged) { $0[.subsidised].subIndustry = "" },
    cc("CC-04", "a large enterprise", .broken) {
      $0.enterprises[0].employees = .value(2000)
      $0.enterprises[0].revenue = RuleModel.wan(90_000)
    },
    cc("CC-04", "an enterprise whose size is not known", .notJudged) {
      $0.enterprises[0].employees = .missing
    },
    cc("CC-06", "50 万元 of 100 万元", .kept) { _ in },
    cc("CC-06", "50 % of the input below 50 万元", .broken) {
      $0[.subsidised].base = RuleModel.wan(100, fen: -2)
    },
    cc("CC-06", "50 万元 in several payments, and a 分 more", .broken) {
      $0[.subsidised].base = RuleModel.wan(400)
      var second = $0[.subsidised]
      second.central = .value(Money(fen: 1))
      $0.awards.append(second)
    },
    cc("CC-07", "a category beside the list", .broken) { $0[.subsidised].category = "工资" },
    amount("CC-08", "a 分 less than 1 万元", .broken, .cloud, 1, fen: -1),
    amount("CC-08", "exactly 1 万元", .kept, .cloud, 1),
    amount("CC-08", "a 分 more than 3 万元", .broken, .cloud, 3, fen: 1),
    amount("CC-09", "a 分 less than 5 万元", .broken, .benchmark, 5, fen: -1),
    amount("CC-09", "a 分 more than 20 万元", .broken, .benchmark, 20, fen: 1),
    amount("CC-10", "a 分 more than 5 万元", .broken, .product, 5, fen: 1),
    cc("CC-11", "ten products of one provider", .kept) { Self.addProducts(9, to: &$0) },
    cc("CC-11", "eleven products of one provider", .broken) { Self.addProducts(10, to: &$0) },
    cc("CC-11", "eleven products of two providers", .kept) {
      Self.addProducts(10, to: &$0)
      $0.awards[$0.awards.count - 1].creditCode = RuleModel.code(600)
    },
    amount("CC-12", "a 分 more than 20 万元", .broken, .supplier, 20, fen: 1),
    amount("CC-13", "a 分 more than 20 万元", .broken, .application, 20, fen: 1),
    cc("CC-14", "a purchase beside the list", .toExplain) { $0[.procurement].category = "办公用品" },
    cc("CC-18", "not accepted at the end of the pilot", .broken) {
      $0[.subsidised].acceptedOn = .missing
    },
    cc("CC-18", "not accepted before the end", .notJudged, at: "2025-07-01") {
      $0[.subsidised].acceptedOn = .missing
    },
    cc("CC-20", "an illegal code", .broken) {
      $0[.cloud].creditCode = CreditCode(normalised: "123")
    },
    cc("CC-20", "no code", .notJudged) { $0[.cloud].creditCode = .none },
  ]

  private static func addProducts(_ count: Int, to submission: inout Submission) {
    for number in 0..<count {
      var row = submission[.product]
      row.project = "产品\(number)"
      submission.awards.append(row)
    }
  }

  static let changchunSteps: [RuleCase] = [
    cc("CC-24", "reviewed before it was recommended", .broken) {
      $0[.cloud].reviewedOn = RuleModel.on("2025-04-09")
    },
    cc("CC-24", "all steps on one day", .kept) {
      $0[.cloud].recommendedOn = RuleModel.on("2025-04-01")
      $0[.cloud].reviewedOn = RuleModel.on("2025-04-01")
    },
    cc("CC-24", "no date of review", .notJudged) { $0[.cloud].reviewedOn = .missing },
    cc("CC-26", "four working days", .broken) {
      $0[.cloud].publicityTo = RuleModel.on("2025-05-15")
    },
    cc("CC-26", "seven days over the holiday of May: two working days", .broken) {
      $0[.cloud].publicityFrom = RuleModel.on("2025-04-30")
      $0[.cloud].publicityTo = RuleModel.on("2025-05-06")
    },
    cc("CC-26", "five working days with a shifted Sunday", .kept) {
      $0[.cloud].publicityFrom = RuleModel.on("2025-04-25")
      $0[.cloud].publicityTo = RuleModel.on("2025-04-30")
    },
    cc("CC-26", "a year whose holidays are not known", .notJudged, at: "2028-01-01") {
      $0[.cloud].publicityFrom = RuleModel.on("2027-05-10")
      $0[.cloud].publicityTo = RuleModel.on("2027-05-21")
    },
    cc("CC-26", "only the month is known", .notJudged) {
      $0[.cloud].publicityTo = .value(ReportedDay(monthOf: RuleModel.day("2025-05-01")))
    },
    cc("CC-27", "approved on the last day of publicity", .broken) {
      $0[.cloud].approvedOn = RuleModel.on("2025-05-16")
    },
    cc("CC-27", "approved on the day after", .kept) {
      $0[.cloud].approvedOn = RuleModel.on("2025-05-17")
    },
    cc("CC-28", "paid on the day of acceptance", .kept) {
      $0[.cloud].acceptedOn = RuleModel.on("2025-06-01")
    },
    cc("CC-28", "paid before acceptance", .toExplain) {
      $0[.cloud].acceptedOn = RuleModel.on("2025-06-02")
    },
    cc("CC-28", "a purchase paid before acceptance", .kept) {
      $0[.procurement].acceptedOn = RuleModel.on("2025-06-02")
    },
    cc("CC-33", "approved after the pilot", .broken) {
      $0[.cloud].approvedOn = RuleModel.on("2026-01-01")
    },
  ]
}
