/// Something that is wrong, or worth a look, in the files that were handed in.
package struct DataIssue: Sendable, Hashable {
  /// How much an issue matters.
  package enum Severity: String, Sendable, CaseIterable, Hashable {
    /// A value is lost or a row cannot count as handed in.
    case error
    /// The value is used, but somebody should look.
    case warning
    /// For information only.
    case info

    /// The severity in words.
    package var words: String {
      switch self {
      case .error: "错误"
      case .warning: "提醒"
      case .info: "提示"
      }
    }
  }

  /// The stable code, such as `bad_date`.
  package var code: String
  /// How much the issue matters.
  package var severity: Severity
  /// The path relative to the input.
  package var file: String
  /// The sheet; empty for a CSV file or a whole file.
  package var sheet: String
  /// The A1 address; empty where a whole file or sheet is meant.
  package var cell: String
  /// The column's key; empty where no column is meant.
  package var column: String
  /// What stands in the cell, shortened where it is long.
  package var value: String
  /// What is wrong, in Chinese.
  package var message: String
  /// How to mend it, in Chinese; never empty for an error.
  package var hint: String

  /// Creates an issue.
  package init(
    code: String, severity: Severity, file: String, sheet: String = "", cell: String = "",
    column: String = "", value: String = "", message: String, hint: String = ""
  ) {
    self.code = code
    self.severity = severity
    self.file = file
    self.sheet = sheet
    self.cell = cell
    self.column = column
    self.value = value
    self.message = message
    self.hint = hint
  }
}
