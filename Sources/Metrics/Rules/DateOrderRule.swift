/// Parameters of `date_order`: dates that must follow one another or lie in a period.
package struct DateOrderRule: Sendable, Hashable {
  /// One of the dates.
  package struct Step: Sendable, Hashable {
    /// Where the date stands.
    package enum Origin: Sendable, Hashable {
      /// In a column of the row.
      case column(String)
      /// It is fixed.
      case day(CalendarDay)
      /// It is the first day of the city's period.
      case start
      /// It is the last day of the programme.
      case end
    }

    /// Where the date stands.
    package var origin: Origin
    /// A Boolean value indicating whether the step is passed over where it is missing.
    package var isOptional: Bool
    /// A Boolean value indicating whether the date must lie after the one before, not on it.
    package var isLater: Bool

    /// Creates a step.
    package init(_ origin: Origin, isOptional: Bool = false, isLater: Bool = false) {
      self.origin = origin
      self.isOptional = isOptional
      self.isLater = isLater
    }
  }

  /// The rows.
  package var rows: RowSelection
  /// The dates in the order in which they must follow.
  package var steps: [Step]

  /// Creates the parameters.
  package init(rows: RowSelection, steps: [Step]) {
    self.rows = rows
    self.steps = steps
  }

  /// The columns with dates.
  var columns: [String] {
    steps.compactMap { step in
      if case .column(let column) = step.origin { return column }
      return nil
    }
  }
}
