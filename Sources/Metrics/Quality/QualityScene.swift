/// What the checks of a submission share.
struct QualityScene: Sendable {
  let submission: Submission
  let context: CountingContext
  /// The as-of date; nil where none was given.
  let asOf: CalendarDay?
  let settings: [QualityCheck: QualitySettings]
  /// What the cities listed.
  let names: ListedNames

  init(
    submission: Submission, programme: Programme, asOf: CalendarDay?,
    settings: [QualityCheck: QualitySettings]
  ) {
    self.submission = submission
    self.asOf = asOf
    self.settings = settings
    // Nothing of the context that is used here depends on the date.
    context = CountingContext(
      submission: submission, programme: programme, asOf: asOf ?? programme.end)
    names = ListedNames(submission: submission, context: context)
  }

  var programme: Programme { context.programme }

  /// Returns the settings of a check; nil where it is off.
  func settings(of check: QualityCheck) -> QualitySettings? {
    guard let settings = settings[check], settings.severity != nil else { return nil }
    return settings
  }

  /// Returns whether any of some checks is on.
  func checks(_ checks: QualityCheck...) -> Bool {
    checks.contains { settings(of: $0) != nil }
  }

  /// Returns the short name of a city by its place.
  func cityName(_ place: Int) -> String { programme.cities[place].name }

  /// Returns another row as a remark names it: `第5行“甲公司”`, with its sheet and file where they
  /// are not the row's own.
  func words(for other: SourceReference, _ name: String, seenFrom own: SourceReference) -> String {
    var words = "第\(other.row)行" + (name.isEmpty ? "" : name.inQuotes)
    guard other.table != own.table, submission.sources.indices.contains(Int(other.table)),
      submission.sources.indices.contains(Int(own.table))
    else { return words }
    let table = submission.sources[Int(other.table)]
    if !table.sheet.isEmpty { words = "\(table.sheet.inQuotes)" + words }
    if table.file != submission.sources[Int(own.table)].file {
      words = "\(table.file.inQuotes)" + words
    }
    return words
  }
}

extension String {
  /// The text in quotation marks as a sentence names it: one line, and not endless.
  var inQuotes: String {
    // By scalars: one character may be as long as the cell.
    let scalars = unicodeScalars.prefix(61).map { $0.properties.isWhitespace ? " " : $0 }
    let text = String(String.UnicodeScalarView(scalars.prefix(60)))
    return "“\(text)\(scalars.count > 60 ? "…" : "")”"
  }
}
