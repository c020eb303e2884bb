import Metrics

typealias ChangshaChange = @Sendable (inout Submission) -> Void

func cs(
  _ rule: String, _ name: String, _ state: RuleState, at asOf: String? = nil,
  change: @escaping ChangshaChange
) -> RuleCase {
  RuleCase(rule, name, state, at: asOf, programme: "changsha-2024", change: change)
}

/// A change of one amount of one award.
private func amount(
  _ rule: String, _ name: String, _ state: RuleState, _ place: RuleModel.ChangshaPlace,
  _ money: Reported<Money>
) -> RuleCase {
  cs(rule, name, state) { $0[place].municipal = money }
}

/// Diagnosis and transformation: rates, caps, central before municipal.
extension RuleCases {
  static let changshaTransformation: [RuleCase] = [
    cs("CS24-01", "a recipient that is no pilot enterprise", .broken) {
      $0[.pioneer].recipient = "路人公司"
      $0[.pioneer].creditCode = RuleModel.code(777)
    },
    cs("CS24-01", "no list of enterprises", .notJudged) { $0.enterprises = [] },
    cs("CS24-02", "a 分 more than 15000 万元", .broken) {
      $0.funds[0].amount = RuleModel.wan(15_000, fen: 1)
    },
    cs("CS24-03", "municipal money a 分 short at the end", .broken) {
      $0.funds[1].amount = RuleModel.wan(15_000, fen: -1)
    },
    cs("CS24-03", "municipal money short while the policy runs", .notJudged, at: "2025-12-31") {
      $0.funds[1].amount = RuleModel.wan(9000)
    },
    cs("CS24-03", "more municipal than central money", .broken, at: "2025-12-31") {
      $0.funds[1].amount = RuleModel.wan(15_001)
    },
    amount(
      "CS24-04", "a 分 more than 3 万元 for each of two", .broken, .pioneerDiagnosis,
      RuleModel.wan(6, fen: 1)),
    cs("CS24-04", "no number of enterprises, within the cap of one", .kept) {
      $0[.pioneerDiagnosis].count = .missing
      $0[.pioneerDiagnosis].municipal = RuleModel.wan(3)
    },
    cs("CS24-04", "no number of enterprises, beyond the cap of one", .notJudged) {
      $0[.pioneerDiagnosis].count = .missing
    },
    amount(
      "CS24-05", "a 分 more than 2 万元 for each of three", .broken, .otherDiagnosis,
      RuleModel.wan(6, fen: 1)),
    cs("CS24-06", "exactly 40 % of 100 万元", .kept) { $0[.pioneer].central = RuleModel.wan(40) },
    cs("CS24-06", "40 万元 of 99 万元", .broken) {
      $0[.pioneer].base = RuleModel.wan(99)
      $0[.pioneer].central = RuleModel.wan(40)
    },
    cs("CS24-06", "a 分 more than 40 万元 of 200 万元", .broken) {
      $0[.pioneer].base = RuleModel.wan(200)
      $0[.pioneer].central = RuleModel.wan(40, fen: 1)
    },
    cs("CS24-06", "two payments of one project repeat their base", .broken) {
      $0.awards.append($0[.pioneer])
    },
    cs("CS24-06", "two payments of two projects", .kept) {
      var second = $0[.pioneer]
      second.project = "二期"
      second.central = RuleModel.wan(10)
      $0.awards.append(second)
    },
    cs("CS24-06", "no class", .notJudged) { $0[.pioneer].pilotClass = .missing },
    cs("CS24-07", "exactly 30 万元 of 100 万元", .kept) { _ in },
    cs("CS24-07", "30 % of the purchase below 30 万元", .broken) {
      $0[.other].base = RuleModel.wan(100, fen: -1)
    },
    cs("CS24-07", "a 分 more than 30 万元 of 1000 万元", .broken) {
      $0[.other].base = RuleModel.wan(1000)
      $0[.other].central = RuleModel.wan(30, fen: 1)
    },
    cs("CS24-07", "30 % of an odd purchase, exactly", .kept) {
      $0[.other].base = .value(Money(fen: 10_000_010))
      $0[.other].central = .value(Money(fen: 3_000_003))
    },
    cs("CS24-07", "no purchase total", .notJudged) { $0[.other].base = .missing },
    cs("CS24-08", "municipal without central money", .broken) {
      $0[.pioneer].central = RuleModel.wan(0)
    },
    cs("CS24-08", "central money not stated", .notJudged) { $0[.pioneer].central = .missing },
    cs("CS24-08", "central money in another row of the enterprise", .kept) {
      var first = $0[.pioneer]
      first.municipal = .missing
      $0.awards.append(first)
      $0[.pioneer].central = .missing
    },
    amount("CS24-08", "a 分 more than 40 万元", .broken, .pioneer, RuleModel.wan(40, fen: 1)),
    amount("CS24-08", "exactly 40 万元", .kept, .pioneer, RuleModel.wan(40)),
    amount("CS24-09", "a 分 more than 30 万元", .broken, .other, RuleModel.wan(30, fen: 1)),
    cs("CS24-09", "municipal without central money", .broken) {
      $0[.other].central = RuleModel.wan(0)
    },
    cs("CS24-10", "together more than the purchase", .broken) {
      $0[.other].base = RuleModel.wan(49)
    },
    cs("CS24-10", "together exactly the purchase", .kept) { $0[.other].base = RuleModel.wan(50) },
    cs("CS24-11", "a category beside the list", .toExplain) { $0[.other].category = "厂房" },
    cs("CS24-11", "no category", .notJudged) { $0[.other].category = "" },
  ]
}
