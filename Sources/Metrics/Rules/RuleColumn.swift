/// A column that rules may name: one of a table's own, or one that is worked out from the row.
package struct RuleColumn: Sendable, Hashable {
  /// What a column's cells hold.
  package enum Content: Sendable, Hashable {
    /// Any text.
    case text
    /// One of these words.
    case choice([String])
    /// A whole number.
    case count
    /// An amount of money.
    case money
    /// A day or a month.
    case day
  }

  /// The key.
  package let key: String
  /// The name in words.
  package let label: String
  /// What the cells hold.
  package let content: Content
  /// A Boolean value indicating whether the value is worked out and stands in no column.
  package let isDerived: Bool

  /// Creates a column.
  package init(_ key: String, _ label: String, _ content: Content, isDerived: Bool = false) {
    self.key = key
    self.label = label
    self.content = content
    self.isDerived = isDerived
  }

  /// The words of a yes-or-no column.
  package static let yesNo = Content.choice(["是", "否"])
}
