/// Makes findings of what breaks a rule, and of what a rule only shows.
struct FindingWriter {
  let programme: Programme
  let rule: Rule
  let scene: JudgingScene

  /// Returns the findings of one outcome: every breach, or the figures of a rule of guidance.
  func findings(from tally: RuleTally, outcome: RuleOutcome) -> [Finding] {
    if outcome.state == .shown {
      let figures = outcome.figures.map { "\($0.name)：\($0.text)" }.joined(separator: "；")
      return [finding(scene.placeName, expected: "", actual: figures, trail: tally.trail)]
    }
    return tally.breaches.map {
      finding($0.subject, expected: $0.expected, actual: $0.actual, trail: $0.trail)
    }
  }

  private func finding(
    _ subject: String, expected: String, actual: String, trail: RowTrail
  )
    -> Finding
  {
    var finding = Finding(
      rule: rule.id, severity: severity, city: scene.city?.city.code, subject: subject,
      message: rule.title, expected: expected, actual: actual,
      source: trail.count == 1 ? trail.rows.first?.source : nil)
    finding.ruleSeverity = rule.severity
    finding.clause = programme.rules.citation(of: rule)
    finding.rows = trail.rows
    finding.rowCount = trail.count
    return finding
  }

  private var severity: Finding.Severity {
    switch rule.severity {
    case .hard: .violation
    case .principle, .completeness: .warning
    case .guidance: .info
    }
  }
}
