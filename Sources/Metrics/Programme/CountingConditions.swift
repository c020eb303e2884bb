/// A reason why a reported enterprise row does not count.
package enum ExclusionReason: String, Sendable, CaseIterable, Hashable {
  case identity
  case subIndustry = "sub_industry"
  case size, contract, period, level, duplicate
}

/// One condition of a counted enterprise row: its reason key and its words.
package struct CountingCondition: Sendable, Hashable {
  /// The reason that a row carries when the condition fails.
  package var reason: ExclusionReason
  /// The short name of the failure, such as `未达二级`.
  package var name: String
  /// The condition in words.
  package var definition: String
  /// The clause that the condition comes from.
  package var clause: String

  /// Creates a condition.
  package init(reason: ExclusionReason, name: String, definition: String, clause: String) {
    self.reason = reason
    self.name = name
    self.definition = definition
    self.clause = clause
  }
}

/// The conditions of a counted row, in the order in which they are tested, with their figures.
package struct CountingConditions: Sendable, Hashable {
  /// The conditions in testing order; `duplicate` is always last.
  package var conditions: [CountingCondition]
  /// The lowest level after the work that counts.
  package var minimumLevel: Int
  /// An enterprise with at least so many employees and `largeRevenue` is large.
  package var largeEmployees: Int
  /// An enterprise with at least this revenue and `largeEmployees` is large.
  package var largeRevenue: Money
  /// The counted enterprises with which a declared sub-industry counts.
  package var enterprisesPerSubIndustry: Int

  /// Creates the conditions.
  package init(
    conditions: [CountingCondition], minimumLevel: Int, largeEmployees: Int, largeRevenue: Money,
    enterprisesPerSubIndustry: Int
  ) {
    self.conditions = conditions
    self.minimumLevel = minimumLevel
    self.largeEmployees = largeEmployees
    self.largeRevenue = largeRevenue
    self.enterprisesPerSubIndustry = enterprisesPerSubIndustry
  }
}
