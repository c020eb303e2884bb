/// What is checked in the files and rows that are handed in: every issue code, with its words.
package struct QualityCatalogue: Sendable, Hashable {
  /// The rows of one table that have a remark each before they are told together.
  package var rowsListed: Int
  /// What reading files, sheets and cells may find (contract §5).
  package var reading: [ReadingKind]
  /// The data rules `DQ-01` to `DQ-26`.
  package var rules: [QualityRule]

  /// A catalogue in which nothing is checked.
  package static let none = QualityCatalogue(rowsListed: 1)

  /// Creates a catalogue.
  package init(rowsListed: Int, reading: [ReadingKind] = [], rules: [QualityRule] = []) {
    self.rowsListed = rowsListed
    self.reading = reading
    self.rules = rules
  }

  /// The settings of all checks that are described, by check.
  package var settings: [QualityCheck: QualitySettings] {
    var settings: [QualityCheck: QualitySettings] = [:]
    for entry in rules.flatMap(\.checks) {
      var own = entry.settings
      own.hint = entry.remedy
      settings[entry.check] = own
    }
    return settings
  }

  /// Returns the title of an issue's code; nil where the catalogue does not know it.
  package func title(of code: String) -> String? {
    reading.first { $0.code == code }?.title ?? rules.first { $0.code == code }?.title
  }
}

/// A kind of issue that reading finds.
package struct ReadingKind: Sendable, Hashable {
  /// What an issue concerns.
  package enum Place: String, Sendable, CaseIterable, Hashable {
    case file, sheet, cell
  }

  /// The stable code.
  package var code: String
  /// What an issue concerns.
  package var place: Place
  /// How much it matters; of a code with two, the graver.
  package var severity: DataIssue.Severity
  /// The short name.
  package var title: String
  /// What it means, in Chinese.
  package var meaning: String
  /// How to mend it, in Chinese; empty where nothing needs to be done.
  package var remedy: String

  /// Creates a kind.
  package init(
    code: String, place: Place, severity: DataIssue.Severity, title: String, meaning: String,
    remedy: String
  ) {
    self.code = code
    self.place = place
    self.severity = severity
    self.title = title
    self.meaning = meaning
    self.remedy = remedy
  }
}

/// One of the data rules, with what is checked of it.
package struct QualityRule: Sendable, Hashable {
  /// The stable code, such as `DQ-01`.
  package var code: String
  /// The problem, in Chinese.
  package var title: String
  /// What is checked; empty where the tables do not allow it.
  package var checks: [QualityEntry]
  /// What is not checked and why, in Chinese; empty where all is.
  package var open: String

  /// Creates a rule.
  package init(code: String, title: String, checks: [QualityEntry] = [], open: String = "") {
    self.code = code
    self.title = title
    self.checks = checks
    self.open = open
  }
}

/// A check with its settings and words.
package struct QualityEntry: Sendable, Hashable {
  /// The check.
  package var check: QualityCheck
  /// How it is set.
  package var settings: QualitySettings
  /// What it means, in Chinese.
  package var meaning: String
  /// How to mend what it finds, in Chinese.
  package var remedy: String

  /// Creates an entry.
  package init(check: QualityCheck, settings: QualitySettings, meaning: String, remedy: String) {
    self.check = check
    self.settings = settings
    self.meaning = meaning
    self.remedy = remedy
  }
}

/// How a check is set.
package struct QualitySettings: Sendable, Hashable {
  /// How much a remark matters; nil switches the check off.
  package var severity: DataIssue.Severity?
  /// The thresholds.
  package var numbers: [QualityParameter: Int]
  /// The words to look for.
  package var words: [String]
  /// The day from which the check holds.
  package var since: CalendarDay?
  /// How to mend what is found.
  var hint = ""

  /// Creates settings.
  package init(
    severity: DataIssue.Severity?, numbers: [QualityParameter: Int] = [:], words: [String] = [],
    since: CalendarDay? = nil
  ) {
    self.severity = severity
    self.numbers = numbers
    self.words = words
    self.since = since
  }

  /// Returns a threshold; the lowest that makes sense where it is not given.
  func number(_ parameter: QualityParameter) -> Int {
    numbers[parameter] ?? parameter.range.lowerBound
  }
}
