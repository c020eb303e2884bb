import Metrics

/// The awards of a subsidy together with what its pages need of the whole.
struct SubsidyDossier: Sendable {
  /// The common ground of all pages.
  let report: Report
  /// The awards by item, recipient and year.
  let overview: AwardOverview
  /// The money of all cities.
  let funds: FundSummary
  /// How many findings name a row, by its place in `Submission.awards`.
  let findings: [Int: [Finding]]
  /// The rules that set a limit, with how far each subject used it up.
  let uses: [RuleUse]

  /// The amounts under one rule.
  struct RuleUse: Sendable {
    var rule: Rule
    var uses: [CapUse]
  }

  init(_ report: Report) {
    self.report = report
    let assessment = report.assessment
    overview = AwardOverview(of: assessment.cities, in: assessment)
    funds = assessment.total.funds
    var places: [SourceReference: Int] = [:]
    for (place, award) in assessment.submission.awards.enumerated() {
      places[award.source] = place
    }
    var findings: [Int: [Finding]] = [:]
    for finding in assessment.findings where finding.severity != .info {
      for place in Set(finding.rows.compactMap { places[$0.source] }) {
        findings[place, default: []].append(finding)
      }
    }
    self.findings = findings
    let outcomes = Dictionary(grouping: assessment.outcomes, by: \.rule)
    uses = assessment.programme.rules.rules.compactMap { rule in
      let uses = (outcomes[rule.id] ?? []).flatMap(\.uses)
      return uses.isEmpty ? nil : RuleUse(rule: rule, uses: uses)
    }
  }

  var assessment: Assessment { report.assessment }
  var programme: Programme { report.programme }
  var asOf: CalendarDay { assessment.asOf }

  /// The awards.
  var awards: [AwardRecord] { assessment.submission.awards }

  /// The name of what is looked at: the only city, else the whole.
  var placeName: String {
    guard programme.cities.count == 1, let city = programme.cities.first else {
      return programme.totalName
    }
    return city.name.hasSuffix("市") ? city.name : city.name + "市"
  }

  /// The items that anything was awarded for.
  var usedItems: [AwardItemTotal] { overview.items.filter { $0.total.rows > 0 } }

  /// Returns the amounts under the limits of one item, by rule in order.
  func uses(of item: AwardItemTotal) -> [RuleUse] {
    let ids = Set(item.rules.map(\.id))
    return uses.filter { ids.contains($0.rule.id) }
  }

  /// Returns the amounts under one item's limits, each subject once with its worst case: what is
  /// beyond its limit first, then by amount; a fixed amount only where no limit holds.
  func worstUses(of item: AwardItemTotal) -> [CapUse] {
    var order: [String] = []
    var worst: [String: CapUse] = [:]
    for use in uses(of: item).flatMap(\.uses) {
      guard let other = worst[use.subject] else {
        order.append(use.subject)
        worst[use.subject] = use
        continue
      }
      if SubsidyDossier.weight(of: use) > SubsidyDossier.weight(of: other) {
        worst[use.subject] = use
      }
    }
    let uses = order.compactMap { worst[$0] }
    let beyond = uses.filter { $0.standing == .beyond }
    let others = uses.filter { $0.standing != .beyond }
    return [beyond, others].flatMap { part in
      part.enumerated().sorted {
        ($1.element.amount, $0.offset) < ($0.element.amount, $1.offset)
      }.map(\.element)
    }
  }

  private static func weight(of use: CapUse) -> Int {
    let standing =
      switch use.standing {
      case .beyond: 2
      case .reached: 1
      case .below: 0
      }
    return use.isFixed ? standing : standing + 3
  }

  /// Returns how often a limit was reached and exceeded; a subject counts once, by its worst case.
  func standings(of item: AwardItemTotal) -> (reached: Int, beyond: Int) {
    let uses = worstUses(of: item).filter { !$0.isFixed }
    return (uses.count { $0.standing == .reached }, uses.count { $0.standing == .beyond })
  }

  /// Returns the name of the policy's item that an award is for; what was handed in where no
  /// policy knows it.
  func itemName(of award: AwardRecord) -> String {
    let key = AwardItems(programme.items).key(of: award.item)
    return programme.items.first { $0.key == key }?.name
      ?? (award.item.isEmpty ? Figures.missing : award.item)
  }

  /// Returns where a row stands: `长沙/奖补明细.csv 第105行`.
  func source(_ reference: SourceReference) -> String {
    assessment.submission.rowWords(of: reference)
  }

  /// Returns the words of a chart's measure with the date.
  func subtitle(_ measure: String) -> String { "\(measure)；截至\(asOf.chineseText)" }

  /// Returns the words of a chart's source.
  func chartSource(_ table: String) -> String {
    "数据来源：\(placeName)报送的\(table)；规则：\(programme.ruleSet)"
  }
}
