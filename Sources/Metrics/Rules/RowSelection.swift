/// Rows of one table that a rule looks at.
package struct RowSelection: Sendable, Hashable {
  /// The table.
  package var table: TableKey
  /// Conditions that all hold; without any, every row is selected.
  package var conditions: [RowCondition]

  /// Creates a selection.
  package init(_ table: TableKey, _ conditions: [RowCondition] = []) {
    self.table = table
    self.conditions = conditions
  }
}
