/// What may be typed into cells, and what a spreadsheet says when they are chosen.
package struct InputCheck: Sendable, Hashable {
  /// What content is right.
  package enum Rule: Sendable, Hashable {
    /// Anything; only the prompt is shown.
    case anything
    /// One of the words; all of them and the commas between have at most 255 characters.
    case words([String])
    /// What stands in a range of a sheet.
    case cells(sheet: String, CellRange)
    /// A day between two, both included.
    case days(DayNumber, DayNumber)
    /// A number, this or more.
    case number(atLeast: Int)
    /// A whole number, this or more.
    case wholeNumber(atLeast: Int)
    /// Text whose length lies between two, both included.
    case length(Int, Int)
  }

  /// What happens to other content.
  package enum Severity: Sendable, Hashable {
    /// It is refused.
    case refused
    /// It is asked whether it is meant.
    case questioned
  }

  /// A title and a text, as a small window shows them.
  package struct Message: Sendable, Hashable {
    /// The title, at most 32 characters.
    package var title: String
    /// The text, at most 255 characters.
    package var text: String

    /// Creates a message.
    package init(title: String, text: String) {
      self.title = title
      self.text = text
    }
  }

  /// The cells.
  package var range: CellRange
  /// What is right.
  package var rule: Rule
  /// What is said when a cell is chosen; nil for nothing.
  package var prompt: Message?
  /// What is said of content that is not right; nil for the program's own words.
  package var alert: Message?
  /// What happens to content that is not right.
  package var severity: Severity

  /// Creates a check.
  package init(
    _ range: CellRange, _ rule: Rule, prompt: Message? = nil, alert: Message? = nil,
    severity: Severity = .refused
  ) {
    self.range = range
    self.rule = rule
    self.prompt = prompt
    self.alert = alert
    self.severity = severity
  }
}
