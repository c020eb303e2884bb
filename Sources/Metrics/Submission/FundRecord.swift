/// A row of 资金台账: one movement of money.
package struct FundRecord: Sendable, Hashable {
  /// The row that the record was read from.
  package var source: SourceReference
  /// The city.
  package var city: CityCode
  /// The day of the movement.
  package var day: Reported<ReportedDay>
  /// 资金来源.
  package var origin: Reported<FundSource>
  /// 下达, 安排 or 支出.
  package var flow: Reported<FundFlow>
  /// 用途.
  package var use: Reported<FundUse>
  /// The amount.
  package var amount: Reported<Money>
  /// 收款单位.
  package var payee: String
  /// The payee's credit code.
  package var creditCode: CreditCode
  /// 文号.
  package var document: String

  /// Creates a record; every cell that is left out is missing.
  package init(
    source: SourceReference,
    city: CityCode,
    day: Reported<ReportedDay> = .missing,
    origin: Reported<FundSource> = .missing,
    flow: Reported<FundFlow> = .missing,
    use: Reported<FundUse> = .missing,
    amount: Reported<Money> = .missing,
    payee: String = "",
    creditCode: CreditCode = .none,
    document: String = ""
  ) {
    self.source = source
    self.city = city
    self.day = day
    self.origin = origin
    self.flow = flow
    self.use = use
    self.amount = amount
    self.payee = payee
    self.creditCode = creditCode
    self.document = document
  }
}
