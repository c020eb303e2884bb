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

/// Parameters of `completeness`: cells that must be filled in.
package struct CompletenessRule: Sendable, Hashable {
  /// The rows; a city without any falls short.
  package var rows: RowSelection
  /// The columns that must be filled in.
  package var columns: [String]

  /// Creates the parameters.
  package init(rows: RowSelection, columns: [String]) {
    self.rows = rows
    self.columns = columns
  }
}

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

/// Parameters of `unique`: rows that may occur only once.
package struct UniqueRule: Sendable, Hashable {
  /// The rows.
  package var rows: RowSelection
  /// The columns that together tell one row from another.
  package var by: [String]

  /// Creates the parameters.
  package init(rows: RowSelection, by: [String]) {
    self.rows = rows
    self.by = by
  }
}
