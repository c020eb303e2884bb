/// The names that a template, or one section of it, may use.
///
/// They lie in an array: a section has about a dozen, and where a name stands in one row of a
/// table, it stands in the others.
package struct TemplateContext: Sendable, ExpressibleByDictionaryLiteral {
  /// The names, none twice, each with what stands behind it.
  private(set) var entries: [(String, TemplateValue)]

  /// Creates a set of names; a name that is given twice is a programmer's slip.
  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    entries = elements
    assert(
      Set(elements.map(\.0)).count == elements.count,
      "a template name is given twice: \(elements.map(\.0))")
  }

  /// Returns where a name stands; nil where it is not known.
  func place(of name: String) -> Int? {
    entries.indices.first { entries[$0].0 == name }
  }

  /// Returns whether both have the same names at the same places.
  func hasNames(of other: TemplateContext) -> Bool {
    entries.count == other.entries.count
      && entries.indices.allSatisfy { entries[$0].0 == other.entries[$0].0 }
  }

  /// What stands behind a name, or nil where the name is not known.
  ///
  /// Setting adds, replaces or, with nil, removes.
  package subscript(name: String) -> TemplateValue? {
    get { place(of: name).map { entries[$0].1 } }
    set {
      switch (place(of: name), newValue) {
      case (let place?, let value?): entries[place].1 = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append((name, value))
      case (nil, nil): break
      }
    }
  }

  /// Returns these names together with others, which win where a name stands in both.
  package func merging(_ other: TemplateContext) -> TemplateContext {
    var result = self
    for (name, value) in other.entries { result[name] = value }
    return result
  }
}
