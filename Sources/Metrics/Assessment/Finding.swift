/// A rule that a city or a row breaks, or that asks for an explanation.
package struct Finding: Sendable, Hashable {
  /// How much a finding matters.
  package enum Severity: String, Sendable, CaseIterable, Hashable {
    case violation, warning, info

    /// The severity in words.
    package var words: String {
      switch self {
      case .violation: "违规"
      case .warning: "提醒"
      case .info: "提示"
      }
    }
  }

  /// The rule's id.
  package var rule: String
  /// How much the finding matters.
  package var severity: Severity
  /// The city; nil where the finding is about the province.
  package var city: CityCode?
  /// What the finding is about: a city, an enterprise, a sub-industry.
  package var subject: String
  /// What is found, in Chinese.
  package var message: String
  /// What the rule asks for.
  package var expected: String
  /// What the data says.
  package var actual: String
  /// The row; nil where the finding rests on many rows.
  package var source: SourceReference?
  /// How strict the document is about the rule; nil where no document sets it.
  package var ruleSeverity: RuleSeverity?
  /// Document and clause: `26号文 三（四）`; empty where no document sets the rule.
  package var clause = ""
  /// The rows that the finding rests on with the columns to look at, at most `rowLimit` of them.
  package var rows: [FindingRow] = []
  /// How many rows the finding rests on.
  package var rowCount = 0

  /// A finding names no more rows than a reader can look up.
  package static let rowLimit = 50

  /// Creates a finding.
  package init(
    rule: String, severity: Severity, city: CityCode?, subject: String, message: String,
    expected: String, actual: String, source: SourceReference?
  ) {
    self.rule = rule
    self.severity = severity
    self.city = city
    self.subject = subject
    self.message = message
    self.expected = expected
    self.actual = actual
    self.source = source
  }
}

/// A row that a finding rests on.
package struct FindingRow: Sendable, Hashable {
  /// Where the row stands in the files.
  package var source: SourceReference
  /// The keys of the columns to look at; empty where the whole row is meant.
  package var columns: [String]

  /// Creates a row.
  package init(source: SourceReference, columns: [String]) {
    self.source = source
    self.columns = columns
  }
}
