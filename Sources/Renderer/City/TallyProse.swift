import Metrics

/// What is to be said in words about a set of enterprise rows.
struct TallyProse: Sendable {
  private let programme: Programme
  private let tally: EnterpriseTally

  init(_ programme: Programme, _ tally: EnterpriseTally) {
    self.programme = programme
    self.tally = tally
  }

  /// The funnel without its subject: `登记482家，申报369家，计入352家`.
  var funnel: String {
    let funnel = tally.funnel
    guard funnel.registered > 0 else { return "未报被改造企业" }
    guard funnel.accepted > 0 else { return "登记\(funnel.registered)家，尚无申报" }
    return "登记\(funnel.registered)家，申报\(funnel.accepted)家，计入\(funnel.counted)家"
  }

  /// Why reported rows do not count; nil where all of them do.
  ///
  /// `17家未计入，主要原因是“未达二级”（9家）`; of equal reasons each is named.
  var exclusions: String? {
    let missing = tally.funnel.accepted - tally.funnel.counted
    guard missing > 0 else { return nil }
    let reasons = ReasonCount.all(tally, programme).filter { $0.rows > 0 }
    guard let most = reasons.map(\.rows).max() else { return "\(missing)家未计入" }
    let main = reasons.filter { $0.rows == most }.map { "“\($0.name)”" }
    if reasons.count == 1 && most == missing { return "\(missing)家未计入，原因是\(main[0])" }
    let kind = reasons.count == 1 ? "原因是" : "主要原因是"
    let each = main.count == 1 ? "（\(most)家）" : "（各\(most)家）"
    return "\(missing)家未计入，\(kind)\(main.joined(separator: "和"))\(each)"
  }

  /// The levels without their subject: `计入企业中二级300家，三级及以上52家`.
  var levels: String {
    guard tally.funnel.counted > 0 else { return "尚无计入企业" }
    let after = tally.levels.after
    let minimum = programme.counting.minimumLevel
    let higher = after.indices.filter { $0 > minimum }.reduce(0) { $0 + after[$1] }
    let reached = after.indices.contains(minimum) ? after[minimum] : 0
    return "计入企业改造后\(LevelName.of(minimum))\(reached)家，\(LevelName.of(minimum + 1))及以上\(higher)家"
  }

  /// How many counted enterprises rose by at least one level; those without a level before are
  /// told apart, since their rise cannot be seen.
  var rises: (risen: Int, unknownBefore: Int) {
    var risen = 0
    for (before, row) in tally.levels.counts.enumerated() where before > 0 {
      for (after, count) in row.enumerated() where after > before { risen += count }
    }
    return (risen, tally.levels.before.first ?? 0)
  }
}
