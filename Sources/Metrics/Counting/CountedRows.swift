/// The rows of a submission with where they belong and what became of them.
struct CountedRows: Sendable {
  let submission: Submission
  let homes: RowHomes
  let verdicts: Verdicts
  let context: CountingContext
}
