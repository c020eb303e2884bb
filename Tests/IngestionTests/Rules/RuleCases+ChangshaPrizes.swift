import Metrics

private func amount(
  _ rule: String, _ name: String, _ state: RuleState, _ place: RuleModel.ChangshaPlace,
  _ wan: Int64, fen: Int64 = 0
) -> RuleCase {
  cs(rule, name, state) { $0[place].municipal = RuleModel.wan(wan, fen: fen) }
}

/// A second row of the same party and project in another grade.
private func grade(
  _ rule: String, _ name: String, _ state: RuleState, _ place: RuleModel.ChangshaPlace,
  _ grade: RecognitionGrade, _ wan: Int64
) -> RuleCase {
  cs(rule, name, state) {
    var second = $0[place]
    second.grade = .value(grade)
    second.municipal = RuleModel.wan(wan)
    $0.awards.append(second)
  }
}

/// Factories, scenes, cases and platforms.
extension RuleCases {
  static let changshaPrizes: [RuleCase] = [
    amount("CS24-13", "a 分 more than 50 万元", .broken, .cityFactory, 50, fen: 1),
    cs("CS24-13", "paid before it was recognised", .broken) {
      $0[.cityFactory].recognisedOn = RuleModel.on("2025-06-02")
    },
    cs("CS24-13", "no date of recognition", .notJudged) {
      $0[.cityFactory].recognisedOn = .missing
    },
    amount("CS24-14", "a 分 more than 100 万元", .broken, .nationalFactory, 100, fen: 1),
    cs("CS24-14", "not accepted", .notJudged) { $0[.nationalFactory].acceptedOn = .missing },
    grade("CS24-15", "the difference on a rise", .kept, .cityFactory, .national, 50),
    grade("CS24-15", "a 万元 more than the difference", .broken, .cityFactory, .national, 51),
    grade("CS24-15", "the same grade twice", .broken, .cityFactory, .municipal, 1),
    cs("CS24-16", "two workstations", .broken) { $0[.workstation].count = .value(2) },
    cs("CS24-16", "no number of workstations", .notJudged) { $0[.workstation].count = .missing },
    amount("CS24-16", "a 分 more than 15 万元", .broken, .workstation, 15, fen: 1),
    amount("CS24-17", "a 分 more than 20 万元", .broken, .solution, 20, fen: 1),
    cs("CS24-17", "two solutions of one provider", .kept) {
      var second = $0[.solution]
      second.project = "另一方案"
      $0.awards.append(second)
    },
    cs("CS24-17", "two rows of one solution", .broken) { $0.awards.append($0[.solution]) },
    cs("CS24-17", "two rows without a name", .notJudged) {
      $0[.solution].project = ""
      $0.awards.append($0[.solution])
    },
    cs("CS24-17", "one row without a name beyond the cap", .broken) {
      $0[.solution].project = ""
      $0[.solution].municipal = RuleModel.wan(21)
    },
    amount("CS24-18", "a 分 more than 10 %", .broken, .upgrade, 100, fen: 1),
    cs("CS24-18", "10 % beyond 200 万元", .broken) {
      $0[.upgrade].base = RuleModel.wan(3000)
      $0[.upgrade].municipal = RuleModel.wan(201)
    },
    amount("CS24-19", "a 分 more than 25 万元", .broken, .cityScenario, 25, fen: 1),
    amount("CS24-20", "a 分 more than 50 万元", .broken, .nationalScenario, 50, fen: 1),
    grade("CS24-20", "both grades in full", .broken, .cityScenario, .national, 50),
    grade("CS24-20", "the difference on a rise", .kept, .cityScenario, .national, 25),
    amount("CS24-21", "a 分 more than 50 万元", .broken, .intelligence, 50, fen: 1),
    amount("CS24-22", "a 分 more than 50 万元", .broken, .cityChain, 50, fen: 1),
    amount("CS24-23", "a 分 more than 100 万元", .broken, .nationalChain, 100, fen: 1),
    grade("CS24-23", "both grades in full", .broken, .cityChain, .national, 100),
    amount("CS24-24", "a 分 more than 200 万元", .broken, .nationalPlatform, 200, fen: 1),
    cs("CS24-24", "more than 20 % of the investment", .broken) {
      $0[.nationalPlatform].base = RuleModel.wan(999)
    },
    amount("CS24-25", "a 分 more than 100 万元", .broken, .provincialPlatform, 100, fen: 1),
    grade(
      "CS24-25", "the rise to a national one, above 20 %", .broken, .provincialPlatform,
      .national, 1),
    cs("CS24-25", "the rise to a national one, within 20 %", .kept) {
      $0[.provincialPlatform].base = RuleModel.wan(1000)
      var second = $0[.provincialPlatform]
      second.grade = .value(.national)
      $0.awards.append(second)
    },
    amount("CS24-26", "a 分 more than 300 万元", .broken, .sectorPlatform, 300, fen: 1),
  ]

