/// Parameters of `requirement`: conditions that every selected row must meet.
package struct RequirementRule: Sendable, Hashable {
  /// The rows.
  package var rows: RowSelection
  /// The conditions.
  package var conditions: [RowCondition]
  /// What is asked for, in words.
  package var expected: String

  /// Creates the parameters.
  package init(rows: RowSelection, conditions: [RowCondition], expected: String) {
    self.rows = rows
    self.conditions = conditions
    self.expected = expected
  }
}
