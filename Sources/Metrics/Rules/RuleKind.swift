/// How a rule is judged, with its parameters.
///
/// A new rule of a known kind is data; a new kind is a case here with its key, a reader and a judge.
package enum RuleKind: Sendable, Hashable {
  /// Figures against limits or against each other.
  case bound(BoundRule)
  /// Money against a cap, a rate of a base, or both; for a row or for a party (and year).
  case cap(CapRule)
  /// Money that must be one exact amount.
  case fixedAmount(FixedAmountRule)
  /// Several grades of one recognition: the highest only, the difference on a rise.
  case upgrade(UpgradeRule)
  /// A part's share of a base.
  case share(ShareRule)
  /// Values that must stand in a list or in another table.
  case membership(MembershipRule)
  /// Conditions that every selected row must meet.
  case requirement(RequirementRule)
  /// Dates that must follow one another or lie in a period.
  case dateOrder(DateOrderRule)
  /// A span of at least so many working days.
  case workingDays(WorkingDayRule)
  /// Cells that must be filled in.
  case completeness(CompletenessRule)
  /// Values that must occur among the rows of a subject.
  case coverage(CoverageRule)
  /// Rows that may occur only once.
  case unique(UniqueRule)
  /// Figures that are shown and not judged.
  case information(InformationRule)
  /// Nothing that the tables could answer.
  case unanswered(UnansweredRule)

  /// The kinds without their parameters, by the keys that files carry.
  package enum Key: String, Sendable, CaseIterable, Hashable {
    case bound, cap
    case fixedAmount = "fixed_amount"
    case upgrade, share, membership, requirement
    case dateOrder = "date_order"
    case workingDays = "working_days"
    case completeness, coverage, unique, information, unanswered
  }

  /// The kind without its parameters.
  package var key: Key {
    switch self {
    case .bound: .bound
    case .cap: .cap
    case .fixedAmount: .fixedAmount
    case .upgrade: .upgrade
    case .share: .share
    case .membership: .membership
    case .requirement: .requirement
    case .dateOrder: .dateOrder
    case .workingDays: .workingDays
    case .completeness: .completeness
    case .coverage: .coverage
    case .unique: .unique
    case .information: .information
    case .unanswered: .unanswered
    }
  }

  /// The kind in words.
  package var words: String {
    switch self {
    case .bound: "数量与数值"
    case .cap(let rule): rule.words
    case .fixedAmount: "定额"
    case .upgrade: "就高不重复、晋级补差"
    case .share: "占比"
    case .membership: "范围与名单"
    case .requirement: "逐行条件"
    case .dateOrder: "日期次序"
    case .workingDays: "工作日期限"
    case .completeness: "填报齐备"
    case .coverage: "类别覆盖"
    case .unique: "不得重复"
    case .information: "参考数据"
    case .unanswered: "表内无数据"
    }
  }
}
