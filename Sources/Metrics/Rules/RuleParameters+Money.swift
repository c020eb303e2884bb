/// Parameters of `cap`: money against a cap, a rate of a base, or both.
///
/// The limit is `min(cap × units, rate × base)`; what is missing of it does not limit.
package struct CapRule: Sendable, Hashable {
  /// The rows with the money.
  package var rows: RowSelection
  /// The columns by which rows are summed, such as the party and the year; empty judges each row.
  package var per: [String]
  /// The columns that are added up.
  package var amount: [String]
  /// The lowest amount that is given at all; nil where there is none.
  package var floor: Money?
  /// The cap; nil where there is none.
  package var limit: Money?
  /// A column with the number of units that the cap holds for each of; nil for one.
  package var units: String?
  /// The rate; nil where there is none.
  package var rate: Rate?
  /// The columns that the rate is taken of.
  package var base: [String]
  /// Columns that must be above 0 before any money may flow.
  package var after: [String]

  /// Creates the parameters.
  package init(
    rows: RowSelection, per: [String] = [], amount: [String], floor: Money? = nil,
    limit: Money? = nil, units: String? = nil, rate: Rate? = nil, base: [String] = [],
    after: [String] = []
  ) {
    self.rows = rows
    self.per = per
    self.amount = amount
    self.floor = floor
    self.limit = limit
    self.units = units
    self.rate = rate
    self.base = base
    self.after = after
  }

  /// The kind in words.
  var words: String {
    let kind = rate == nil ? "封顶" : limit == nil ? "比例上限" : "比例与封顶"
    return per.contains("year") ? "按年累计" + kind : per.isEmpty ? kind : "累计" + kind
  }
}

/// Parameters of `fixed_amount`: money that must be one exact amount.
package struct FixedAmountRule: Sendable, Hashable {
  /// The rows with the money.
  package var rows: RowSelection
  /// The columns by which rows are summed; empty judges each row.
  package var per: [String]
  /// The columns that are added up.
  package var amount: [String]
  /// The amount.
  package var value: Money

  /// Creates the parameters.
  package init(rows: RowSelection, per: [String], amount: [String], value: Money) {
    self.rows = rows
    self.per = per
    self.amount = amount
    self.value = value
  }
}

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
