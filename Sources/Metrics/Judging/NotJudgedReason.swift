/// Why a rule was not, or not wholly, judged.
package enum NotJudgedReason: Sendable, Hashable {
  /// Data is missing; the outcome names it.
  case missingData
  /// The city has no case of what the rule is about.
  case noCase
  /// The rule holds in other regions.
  case otherRegions
  /// The rule is not yet in force at the as-of date.
  case notInForce(from: CalendarDay)
  /// What falls short is due only on a later day.
  case notDue(CalendarDay)
  /// The contract's tables hold nothing that could answer it.
  case notInTables(String)
}
