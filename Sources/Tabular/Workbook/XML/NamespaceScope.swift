/// Which prefixes are bound to the namespaces of workbooks at the current place of a part.
struct NamespaceScope {
  private struct Binding {
    let prefix: XMLName
    let isKnown: Bool
    let depth: Int
  }

  private var bindings: [Binding] = []
  /// The depth of the innermost element that binds a prefix; 0 where none does.
  private var depth = 0

  /// The number of bindings that hold.
  var count: Int { bindings.count }

  private var lastPrefix = XMLName()
  private var lastIsKnown = true

  /// Transitional and strict, sheets and relationships.
  private static let known: [StaticString] = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/package/2006/relationships",
  ]

  /// Binds a prefix, the empty one for `xmlns="…"`, inside the element at a depth.
  mutating func bind(_ prefix: XMLName, to address: some Collection<UInt8>, depth: Int) {
    let isKnown = NamespaceScope.known.contains { name in
      name.withUTF8Buffer { address.elementsEqual($0) }
    }
    bindings.append(Binding(prefix: prefix, isKnown: isKnown, depth: depth))
    self.depth = depth
    lastPrefix = prefix
    lastIsKnown = isKnown
  }

  /// Forgets what an element bound when it ends.
  mutating func leave(depth: Int) {
    guard self.depth >= depth else { return }
    while let last = bindings.last, last.depth >= depth { bindings.removeLast() }
    self.depth = bindings.last?.depth ?? 0
    lastPrefix = XMLName()
    lastIsKnown = bindings.last { $0.prefix == XMLName() }?.isKnown ?? true
  }

  /// Returns whether an element with a prefix belongs to a workbook; nil where it is not bound.
  ///
  /// A part that names no namespace at all is taken for what its root says.
  mutating func isKnown(_ prefix: XMLName) -> Bool? {
    if prefix == lastPrefix { return lastIsKnown }
    if let binding = bindings.last(where: { $0.prefix == prefix }) {
      lastPrefix = prefix
      lastIsKnown = binding.isKnown
      return binding.isKnown
    }
    return prefix == XMLName() ? true : nil
  }
}