  static let changshaProviders: [RuleCase] = [
    amount("CS24-27", "a 分 more than 2 万元 for each of two", .broken, .lightSolution, 4, fen: 1),
    amount("CS24-28", "a 分 more than 20 万元", .broken, .provider, 20, fen: 1),
    amount("CS24-29", "a 分 less than 50 万元", .broken, .promoterWork, 50, fen: -1),
    amount("CS24-29", "a 分 more than 50 万元", .broken, .promoterWork, 50, fen: 1),
    cs("CS24-29", "50 万元 in two payments", .kept) {
      $0[.promoterWork].municipal = RuleModel.wan(20)
      var second = $0[.promoterWork]
      second.municipal = RuleModel.wan(30)
      $0.awards.append(second)
    },
    amount(
      "CS24-30", "a 分 more than 1.5 万元 for each of two", .broken, .promoterAcceptance, 3,
      fen: 1),
    amount("CS24-31", "a 分 less than 50 万元", .broken, .promoter, 50, fen: -1),
    amount("CS24-31", "exactly 50 万元", .kept, .promoter, 50),
    amount("CS24-31", "a 分 more than 100 万元", .broken, .promoter, 100, fen: 1),
    cs("CS24-31", "three of them", .broken) {
      for number in [501, 502] {
        var other = $0[.promoter]
        other.creditCode = RuleModel.code(number)
        $0.awards.append(other)
      }
    },
    cs("CS24-31", "none at the end", .broken) { $0.awards.remove(at: 21) },
    cs("CS24-31", "none while the policy runs", .notJudged, at: "2025-12-31") {
      $0.awards.remove(at: 21)
    },
    cs("CS24-33", "approved on the day before the policy", .broken) {
      $0[.provider].approvedOn = RuleModel.on("2024-03-14")
    },
    cs("CS24-33", "approved on the last day", .kept) {
      $0[.provider].approvedOn = RuleModel.on("2027-03-14")
    },
    cs("CS24-33", "approved on the day after", .broken) {
      $0[.provider].approvedOn = RuleModel.on("2027-03-15")
    },
    cs("CS24-33", "no date at all", .notJudged) {
      $0[.provider].approvedOn = .missing
      $0[.provider].paidOn = .missing
      $0[.provider].recognisedOn = .missing
    },
    cs("CS24-34", "one project under two items", .broken) {
      var second = $0[.intelligence]
      second.item = "system_solution"
      $0.awards.append(second)
    },
    cs("CS24-34", "no name of the project", .notJudged) { $0[.intelligence].project = "" },
  ]

  static let changsha2025: [RuleCase] = [
    cs25("CS25-01", "49 万元", .broken) { $0[.littleGiant].municipal = RuleModel.wan(49) },
    cs25("CS25-04", "30 万元 in each of two years", .kept) {
      var second = $0[.reserve]
      second.approvedOn = RuleModel.on("2026-05-20")
      $0.awards.append(second)
    },
    cs25("CS25-04", "more than 30 万元 in one year", .broken) {
      var second = $0[.reserve]
      second.municipal = .value(Money(fen: 1))
      second.approvedOn = RuleModel.on("2025-12-31")
      $0.awards.append(second)
    },
    cs25("CS25-04", "no year", .notJudged) {
      $0[.reserve].approvedOn = .missing
      $0[.reserve].paidOn = .missing
      $0[.reserve].recognisedOn = .missing
    },
    cs25("CS25-05", "99 万元", .broken) { $0[.academician].municipal = RuleModel.wan(99) },
    cs25("CS25-06", "61 万元", .broken) { $0[.expert].municipal = RuleModel.wan(61) },
    cs25("CS25-07", "no amount", .notJudged) { $0[.postdoctoral].municipal = .missing },
    cs25("CS25-07", "101 万元", .broken) { $0[.postdoctoral].municipal = RuleModel.wan(101) },
    cs25("CS25-08", "59 万元", .broken) { $0[.base].municipal = RuleModel.wan(59) },
    cs25("CS25-09", "a 分 more than 30 万元", .broken) {
      $0[.other].base = RuleModel.wan(200)
      $0[.other].central = RuleModel.wan(30, fen: 1)
    },
    cs25("CS25-09", "approved before the later document", .notJudged) {
      $0[.other].approvedOn = RuleModel.on("2025-02-28")
    },
    cs25("CS25-10", "municipal without central money", .broken) {
      $0[.other].central = RuleModel.wan(0)
    },
    cs25("CS25-10", "a 分 more than 30 万元", .broken) {
      $0[.other].municipal = RuleModel.wan(30, fen: 1)
    },
    cs25("CS25-11", "a pioneer beyond the later text, within the earlier one", .toExplain) {
      $0[.pioneer].central = RuleModel.wan(40)
    },
    cs25("CS24-06", "a pioneer beyond the later text, within the earlier one", .kept) {
      $0[.pioneer].central = RuleModel.wan(40)
    },
    cs25("CS25-13", "a 分 more than 20 万元", .broken) {
      $0[.agency].municipal = RuleModel.wan(20, fen: 1)
    },
    cs25("CS25-14", "approved on the day before the document", .broken) {
      $0[.agency].approvedOn = RuleModel.on("2025-02-28")
    },
    cs25("CS25-14", "approved on the first day", .kept) {
      $0[.agency].approvedOn = RuleModel.on("2025-03-01")
    },
  ]

  private static func cs25(
    _ rule: String, _ name: String, _ state: RuleState, change: @escaping ChangshaChange
  ) -> RuleCase {
    RuleCase(rule, name, state, programme: "changsha-2025", change: change)
  }
}
