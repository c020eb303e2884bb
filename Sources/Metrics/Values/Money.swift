/// An exact amount of money as a whole number of 分 (one hundredth of a yuan).
///
/// Sums clamp at the limits of `Int64`; readers refuse single amounts above 1 万亿元, so that only
/// absurd ledgers reach them.
package struct Money: Sendable, Hashable, Comparable {
  /// The amount in 分.
  package let fen: Int64

  /// The amount 0.
  package static let zero = Money(fen: 0)

  /// Creates an amount from 分.
  package init(fen: Int64) {
    self.fen = fen
  }

  /// Creates an amount from whole 万元.
  package init(wan: Int64) {
    fen = wan.multipliedClamping(by: MoneyUnit.wan.fen)
  }

  /// Returns the sum, clamped at the limits of `Int64`.
  package static func + (left: Money, right: Money) -> Money {
    Money(fen: left.fen.addingClamping(right.fen))
  }

  /// Adds an amount in place, clamped at the limits of `Int64`.
  package static func += (left: inout Money, right: Money) {
    left = left + right
  }

  /// Returns the difference, clamped at the limits of `Int64`.
  package static func - (left: Money, right: Money) -> Money {
    Money(fen: left.fen.subtractingClamping(right.fen))
  }

  /// Returns whether the left amount is the smaller one.
  package static func < (left: Money, right: Money) -> Bool {
    left.fen < right.fen
  }

  /// The amount in 万元, exact, with trailing zeros removed: `128.5`, `-3`, `0.000001`.
  package var wanText: String {
    text(in: .wan)
  }

  /// Returns the amount in a unit, exact, with trailing zeros removed.
  ///
  /// - Parameter unit: The unit to write the amount in.
  /// - Returns: Digits with at most one point and no exponent.
  package func text(in unit: MoneyUnit) -> String {
    let size = UInt64(unit.fen)
    var rest = fen.magnitude % size
    var decimals = unit.decimals
    while rest > 0, rest % 10 == 0 {
      rest /= 10
      decimals -= 1
    }
    return ByteWriter.text(capacity: 32) { text in
      if fen < 0 { text.write("-") }
      text.write(fen.magnitude / size)
      guard rest > 0 else { return }
      text.write(".")
      text.write(rest, digits: decimals)
    }
  }

  /// Returns the amount in a unit with exactly two decimals, rounded half away from zero.
  ///
  /// - Parameter unit: The unit to write the amount in.
  /// - Returns: Digits with two decimals: `128.50`, `-0.01`.
  package func fixedText(in unit: MoneyUnit) -> String {
    let size = UInt64(unit.fen)
    let step = size / 100
    let hundredths = fen.magnitude / step + (fen.magnitude % step >= (step + 1) / 2 ? 1 : 0)
    return ByteWriter.text(capacity: 32) { text in
      if fen < 0, hundredths > 0 { text.write("-") }
      text.write(hundredths / 100)
      text.write(".")
      text.write(hundredths % 100, digits: 2)
    }
  }
}

/// A unit in which ledgers state money.
package enum MoneyUnit: String, Sendable, CaseIterable {
  case yuan = "元"
  case wan = "万元"
  case yi = "亿元"

  /// The 分 in one unit.
  package var fen: Int64 {
    switch self {
    case .yuan: 100
    case .wan: 1_000_000
    case .yi: 10_000_000_000
    }
  }

  /// The decimals that write one 分 in this unit.
  package var decimals: Int {
    switch self {
    case .yuan: 2
    case .wan: 6
    case .yi: 10
    }
  }
}

extension Int64 {
  func addingClamping(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }

  func subtractingClamping(_ other: Int64) -> Int64 {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (other < 0 ? .max : .min) : difference
  }

  func multipliedClamping(by other: Int64) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? ((self < 0) == (other < 0) ? .max : .min) : product
  }
}
