/// Judges a part's share of a base.
struct ShareJudge {
  let scene: JudgingScene
  let rule: ShareRule

  func judge(into tally: inout RuleTally) {
    let counter = FigureCounter(scene)
    let part = counter.value(of: rule.part.figure)
    let base = counter.value(of: rule.base.figure)
    show(part, rule.base, base, into: &tally)
    for other in rule.otherBases {
      show(part, other, counter.value(of: other.figure), into: &tally)
    }
    tally.show(rule.part.name, part.shown)
    guard base.isComplete else { return tally.skip(for: base.gaps.union(part.gaps)) }
    guard base.value > 0 else { return tally.skip(for: [DataNeed("\(rule.base.name)大于0")]) }

    if let highest = rule.atMost, part.compared(with: base.scaled(by: highest)) > 0 {
      return breach(part, base, "不高于\(highest.percentText)", into: &tally)
    }
    if let lowest = rule.atLeast, part.compared(with: base.scaled(by: lowest)) < 0 {
      guard part.isComplete else { return tally.skip(for: part.gaps) }
      guard isFinal(part, base, lowest, counter) else { return tally.postpone(to: scene.rule.due) }
      return breach(part, base, "不低于\(lowest.percentText)", into: &tally)
    }
    // Beyond a lowest share an incomplete part is enough; below a highest one it is not.
    guard part.isComplete || rule.atMost == nil else { return tally.skip(for: part.gaps) }
    tally.keep()
  }

  /// Whether a low share can no longer be lifted: the rule is due, or what was not given out is
  /// too little.
  private func isFinal(
    _ part: FigureValue, _ base: FigureValue, _ lowest: Rate, _ counter: FigureCounter
  ) -> Bool {
    guard scene.isBeforeDue else { return true }
    guard let figure = rule.givenOut else { return false }
    let given = counter.value(of: figure)
    guard given.isComplete else { return false }
    var reachable = part
    reachable.value = part.value.addingClamping(max(0, base.value.subtractingClamping(given.value)))
    return reachable.compared(with: base.scaled(by: lowest)) < 0
  }

  private func breach(
    _ part: FigureValue, _ base: FigureValue, _ limit: String, into tally: inout RuleTally
  ) {
    let bounds = [rule.atMost, rule.atLeast].compactMap(\.self)
    let share = part.share(of: base).map { ShareJudge.words(for: $0, beside: bounds) } ?? "—"
    tally.breach(
      scene.placeName, expected: "\(rule.part.name)占\(rule.base.name)\(limit)",
      actual: "\(rule.part.name)\(part.text)，占\(rule.base.name)\(base.text)的\(share)",
      trail: base.trail + part.trail)
  }

  /// A share in per cent, cut to one decimal, or to as many as tell it from the limits.
  static func words(for share: ExactRatio, beside bounds: [Rate]) -> String {
    let limits = bounds.map { $0.ratio.percent }
    for decimals in 1...3 {
      let text = share.percent.truncatedText(decimals: decimals)
      let isLimit = limits.contains {
        share.percent != $0 && text == $0.truncatedText(decimals: decimals)
      }
      if !isLimit { return text + "%" }
    }
    return share.percent.truncatedText(decimals: 4) + "%"
  }

  private func show(
    _ part: FigureValue, _ base: NamedFigure, _ value: FigureValue, into tally: inout RuleTally
  ) {
    let bounds = [rule.atMost, rule.atLeast].compactMap(\.self)
    let share = part.share(of: value).map { ShareJudge.words(for: $0, beside: bounds) }
    tally.show(
      "占\(base.name)", share.map { "\($0)（\(base.name)\(value.shown)）" } ?? "—")
  }
}
