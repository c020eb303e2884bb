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

  /// Returns how often a limit was reached and exceeded; a subject counts once, by its worst case.
  func standings(of item: AwardItemTotal) -> (reached: Int, beyond: Int) {
    var worst: [String: CapUse.Standing] = [:]
    for use in uses(of: item).flatMap(\.uses) where !use.isFixed {
      switch (worst[use.subject], use.standing) {
      case (.beyond, _), (_, .below): continue
      case (_, let standing): worst[use.subject] = standing
      }
    }
    return (worst.values.count { $0 == .reached }, worst.values.count { $0 == .beyond })
  }

  /// Returns the name of the policy's item that an award is for; what was handed in where no
  /// policy knows it.
  func itemName(of award: AwardRecord) -> String {
    let key = AwardItems(programme.items).key(of: award.item)
    return programme.items.first { $0.key == key }?.name
      ?? (award.item.isEmpty ? Figures.missing : award.item)
  }

  /// Returns where a row stands, as `path#sheet!row`.
  func source(_ reference: SourceReference) -> String {
    assessment.submission.location(of: reference)
  }

  /// Returns the words of a chart's measure with the date.
  func subtitle(_ measure: String) -> String { "\(measure)；截至\(asOf.chineseText)" }

  /// Returns the words of a chart's source.
  func chartSource(_ table: String) -> String {
    "数据来源：\(placeName)报送的\(table)；规则：\(programme.ruleSet)"
  }
}
