/// Documents side by side, aspect by aspect, and where they ask for different things.
package struct PolicyComparison: Sendable, Hashable {
  /// What documents are compared by.
  package struct Aspect: Sendable, Hashable {
    /// The key that entries name.
    package var key: String
    /// The name in words.
    package var name: String

    /// Creates an aspect.
    package init(key: String, name: String) {
      self.key = key
      self.name = name
    }
  }

  /// A rule as far as a comparison names it.
  package struct RuleNote: Sendable, Hashable {
    /// The rule's id.
    package var id: String
    /// The key of its document.
    package var document: String
    /// The clause.
    package var clause: String
    /// What the rule asks for.
    package var title: String
    /// The rules that ask for something else in the same case.
    package var conflicts: [String]
    /// How the difference is treated; empty where nothing is said.
    package var note: String

    /// Creates a note.
    package init(
      id: String, document: String, clause: String, title: String, conflicts: [String],
      note: String
    ) {
      self.id = id
      self.document = document
      self.clause = clause
      self.title = title
      self.conflicts = conflicts
      self.note = note
    }
  }

  /// The aspects, in printing order.
  package var aspects: [Aspect]
  /// The documents, in printing order; each has at least one entry.
  package var documents: [RuleDocument]
  /// The rules of these documents by their ids.
  package var rules: [String: RuleNote]

  /// Creates a comparison.
  package init(aspects: [Aspect], documents: [RuleDocument], rules: [String: RuleNote]) {
    self.aspects = aspects
    self.documents = documents
    self.rules = rules
  }

  /// Adds the documents of a programme that are compared and not there yet.
  package mutating func add(_ book: RuleBook) {
    let known = Set(documents.map(\.key))
    let added = book.documents.filter { !known.contains($0.key) && !$0.comparison.isEmpty }
    documents += added
    let keys = Set(added.map(\.key))
    for rule in book.rules where keys.contains(rule.document) {
      rules[rule.id] = RuleNote(
        id: rule.id, document: rule.document, clause: rule.clause, title: rule.title,
        conflicts: rule.conflicts, note: rule.note)
    }
  }

  /// The rules that differ from others, in the order of documents and ids, each with those others
  /// that are known.
  package var conflicts: [(rule: RuleNote, others: [RuleNote])] {
    let places = Dictionary(
      documents.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    return rules.values.filter { !$0.conflicts.isEmpty }.sorted {
      (places[$0.document] ?? 0, $0.id) < (places[$1.document] ?? 0, $1.id)
    }.map { rule in (rule, rule.conflicts.compactMap { rules[$0] }) }
  }

  /// Returns the rules that ask for something else than a rule, in the order of ids.
  package func rivals(of id: String) -> [String] {
    let own = rules[id]?.conflicts ?? []
    let others = rules.values.filter { $0.conflicts.contains(id) }.map(\.id)
    return Set(own + others).sorted()
  }
}
