import Metrics

/// What a column's cells hold.
enum ColumnType: Sendable, Hashable {
  /// A pilot city, by code or name.
  case city
  /// A name or another short text that tells one row from another.
  case label
  /// Prose.
  case prose
  /// A day or a month.
  case day
  /// An amount; the unit holds where the file states none.
  case money(MoneyUnit)
  /// A whole number, 0 or more.
  case count
  /// A level, 1 to 4.
  case level
  /// One of several words.
  case choice(ChoiceSet)
  /// Any of the links of a manufacturer.
  case links
  /// Yes or no.
  case yesNo
  /// A unified social credit code.
  case code
  /// A performance indicator.
  case indicator
  /// An indicator's target: a count, or money for the investment.
  case target
  /// The unit in which a row's targets stand; no column of the contract.
  case unit

  /// A Boolean value indicating whether a cell merged over several rows counts only once.
  var isAmount: Bool {
    switch self {
    case .money, .count, .target: true
    default: false
    }
  }

  /// A Boolean value indicating whether the cells are texts, in which anything may stand.
  var isText: Bool { self == .label || self == .prose }

  /// The unit that amounts are in where the file states none; nil where the column holds no money.
  var moneyUnit: MoneyUnit? {
    switch self {
    case .money(let unit): unit
    case .target: .wan
    default: nil
    }
  }
}

/// The words among which a cell chooses.
enum ChoiceSet: Sendable, Hashable {
  case modeKind, leadKind, partnerRole, size, acceptance, fundSource, fundFlow, fundUse
  case pilotClass, grade

  /// The words as the contract spells them, in order.
  var words: [String] {
    switch self {
    case .modeKind: ModeKind.allCases.map(\.rawValue)
    case .leadKind: LeadKind.allCases.map(\.rawValue)
    case .partnerRole: PartnerRole.allCases.map(\.rawValue)
    case .size: EnterpriseSize.allCases.map(\.rawValue)
    case .acceptance: Acceptance.allCases.map(\.rawValue)
    case .fundSource: FundSource.allCases.map(\.rawValue)
    case .fundFlow: FundFlow.allCases.map(\.rawValue)
    case .fundUse: FundUse.allCases.map(\.rawValue)
    case .pilotClass: PilotClass.allCases.map(\.rawValue)
    case .grade: RecognitionGrade.allCases.map(\.rawValue)
    }
  }
}
