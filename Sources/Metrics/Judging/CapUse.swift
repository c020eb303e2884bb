/// An amount of money beside the limit that a rule sets for it.
package struct CapUse: Sendable, Hashable {
  /// How an amount stands to its limit.
  package enum Standing: Sendable, Hashable {
    case below, reached, beyond
  }

  /// What the limit holds for: a party, a project, a party in a year.
  package var subject: String
  /// What was given.
  package var amount: Money
  /// The limit, with a broken 分 cut off.
  package var limit: Money
  /// How the amount stands to the exact limit.
  package var standing: Standing
  /// A Boolean value indicating whether the rule asks for exactly this amount.
  package var isFixed: Bool
  /// The rows behind the amount, at most `Finding.rowLimit`.
  package var rows: [FindingRow]

  /// Creates an amount with its limit.
  package init(
    subject: String, amount: Money, limit: Money, standing: Standing, isFixed: Bool,
    rows: [FindingRow]
  ) {
    self.subject = subject
    self.amount = amount
    self.limit = limit
    self.standing = standing
    self.isFixed = isFixed
    self.rows = rows
  }
}
