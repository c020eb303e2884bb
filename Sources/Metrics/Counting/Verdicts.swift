/// What became of every row that is judged, by table, in the rows' order.
struct Verdicts: Sendable {
  let enterprises: [EnterpriseVerdict]
  let modes: [ProductVerdict]
  let platforms: [ProductVerdict]
  let solutions: [ProductVerdict]

  init(submission: Submission, context: CountingContext) {
    enterprises = EnterpriseJudge(context: context).verdicts(for: submission.enterprises)
    let judge = ProductJudge(context: context)
    modes = judge.verdicts(for: submission.modes)
    platforms = judge.verdicts(for: submission.platforms)
    solutions = judge.verdicts(for: submission.solutions)
  }
}
