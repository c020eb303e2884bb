/// The names that a template, or one section of it, may use.
///
/// Names and values lie in two arrays: rows of a long table share the array of names, and a look-up
/// among a dozen short names is quicker than a hash.
package struct TemplateContext: Sendable, ExpressibleByDictionaryLiteral {
  /// The names, none twice.
  package private(set) var names: [String]
  /// What stands behind each name.
  package private(set) var values: [TemplateValue]

  /// Creates a set of names; a name that is given twice is a programmer's slip.
  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    names = elements.map(\.0)
    values = elements.map(\.1)
    assert(Set(names).count == names.count, "a template name is given twice: \(names)")
  }

  /// Creates a set of names from finished arrays of the same length.
  ///
  /// - Parameters:
  ///   - names: The names; one array shared by all rows of a table costs nothing.
  ///   - values: What stands behind each name, in the same order.
  package init(names: [String], values: [TemplateValue]) {
    precondition(names.count == values.count, "every template name needs one value: \(names)")
    self.names = names
    self.values = values
  }

  /// What stands behind a name, or nil where the name is not known.
  ///
  /// Setting adds, replaces or, with nil, removes.
  package subscript(name: String) -> TemplateValue? {
    get {
      for index in names.indices where names[index] == name { return values[index] }
      return nil
    }
    set {
      let index = names.firstIndex(of: name)
      switch (index, newValue) {
      case (let index?, let value?): values[index] = value
      case (let index?, nil):
        names.remove(at: index)
        values.remove(at: index)
      case (nil, let value?):
        names.append(name)
        values.append(value)
      case (nil, nil): break
      }
    }
  }

  /// Returns these names together with others, which win where a name stands in both.
  package func merging(_ other: TemplateContext) -> TemplateContext {
    var result = self
    for (name, value) in zip(other.names, other.values) { result[name] = value }
    return result
  }
}
