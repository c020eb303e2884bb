/// A submission whose rows are counted and whose rules are not judged yet.
///
/// No rule looks at another one, so that they can be judged in any order, several at a time.
package struct CountedSubmission: Sendable {
  private let assessment: Assessment
  private let judge: RuleJudge

  /// Creates it from all but the findings and outcomes of an assessment.
  init(_ assessment: Assessment, judge: RuleJudge) {
    self.assessment = assessment
    self.judge = judge
  }

  /// The places of the rules in the programme's file.
  package var rules: Range<Int> { assessment.programme.rules.rules.indices }

  /// Judges a rule for every city, or for the whole.
  ///
  /// - Parameter place: One of `rules`.
  /// - Returns: What was found.
  package func judged(rule place: Int) -> JudgedRule {
    judge.judge(assessment.programme.rules.rules[place], for: assessment.cities)
  }

  /// Returns the assessment with what judging found.
  ///
  /// - Parameters:
  ///   - rules: What became of each rule, in the order of `rules`.
  ///   - issues: What was wrong in the files; it is passed on.
  /// - Returns: The whole assessment.
  package func assessment(with rules: [JudgedRule], issues: [DataIssue]) -> Assessment {
    var assessment = assessment
    assessment.findings = rules.flatMap(\.findings) + judge.itemFindings
    assessment.outcomes = rules.flatMap(\.outcomes)
    assessment.issues = issues
    return assessment
  }
}

/// What judging a rule found.
package struct JudgedRule: Sendable {
  /// By city in official order.
  var findings: [Finding] = []
  /// One for each city, or one for the whole.
  var outcomes: [RuleOutcome] = []
}
