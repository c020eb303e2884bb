/// One of the six performance indicators of annex 2, in the annex's order.
package enum IndicatorKey: String, Sendable, CaseIterable, Hashable {
  case subIndustries = "sub_industries"
  case enterprises = "enterprises"
  case investment = "investment"
  case modes = "modes"
  case platforms = "platforms"
  case solutions = "solutions"

  /// The table that the indicator is counted from.
  package var table: TableKey {
    switch self {
    case .subIndustries, .enterprises, .investment: .enterprises
    case .modes: .modes
    case .platforms: .platforms
    case .solutions: .solutions
    }
  }

  /// A Boolean value indicating whether values are amounts of money in 分 instead of counts.
  package var isMoney: Bool { self == .investment }
}

/// An input table by its English key.
package enum TableKey: String, Sendable, CaseIterable, Hashable {
  case cities, targets
  case subIndustries = "sub_industries"
  case leadUnits = "lead_units"
  case partners, enterprises, modes, platforms, solutions, funds, awards
}
