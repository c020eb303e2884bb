/// What became of one enterprise row at the as-of date.
package struct EnterpriseVerdict: Sendable, Hashable {
  /// A Boolean value indicating whether the row is reported: accepted on or before the date.
  package var isReported: Bool
  /// A Boolean value indicating whether the row counts.
  package var isCounted: Bool
  /// Why a reported row does not count, in testing order; empty for counted rows, for rows that
  /// are not reported, and for rows whose only flaw is a missing name.
  package var reasons: [ExclusionReason]
  /// A Boolean value indicating whether the enterprise's size could not be told.
  package var sizeIsUnknown: Bool
  /// The row that counts in place of this one, where the reason is `duplicate`: its place in
  /// `submission.enterprises`.
  package var countedInstead: Int?

  /// Creates a verdict.
  package init(
    isReported: Bool, isCounted: Bool = false, reasons: [ExclusionReason] = [],
    sizeIsUnknown: Bool = false, countedInstead: Int? = nil
  ) {
    self.isReported = isReported
    self.isCounted = isCounted
    self.reasons = reasons
    self.sizeIsUnknown = sizeIsUnknown
    self.countedInstead = countedInstead
  }
}

/// What became of one row of 转型模式, 行业平台 or 数字化解决方案 at the as-of date.
package struct ProductVerdict: Sendable, Hashable {
  /// Why a reported row does not count.
  package enum Flaw: String, Sendable, CaseIterable, Hashable {
    /// The row has no name.
    case unnamed
    /// The sub-industry is not among the city's declared ones.
    case subIndustry = "sub_industry"
    /// A mode's kind is missing or unknown.
    case kind
    /// A solution has no provider.
    case provider
    /// The event lies before the city's start.
    case period
    /// The same name (and provider) counts already.
    case duplicate
  }

  /// A Boolean value indicating whether the event lies on or before the as-of date.
  package var isReported: Bool
  /// A Boolean value indicating whether the row counts.
  package var isCounted: Bool
  /// Why a reported row does not count; empty otherwise.
  package var flaws: [Flaw]

  /// Creates a verdict.
  package init(isReported: Bool, isCounted: Bool = false, flaws: [Flaw] = []) {
    self.isReported = isReported
    self.isCounted = isCounted
    self.flaws = flaws
  }
}
