/// Judges money against a cap, a rate of a base, or both.
struct CapJudge {
  let scene: JudgingScene
  let rule: CapRule

  private var table: TableKey { rule.rows.table }

  func judge(into tally: inout RuleTally) {
    if scene.lacks(table) { return tally.skip(for: [DataNeed(table)]) }
    let sums = MoneyGroups(scene, rows: rule.rows, per: rule.per)
    tally.skipUnknown(sums)
    let amounts = sums.amounts(of: rule.amount)
    let bases = sums.bases(of: rule.base, for: amounts)
    let units = rule.units.map { sums.bases(of: [$0], for: amounts) }
    let befores = rule.after.map { sums.sums(of: $0) }
    for (place, group) in sums.groups.enumerated() {
      let amount = amounts[place].figure
      // Nothing given and nothing missing: the group has no such money.
      if amounts[place].given.isEmpty, amount.isComplete { continue }
      let limit = limit(base: bases[place], units: units?[place])
      if limit.gaps.isEmpty {
        tally.use(group.name, amount: amount, limit: limit.value, trail: trail(of: group))
      }
      judge(
        group, amount: amount, limit: limit, before: befores.map { $0[place] }, into: &tally)
    }
  }

  /// A limit with the sentence that explains it.
  private struct Limit {
    var value: FigureValue?
    var words: String
    var gaps: Set<DataNeed> = []
  }

  private func limit(base: FigureValue, units: FigureValue?) -> Limit {
    var parts: [FigureValue] = []
    var limit = Limit(value: nil, words: "")
    var words: [String] = []
    if let cap = rule.limit {
      var value = FigureValue(cap.fen, isMoney: true)
      if let units {
        // One unit is certain even where their number is missing.
        value = value.scaled(by: Rate(times: max(1, units.value)))
        limit.gaps.formUnion(units.gaps)
        words.append("\(cap.wanText)万元×\(units.isComplete ? String(units.value) : "未报的数量")")
      } else {
        words.append("\(cap.wanText)万元")
      }
      parts.append(value)
    }
    if let rate = rule.rate {
      parts.append(base.scaled(by: rate))
      limit.gaps.formUnion(base.gaps)
      words.append("\(base.text)×\(rate.percentText)")
    }
    limit.value = parts.min { $0.compared(with: $1) < 0 }
    limit.words = words.count > 1 ? "\(words.joined(separator: "与"))中的较低者" : words.first ?? ""
    return limit
  }

  private func judge(
    _ group: Subjects.Group, amount: FigureValue, limit: Limit, before: [FigureValue],
    into tally: inout RuleTally
  ) {
    guard amount.value != 0 || amount.isComplete else { return tally.skip(for: amount.gaps) }
    // Several rows without a project's name may be as many projects, each below the cap.
    if !group.gaps.isEmpty, group.members.count > 1, let value = limit.value,
      isBeyond(amount, value, limit)
    {
      return tally.skip(for: group.gaps)
    }
    if amount.value > 0, let place = before.firstIndex(where: { $0.value == 0 && $0.isComplete }) {
      let label = scene.label(rule.after[place], of: table)
      return breach(
        group, expected: "先有\(label)，再有\(amountLabel)",
        actual: "\(label)\(before[place].text)，\(amountLabel)\(amount.text)",
        into: &tally)
    }
    if let lowest = rule.floor, amount.value > 0, amount.isComplete, amount.value < lowest.fen {
      return breach(
        group, expected: "不低于\(lowest.wanText)万元", actual: "\(amountLabel)\(amount.text)",
        into: &tally)
    }
    if let value = limit.value, isBeyond(amount, value, limit) {
      return breach(
        group, expected: "不超过\(limit.words)，即\(value.text)",
        actual: "\(amountLabel)\(amount.text)\(amount.hiddenDifference(from: value))", into: &tally)
    }
    let gaps = before.reduce(amount.gaps.union(isWithin(amount, limit) ? [] : limit.gaps)) {
      amount.value > 0 ? $0.union($1.gaps) : $0
    }
    if gaps.isEmpty { tally.keep() } else { tally.skip(for: gaps) }
  }

  /// With a part of the limit unknown only the known cap can be broken for certain.
  private func isBeyond(_ amount: FigureValue, _ value: FigureValue, _ limit: Limit) -> Bool {
    if limit.gaps.isEmpty { return amount.compared(with: value) > 0 }
    guard rule.units == nil, let cap = rule.limit else { return false }
    return amount.value > cap.fen
  }

  /// An amount within the cap of one unit is within the cap of any number of units.
  private func isWithin(_ amount: FigureValue, _ limit: Limit) -> Bool {
    guard amount.value > 0 else { return true }
    guard let value = limit.value, rule.rate == nil else { return limit.gaps.isEmpty }
    return amount.compared(with: value) <= 0
  }

  private var amountLabel: String {
    rule.amount.map { scene.label($0, of: table) }.joined(separator: "、")
  }

  private func breach(
    _ group: Subjects.Group, expected: String, actual: String, into tally: inout RuleTally
  ) {
    tally.breach(group.name, expected: expected, actual: actual, trail: trail(of: group))
  }

  private func trail(of group: Subjects.Group) -> RowTrail {
    let columns = rule.amount + rule.base + rule.after + (rule.units.map { [$0] } ?? [])
    return RowTrail(group.members) { scene.row(table, $0, columns) }
  }
}
