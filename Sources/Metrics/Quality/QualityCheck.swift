/// A data rule that is checked over the rows of all tables (domain 4.4).
///
/// Severity, thresholds and words come from the catalogue `Templates/quality/catalogue.yaml`; a
/// check without severity there is off.
package enum QualityCheck: String, Sendable, CaseIterable, Hashable {
  case sameCode = "same_code"
  case sameName = "same_name"
  case twoCities = "two_cities"
  case twoSectors = "two_sectors"
  case sameContract = "same_contract"
  case samePayment = "same_payment"
  case outsidePeriod = "outside_period"
  case dateOrder = "date_order"
  case levelMissing = "level_missing"
  case levelLow = "level_low"
  case levelUnraised = "level_unraised"
  case levelBefore = "level_before"
  case oldEdition = "old_edition"
  case largeEnterprise = "large_enterprise"
  case sizeUnknown = "size_unknown"
  case otherIndustry = "other_industry"
  case undeclaredSector = "undeclared_sector"
  case otherRegion = "other_region"
  case sameAmounts = "same_amounts"
  case capAmounts = "cap_amounts"
  case unknownLead = "unknown_lead"
  case leadShare = "lead_share"
  case subtotal
  case receivedTotal = "received_total"
  case unitSlip = "unit_slip"
  case partsAboveTotal = "parts_above_total"
  case sourcesUnequal = "sources_unequal"
  case grantAboveTotal = "grant_above_total"
  case afterAsOf = "after_as_of"
  case staleData = "stale_data"
  case placeholder
  case personalData = "personal_data"
  case fallingTarget = "falling_target"
  case twoBases = "two_bases"

  /// The stable code that issues carry.
  package var code: String {
    switch self {
    case .sameCode, .sameName: "DQ-01"
    case .twoCities: "DQ-02"
    case .twoSectors: "DQ-03"
    case .sameContract, .samePayment: "DQ-04"
    case .outsidePeriod: "DQ-05"
    case .dateOrder: "DQ-06"
    case .levelMissing, .levelLow, .levelUnraised, .levelBefore: "DQ-07"
    case .oldEdition: "DQ-08"
    case .largeEnterprise, .sizeUnknown, .otherIndustry, .undeclaredSector: "DQ-09"
    case .otherRegion: "DQ-10"
    case .sameAmounts, .capAmounts: "DQ-12"
    case .unknownLead: "DQ-13"
    case .leadShare: "DQ-15"
    case .subtotal: "DQ-16"
    case .receivedTotal: "DQ-17"
    case .unitSlip, .partsAboveTotal, .sourcesUnequal, .grantAboveTotal: "DQ-18"
    case .afterAsOf, .staleData: "DQ-20"
    case .placeholder: "DQ-21"
    case .personalData: "DQ-23"
    case .fallingTarget: "DQ-24"
    case .twoBases: "DQ-25"
    }
  }

  /// The thresholds that the catalogue must give.
  package var parameters: [QualityParameter] {
    switch self {
    case .otherIndustry: [.from, .to]
    case .sameAmounts, .leadShare: [.rows, .percent]
    case .capAmounts: [.rows]
    case .unitSlip: [.rows, .factor]
    case .partsAboveTotal, .sourcesUnequal, .grantAboveTotal, .subtotal, .receivedTotal: [.yuan]
    case .staleData: [.days]
    case .twoBases: [.percent]
    default: []
    }
  }

  /// A Boolean value indicating whether the catalogue must give words to look for.
  package var takesWords: Bool { self == .placeholder || self == .oldEdition }

  /// A Boolean value indicating whether the catalogue must give the day from which it holds.
  package var takesDay: Bool { self == .oldEdition }

  /// How many rows of one table have a remark each before they are told together.
  enum Grouping {
    /// Every row has its own: each must be mended by itself.
    case never
    /// Up to the catalogue's limit each row has its own.
    case beyondLimit
    /// One remark tells how many rows there are: it is a hint about the table.
    case always
  }

  /// How many rows of one table have a remark each before they are told together.
  var grouping: Grouping {
    switch self {
    case .sameCode, .sameName, .twoCities, .twoSectors, .dateOrder, .fallingTarget, .samePayment,
      .placeholder, .subtotal:
      .never
    case .levelBefore, .sizeUnknown, .otherRegion, .afterAsOf, .sameContract: .always
    default: .beyondLimit
    }
  }
}

/// A threshold of a check.
package enum QualityParameter: String, Sendable, CaseIterable, Hashable {
  /// The fewest rows of which anything is said.
  case rows
  /// A share in per cent.
  case percent
  /// A factor between two amounts.
  case factor
  /// A number of days.
  case days
  /// A difference in 元 up to which two amounts are taken as equal.
  case yuan
  /// The first two-digit code of an industry.
  case from
  /// The last two-digit code of an industry.
  case to

  /// The values that make sense.
  package var range: ClosedRange<Int> {
    switch self {
    case .rows: 1...1_000_000
    case .percent: 1...100
    case .factor: 2...1_000_000
    case .days: 1...3660
    case .yuan: 0...100_000_000
    case .from, .to: 1...99
    }
  }
}
