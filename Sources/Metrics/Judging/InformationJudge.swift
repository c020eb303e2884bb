/// Shows figures without judging them.
struct InformationJudge {
  let scene: JudgingScene
  let rule: InformationRule

  func judge(into tally: inout RuleTally) {
    let counter = FigureCounter(scene)
    for item in rule.items {
      let figure = counter.value(of: item.figure.figure)
      // A figure with gaps is a lower limit and says so; one without any row is not known.
      guard figure.isComplete || !figure.trail.isEmpty || figure.value > 0 else {
        tally.skip(for: figure.gaps)
        tally.show(item.figure.name, figure.shown)
        continue
      }
      tally.keep()
      tally.trail += figure.trail
      guard let whole = item.whole.map(counter.value) else {
        tally.show(item.figure.name, figure.shown)
        continue
      }
      let share = figure.share(of: whole).map { $0.percent.truncatedText(decimals: 1) + "%" }
      tally.show(item.figure.name, "\(figure.shown)，占\(whole.shown)的\(share ?? "—")")
    }
  }
}
