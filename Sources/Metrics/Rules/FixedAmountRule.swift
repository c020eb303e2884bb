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
