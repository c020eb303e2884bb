/// A document that rules come from.
package struct RuleDocument: Sendable, Hashable {
  /// The key that rules name.
  package var key: String
  /// The full title.
  package var title: String
  /// The document's number; empty where it is not known.
  package var number: String
  /// A short name for tables, such as `26号文`.
  package var shortName: String
  /// The first day, before which its rules are not judged; nil where it is not known.
  package var validFrom: CalendarDay?
  /// The last day, for information; nil where there is none.
  package var validTo: CalendarDay?
  /// What is uncertain about the document; empty where nothing is.
  package var note: String
  /// What the document says for the comparison of policies; empty where it is not compared.
  package var comparison: [ComparisonEntry] = []

  /// Creates a document.
  package init(
    key: String, title: String, number: String, shortName: String, validFrom: CalendarDay?,
    validTo: CalendarDay?, note: String
  ) {
    self.key = key
    self.title = title
    self.number = number
    self.shortName = shortName
    self.validFrom = validFrom
    self.validTo = validTo
    self.note = note
  }
}
