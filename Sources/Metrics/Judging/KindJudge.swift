/// Hands a rule to the judges of its kinds.
struct KindJudge {
  let scene: JudgingScene

  /// Judges everything that the rule asks for.
  func judge(into tally: inout RuleTally) {
    for kind in [scene.rule.kind] + scene.rule.furtherKinds { judge(kind, into: &tally) }
  }

  private func judge(_ kind: RuleKind, into tally: inout RuleTally) {
    switch kind {
    case .bound(let rule): BoundJudge(scene: scene, rule: rule).judge(into: &tally)
    case .cap(let rule): CapJudge(scene: scene, rule: rule).judge(into: &tally)
    case .fixedAmount(let rule): FixedAmountJudge(scene: scene, rule: rule).judge(into: &tally)
    case .upgrade(let rule): UpgradeJudge(scene: scene, rule: rule).judge(into: &tally)
    case .share(let rule): ShareJudge(scene: scene, rule: rule).judge(into: &tally)
    case .membership(let rule): MembershipJudge(scene: scene, rule: rule).judge(into: &tally)
    case .requirement(let rule): RequirementJudge(scene: scene, rule: rule).judge(into: &tally)
    case .dateOrder(let rule): DateOrderJudge(scene: scene, rule: rule).judge(into: &tally)
    case .workingDays(let rule): WorkingDayJudge(scene: scene, rule: rule).judge(into: &tally)
    case .completeness(let rule): CompletenessJudge(scene: scene, rule: rule).judge(into: &tally)
    case .coverage(let rule): CoverageJudge(scene: scene, rule: rule).judge(into: &tally)
    case .unique(let rule): UniqueJudge(scene: scene, rule: rule).judge(into: &tally)
    case .information(let rule): InformationJudge(scene: scene, rule: rule).judge(into: &tally)
    case .unanswered: break
    }
  }
}
