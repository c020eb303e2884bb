/// A typed cell: its value, or why there is none.
package enum Reported<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The cell holds a readable value.
  case value(Value)
  /// The cell is blank, holds a mark for "none", or the column was not handed in.
  case missing
  /// The cell holds something that cannot be read as a value; an issue says so.
  case unreadable

  /// The value, or nil where it is missing or unreadable.
  package var value: Value? {
    if case .value(let value) = self { return value }
    return nil
  }

  /// A Boolean value indicating whether the cell is missing (not merely unreadable).
  package var isMissing: Bool {
    if case .missing = self { return true }
    return false
  }
}
