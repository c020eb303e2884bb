/// The rules of a programme with the documents that they come from.
package struct RuleBook: Sendable, Hashable {
  /// The documents, in order.
  package var documents: [RuleDocument]
  /// The rules in the order of the file; their ids differ.
  package var rules: [Rule]
  /// The public holidays and shifted working days for spans of working days.
  package var calendar: WorkingCalendar

  /// A book without rules.
  package static let empty = RuleBook()

  /// Creates a book.
  package init(
    documents: [RuleDocument] = [], rules: [Rule] = [], calendar: WorkingCalendar = .empty
  ) {
    self.documents = documents
    self.rules = rules
    self.calendar = calendar
  }

  /// Returns a rule by its id, or nil.
  package func rule(_ id: String) -> Rule? {
    rules.first { $0.id == id }
  }

  /// Returns the document that a rule comes from, or nil.
  package func document(of rule: Rule) -> RuleDocument? {
    documents.first { $0.key == rule.document }
  }

  /// Returns document and clause as they are printed beside a finding: `26号文 三（四）`.
  package func citation(of rule: Rule) -> String {
    [document(of: rule)?.shortName ?? rule.document, rule.clause].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// Returns the first and the last day of a rule, its own or its document's; nil where there is
  /// no limit.
  ///
  /// At an as-of date before the first day a rule is not judged. The last day is printed only: what
  /// was done while the rule held is judged ever after, and whether a row's own day lies in the
  /// period is a rule of its own (`date_order`, or a condition on the column of that day).
  package func validity(of rule: Rule) -> (from: CalendarDay?, to: CalendarDay?) {
    let document = document(of: rule)
    return (rule.validFrom ?? document?.validFrom, rule.validTo ?? document?.validTo)
  }
}
