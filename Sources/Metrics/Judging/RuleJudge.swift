/// Judges the rules of a programme: every rule for every city, or for the whole.
struct RuleJudge: Sendable {
  private let ledger: RuleLedger

  private var programme: Programme { ledger.context.programme }

  init(_ rows: CountedRows, index: RowIndex) {
    ledger = RuleLedger(rows, index: index)
  }

  /// Returns a rule's findings and outcomes by city.
  func judge(_ rule: Rule, for cities: [CityAssessment]) -> JudgedRule {
    var result = JudgedRule()
    let places = rule.scope.isWhole ? [nil] : cities.map(Optional.some)
    for city in places { judge(rule, in: city, of: cities, into: &result) }
    return result
  }

  /// The awards that no rule about an item looks at.
  var itemFindings: [Finding] { ItemCheck(ledger: ledger).findings() }

  private func judge(
    _ rule: Rule, in city: CityAssessment?, of cities: [CityAssessment],
    into result: inout JudgedRule
  ) {
    var outcome = RuleOutcome(rule: rule.id, city: city?.city.code, state: .notJudged)
    if let reason = obstacle(to: rule, in: city) {
      outcome.reason = reason
      if case .notInTables = reason { outcome.missing = rule.moreData.map { DataNeed($0) } }
      return result.outcomes.append(outcome)
    }
    let scene = JudgingScene(rule: rule, ledger: ledger, city: city, cities: cities)
    var tally = RuleTally()
    KindJudge(scene: scene).judge(into: &tally)
    outcome.kept = tally.kept
    outcome.broken = tally.breaches.count
    outcome.unjudged = tally.unjudged + tally.pending
    outcome.missing = tally.gaps.sorted()
    outcome.figures = tally.figures
    outcome.uses = tally.uses
    settle(&outcome, rule, tally)
    result.outcomes.append(outcome)
    let writer = FindingWriter(programme: programme, rule: rule, scene: scene)
    result.findings += writer.findings(from: tally, outcome: outcome)
  }

  /// What keeps a rule from being judged at all, or nil.
  private func obstacle(to rule: Rule, in city: CityAssessment?) -> NotJudgedReason? {
    if let city, !rule.scope.regions.isEmpty, !rule.scope.regions.contains(city.city.region) {
      return .otherRegions
    }
    if let from = programme.rules.validity(of: rule).from, ledger.context.asOf < from {
      return .notInForce(from: from)
    }
    if case .unanswered(let rule) = rule.kind { return .notInTables(rule.reason) }
    return nil
  }

  /// What was broken stands first, then what could not be judged: nothing is kept by default.
  private func settle(_ outcome: inout RuleOutcome, _ rule: Rule, _ tally: RuleTally) {
    if case .information = rule.kind, tally.kept > 0 {
      outcome.state = .shown
      outcome.kept = 0
    } else if !tally.breaches.isEmpty {
      outcome.state = rule.severity == .principle ? .toExplain : .broken
    } else if tally.unjudged == 0, tally.pending == 0, tally.kept > 0 {
      outcome.state = .kept
    }
    guard outcome.state != .kept else { return }
    if tally.unjudged > 0 {
      outcome.reason = .missingData
    } else if tally.pending > 0, let due = tally.due {
      outcome.reason = .notDue(due)
    } else if outcome.state == .notJudged {
      outcome.reason = .noCase
    }
  }
}
