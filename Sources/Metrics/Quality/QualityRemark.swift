/// Something that a data rule found in the rows that were handed in.
package struct QualityRemark: Sendable, Hashable {
  /// The check that found it.
  package var check: QualityCheck
  /// How much it matters, as the catalogue says.
  package var severity: DataIssue.Severity
  /// The row; of a group of rows, the first.
  package var source: SourceReference
  /// The key of the column that is meant.
  package var column: String
  /// What stands in the cell, without personal numbers; empty where no single cell is meant.
  package var value: String
  /// What is wrong, in Chinese, with the other row where two rows are compared.
  package var message: String
  /// How to mend it, in Chinese, as the catalogue says.
  package var hint: String

  /// The stable code, such as `DQ-01`.
  package var code: String { check.code }
}
