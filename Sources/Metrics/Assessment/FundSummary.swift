/// Money up to the as-of date, by flow, source and use.
package struct FundSummary: Sendable, Hashable {
  /// What a sum is made of; a nil part is missing or unreadable in the rows.
  package struct Key: Sendable, Hashable {
    /// What happened to the money.
    package var flow: FundFlow
    /// Where it came from; nil where the cell is missing.
    package var origin: FundSource?
    /// What it is for; nil where the cell is missing.
    package var use: FundUse?

    /// Creates a key.
    package init(flow: FundFlow, origin: FundSource?, use: FundUse?) {
      self.flow = flow
      self.origin = origin
      self.use = use
    }
  }

  /// The sums.
  package var sums: [Key: Money] = [:]
  /// A Boolean value indicating whether any row of 资金台账 was handed in.
  package var hasData = false
  /// Rows that enter no sum: no date, flow or amount that can be read.
  package var leftOut = 0
  /// Rows that can be read and enter no sum yet: their date lies behind the as-of date.
  package var later = 0

  /// Creates an empty summary.
  package init() {}

  /// Returns the sum of all entries that match; a nil argument matches everything.
  package func sum(flow: FundFlow, origin: FundSource? = nil, use: FundUse? = nil) -> Money {
    sums.reduce(.zero) { sum, entry in
      guard entry.key.flow == flow, origin == nil || entry.key.origin == origin,
        use == nil || entry.key.use == use
      else { return sum }
      return sum + entry.value
    }
  }
}
