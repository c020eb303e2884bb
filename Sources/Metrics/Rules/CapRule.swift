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
