/// One rule of a document: what it asks, of whom, and how it is judged.
///
/// Rules are read from programme files; the code knows only their kinds.
package struct Rule: Sendable, Hashable {
  /// The rule's id, such as `GD-33`.
  package var id: String
  /// The key of the document that it comes from.
  package var document: String
  /// The clause of the document, such as `四（二）`.
  package var clause: String
  /// What the rule asks for, in the words of the field.
  package var title: String
  /// How strict the document is.
  package var severity: RuleSeverity
  /// How the rule is judged.
  package var kind: RuleKind
  /// What else the rule asks for, judged together with `kind`.
  package var furtherKinds: [RuleKind] = []
  /// Whom the rule is judged for.
  package var scope = RuleScope()
  /// The first day of the rule, before which it is not judged; nil where that of its document
  /// stands.
  package var validFrom: CalendarDay?
  /// The last day of the rule, which is printed and bears on no judgement; nil where that of its
  /// document stands.
  package var validTo: CalendarDay?
  /// The day before which a figure that falls short is not yet a breach; nil where it always is.
  package var due: CalendarDay?
  /// Data beyond the tables that the rule would also need, in words.
  package var moreData: [String] = []
  /// Rules of other documents that ask for something else in the same case.
  package var conflicts: [String] = []
  /// How the document was read, where it leaves a choice; empty where it does not.
  package var note = ""

  /// Creates a rule that holds in every city as long as its document.
  package init(
    id: String, document: String, clause: String, title: String, severity: RuleSeverity,
    kind: RuleKind
  ) {
    self.id = id
    self.document = document
    self.clause = clause
    self.title = title
    self.severity = severity
    self.kind = kind
  }
}
