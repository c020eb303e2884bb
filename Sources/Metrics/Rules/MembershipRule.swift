/// Parameters of `membership`: values that must stand in a list or in other tables.
package struct MembershipRule: Sendable, Hashable {
  /// Columns of another table whose values are allowed.
  package struct Reference: Sendable, Hashable {
    /// The rows.
    package var rows: RowSelection
    /// The columns with the values.
    package var columns: [String]
    /// Columns, named alike in both tables, that must agree as well.
    package var matching: [String]

    /// Creates a reference.
    package init(rows: RowSelection, columns: [String], matching: [String] = []) {
      self.rows = rows
      self.columns = columns
      self.matching = matching
    }
  }

  /// Rows with what is allowed in them.
  package struct Case: Sendable, Hashable {
    /// The rows.
    package var rows: RowSelection
    /// The columns of which one must be allowed, such as the code or the name of a party.
    package var columns: [String]
    /// The allowed words.
    package var values: [String]
    /// The tables with allowed values.
    package var references: [Reference]
    /// Words of collective entries, such as 名单, which stand for many and cannot be looked up.
    package var collective: [String] = []

    /// Creates a case.
    package init(
      rows: RowSelection, columns: [String], values: [String] = [], references: [Reference] = []
    ) {
      self.rows = rows
      self.columns = columns
      self.values = values
      self.references = references
    }
  }

  /// The cases; each is judged by itself.
  package var cases: [Case]
  /// What is allowed, in words.
  package var expected: String

  /// Creates the parameters.
  package init(cases: [Case], expected: String) {
    self.cases = cases
    self.expected = expected
  }
}
