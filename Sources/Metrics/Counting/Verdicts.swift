/// What became of every row that is judged, by table, in the rows' order.
struct Verdicts: Sendable {
  let enterprises: [EnterpriseVerdict]
  let modes: [ProductVerdict]
  let platforms: [ProductVerdict]
  let solutions: [ProductVerdict]

  init(submission: Submission, homes: RowHomes, context: CountingContext) {
    enterprises = EnterpriseJudge(context: context).verdicts(
      for: submission.enterprises, homes: homes.enterprises)
    let judge = ProductJudge(context: context)
    modes = judge.verdicts(for: submission.modes, homes: homes.modes)
    platforms = judge.verdicts(for: submission.platforms, homes: homes.platforms)
    solutions = judge.verdicts(for: submission.solutions, homes: homes.solutions)
  }
}
