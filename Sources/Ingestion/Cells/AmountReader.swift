import Metrics
import Tabular

/// Reads counts and amounts of money.
enum AmountReader {
  /// The largest amount that is read: 1 万亿元.
  static let largestAmount: Int64 = 100_000_000_000_000

  /// The largest count that is read.
  static let largestCount: Int64 = 1_000_000_000_000

  /// Returns a whole number, 0 or more.
  static func count(_ cell: RawCell) -> Reading<Int> {
    if let plain = plainCount(cell.bytes), cell.kind == .text || cell.kind == .number {
      return Reading(plain)
    }
    if let mark = CellMark.of(cell) { return Reading(without: mark.flaw) }
    guard cell.kind == .text || cell.kind == .number else {
      return Reading(without: .badNumber(.words))
    }
    return count(normal: cell.normal)
  }

  /// Returns a whole number from a text in normal form.
  static func count(normal: String) -> Reading<Int> {
    do throws(NumberFlaw) {
      let number = try NumberText.read(normal)
      guard number.unit == nil else { throw NumberFlaw.words }
      guard let (value, isRounded) = number.scaled(by: 1) else { throw NumberFlaw.tooLarge }
      guard !isRounded else { throw NumberFlaw.fraction }
      guard value >= 0 else { throw NumberFlaw.negative }
      guard value <= largestCount else { throw NumberFlaw.tooLarge }
      return Reading(Int(value), number.isQualified ? .qualifiedNumber : nil)
    } catch {
      return Reading(without: .badNumber(error))
    }
  }

  /// Returns an amount of money.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - unit: The unit that holds where the cell names none.
  /// - Returns: The amount, or why there is none.
  static func money(_ cell: RawCell, unit: MoneyUnit) -> Reading<Money> {
    if let plain = plainMoney(cell.bytes, unit: unit), cell.kind == .text || cell.kind == .number {
      return Reading(plain)
    }
    if let mark = CellMark.of(cell) { return Reading(without: mark.flaw) }
    guard cell.kind == .text || cell.kind == .number else {
      return Reading(without: .badNumber(.words))
    }
    return money(normal: cell.normal, unit: unit)
  }

  /// Returns an amount of money from a text in normal form.
  static func money(normal: String, unit: MoneyUnit) -> Reading<Money> {
    do throws(NumberFlaw) {
      let number = try NumberText.read(normal)
      guard let (fen, isRounded) = number.scaled(by: (number.unit ?? unit).fen),
        fen.magnitude <= largestAmount.magnitude
      else { throw NumberFlaw.tooLarge }
      let flaw: CellFlaw? =
        isRounded ? .rounded : number.isQualified ? .qualifiedNumber : nil
      return Reading(Money(fen: fen), flaw)
    } catch {
      return Reading(without: .badNumber(error))
    }
  }

  /// Nothing but up to twelve digits: nearly every count.
  private static func plainCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard 1...12 ~= bytes.count else { return nil }
    var value = 0
    for byte in bytes {
      let digit = byte &- 0x30
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  /// Digits with at most one point and no more decimals than a 分 has: nearly every amount.
  private static func plainMoney(
    _ bytes: UnsafeBufferPointer<UInt8>, unit: MoneyUnit
  ) -> Money? {
    guard 1...17 ~= bytes.count else { return nil }
    var value: Int64 = 0
    var decimals = -1
    for byte in bytes {
      let digit = byte &- 0x30
      if digit <= 9 {
        value = value &* 10 &+ Int64(digit)
        if decimals >= 0 { decimals += 1 }
      } else if byte == 0x2E, decimals < 0 {
        decimals = 0
      } else {
        return nil
      }
    }
    let missing = unit.decimals - max(decimals, 0)
    guard missing >= 0, decimals != 0, bytes[0] != 0x2E else { return nil }
    let (fen, overflow) = value.multipliedReportingOverflow(by: powers[missing])
    return overflow || fen > largestAmount ? nil : Money(fen: fen)
  }

  private static let powers: [Int64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    10_000_000_000,
  ]
}
