/// Judges rows that may occur only once.
struct UniqueJudge {
  let scene: JudgingScene
  let rule: UniqueRule

  func judge(into tally: inout RuleTally) {
    let table = rule.rows.table
    if scene.lacks(table) { return tally.skip(for: [DataNeed(table)]) }
    let subjects = Subjects(scene, of: rule.rows, by: rule.by)
    tally.skipUnknown(subjects)
    for group in subjects.groups {
      if group.members.count == 1 {
        tally.keep()
      } else if !group.gaps.isEmpty {
        tally.skip(for: group.gaps)
      } else {
        tally.breach(
          group.name, expected: "只有1笔", actual: "有\(group.members.count)笔",
          trail: RowTrail(group.members) { scene.row(table, $0, rule.by) })
      }
    }
  }
}
