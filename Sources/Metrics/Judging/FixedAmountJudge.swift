/// Judges money that must be one exact amount.
struct FixedAmountJudge {
  let scene: JudgingScene
  let rule: FixedAmountRule

  func judge(into tally: inout RuleTally) {
    let table = rule.rows.table
    if scene.lacks(table) { return tally.skip(for: [DataNeed(table)]) }
    let sums = MoneyGroups(scene, rows: rule.rows, per: rule.per)
    tally.skipUnknown(sums)
    let label = rule.amount.map { scene.label($0, of: table) }.joined(separator: "、")
    for (group, total) in zip(sums.groups, sums.amounts(of: rule.amount)) {
      let amount = total.figure
      if total.given.isEmpty, amount.isComplete { continue }
      guard amount.isComplete else {
        tally.skip(for: amount.gaps)
        continue
      }
      let trail = RowTrail(group.members) { scene.row(table, $0, rule.amount) }
      let value = FigureValue(rule.value.fen, isMoney: true)
      tally.use(
        group.name, amount: amount, limit: value,
        isFixed: true, trail: trail)
      if amount.value == rule.value.fen {
        tally.keep()
      } else {
        tally.breach(
          group.name, expected: "\(label)为\(rule.value.wanText)万元",
          actual: "\(label)\(amount.text)\(amount.hiddenDifference(from: value))", trail: trail)
      }
    }
  }
}
