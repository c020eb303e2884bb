/// Parameters of `upgrade`: 就高不重复, 晋级补差.
///
/// All grades of one recognition together may not exceed the limit of the highest grade reached.
package struct UpgradeRule: Sendable, Hashable {
  /// A grade with its limit.
  package struct Tier: Sendable, Hashable {
    /// The grade in words.
    package var name: String
    /// The rows of the grade.
    package var rows: RowSelection
    /// The grade's cap.
    package var limit: Money
    /// A rate of the base that also limits; nil where there is none.
    package var rate: Rate?

    /// Creates a grade.
    package init(name: String, rows: RowSelection, limit: Money, rate: Rate? = nil) {
      self.name = name
      self.rows = rows
      self.limit = limit
      self.rate = rate
    }
  }

  /// The grades, the highest first.
  package var tiers: [Tier]
  /// The column that tells a party's recognitions apart; nil where a party has but one.
  package var project: String?
  /// The columns that are added up.
  package var amount: [String]
  /// The column that rates are taken of; the same base stands in every row of a recognition.
  package var base: String?

  /// Creates the parameters.
  package init(tiers: [Tier], project: String?, amount: [String], base: String? = nil) {
    self.tiers = tiers
    self.project = project
    self.amount = amount
    self.base = base
  }
}
