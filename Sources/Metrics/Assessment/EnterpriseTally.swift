/// Figures of a set of enterprise rows: of a city, a sub-industry or the province.
package struct EnterpriseTally: Sendable, Hashable {
  /// How many rows reached each step.
  package var funnel = Funnel()
  /// How many reported rows carry each reason; a row with several reasons stands in each.
  package var exclusions: [ExclusionReason: Int] = [:]
  /// Reported rows without an enterprise's name, which never count.
  package var unnamed = 0
  /// Counted rows whose size could not be told.
  package var sizeUnknown = 0
  /// Levels before and after the work, of counted rows.
  package var levels = LevelShift()
  /// The money of reported rows.
  package var reportedMoney = InvestmentSummary()
  /// The money of counted rows.
  package var countedMoney = InvestmentSummary()
  /// Counted rows by mode; rows without a mode are left out.
  package var countedByMode: [ModeKind: Int] = [:]

  /// Creates an empty tally.
  package init() {}
}

/// How many rows of a ledger reached each step, each by its own evidence.
package struct Funnel: Sendable, Hashable {
  /// All rows.
  package var registered = 0
  /// Rows whose contract is dated on or before the as-of date.
  package var signed = 0
  /// Rows whose completion is dated on or before the as-of date.
  package var completed = 0
  /// Reported rows: accepted on or before the as-of date.
  package var accepted = 0
  /// Rows that count.
  package var counted = 0

  /// Creates an empty funnel.
  package init() {}
}

/// How many enterprises moved from one level to another.
package struct LevelShift: Sendable, Hashable {
  /// The rows by level before (outer) and after (inner), 0 to 4; 0 stands for not assessed.
  package var counts = [[Int]](repeating: [Int](repeating: 0, count: 5), count: 5)

  /// Creates an empty shift.
  package init() {}

  /// The rows by level before the work, 0 to 4.
  package var before: [Int] { counts.map { $0.reduce(0, +) } }

  /// The rows by level after the work, 0 to 4.
  package var after: [Int] { (0..<5).map { level in counts.reduce(0) { $0 + $1[level] } } }
}

/// Sums of the money columns of enterprise rows; missing cells add nothing.
package struct InvestmentSummary: Sendable, Hashable {
  /// 总投资.
  package var investment = Money.zero
  /// 软件和云服务.
  package var software = Money.zero
  /// 设备.
  package var equipment = Money.zero
  /// 省级奖补.
  package var grantProvincial = Money.zero
  /// 市级奖补.
  package var grantMunicipal = Money.zero
  /// 企业自付.
  package var selfPaid = Money.zero
  /// 供给方让利.
  package var discount = Money.zero
  /// Rows without a readable 总投资.
  package var withoutInvestment = 0

  /// Creates an empty sum.
  package init() {}
}
