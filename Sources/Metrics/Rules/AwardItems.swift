/// The items of a policy by every spelling.
package struct AwardItems: Sendable, Hashable {
  private let keys: [String: String]

  /// Collects the spellings of items.
  package init(_ items: [AwardItem]) {
    var keys: [String: String] = [:]
    for item in items {
      for spelling in [item.key, item.name] + item.aliases {
        keys[NormalName.of(spelling)] = item.key
      }
    }
    self.keys = keys
  }

  /// Returns the key of an item as handed in, or the text itself where no item is known by it.
  package func key(of text: String) -> String {
    keys[NormalName.of(text)] ?? text
  }

  /// Returns whether an item as handed in is known.
  package func contains(_ text: String) -> Bool {
    keys[NormalName.of(text)] != nil
  }
}
