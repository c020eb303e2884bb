/// What a policy gives money for.
package struct AwardItem: Sendable, Hashable {
  /// The key that rules and the column 奖补项目 may use.
  package var key: String
  /// The name in the words of the policy.
  package var name: String
  /// Other spellings.
  package var aliases: [String]

  /// Creates an item.
  package init(key: String, name: String, aliases: [String] = []) {
    self.key = key
    self.name = name
    self.aliases = aliases
  }
}
