/// Parameters of `coverage`: values that must occur among the rows of a subject.
package struct CoverageRule: Sendable, Hashable {
  /// What is judged one after the other.
  package var subject: RuleSubject
  /// The rows that are searched.
  package var rows: RowSelection
  /// The column with the values.
  package var column: String
  /// The values that must occur.
  package var required: [String]
  /// Values that should occur; their absence is told beside a breach, and is none.
  package var wanted: [String]

  /// Creates the parameters.
  package init(
    subject: RuleSubject, rows: RowSelection, column: String, required: [String],
    wanted: [String] = []
  ) {
    self.subject = subject
    self.rows = rows
    self.column = column
    self.required = required
    self.wanted = wanted
  }
}
