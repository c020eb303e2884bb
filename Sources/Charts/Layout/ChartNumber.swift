/// Guards layouts against numbers that cannot be drawn.
enum ChartNumber {
  /// Returns a number that can be drawn as a length: not below zero; nil for none and for NaN or
  /// infinity.
  static func length(_ value: Double?) -> Double? {
    guard let value, value.isFinite else { return nil }
    return max(value, 0)
  }

  /// Returns a target that can be reached: above zero and finite, else nil.
  static func target(_ value: Double?) -> Double? {
    guard let value, value.isFinite, value > 0 else { return nil }
    return value
  }
}
