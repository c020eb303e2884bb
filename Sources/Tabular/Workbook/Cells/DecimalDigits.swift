import Glibc

/// A number as decimal digits and a power of ten.
struct DecimalDigits {
  /// Beyond these powers of ten of the first digit a number is written with an exponent.
  private static let plainExponents = -15...30

  private let isNegative: Bool
  /// The digits without zeros at either end; empty for zero.
  private let digits: [UInt8]
  /// The power of ten of the first digit.
  private let exponent: Int

  /// Rounds a finite number.
  ///
  /// - Parameters:
  ///   - number: The number; its exact binary value is rounded, to even where it is a tie.
  ///   - precision: The number of significant digits.
  init(_ number: Double, precision: Int) {
    var buffer = [CChar](repeating: 0, count: 64)
    let length = withVaList([Int32(precision - 1), number]) {
      vsnprintf(&buffer, buffer.count, "%.*e", $0)
    }
    let text = buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }
    let parts = text.split(separator: UInt8(ascii: "e"))
    // The decimal point may be another character in another locale.
    var digits = parts.first.map { $0.filter { $0 &- UInt8(ascii: "0") <= 9 } } ?? []
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    self.digits = digits
    isNegative = number < 0 && !digits.isEmpty
    exponent = parts.count > 1 ? Int(String(decoding: parts[1], as: UTF8.self)) ?? 0 : 0
  }

  /// Appends the number.
  func append(to text: inout [UInt8]) {
    if isNegative { text.append(UInt8(ascii: "-")) }
    if digits.isEmpty {
      text.append(UInt8(ascii: "0"))
    } else if !DecimalDigits.plainExponents.contains(exponent) {
      appendPlain(exponent: 0, to: &text)
      text.append(contentsOf: "E\(exponent > 0 ? "+" : "")\(exponent)".utf8)
    } else {
      appendPlain(exponent: exponent, to: &text)
    }
  }

  private func appendPlain(exponent: Int, to text: inout [UInt8]) {
    if exponent < 0 {
      text.append(contentsOf: "0.".utf8)
      text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -exponent - 1))
      text.append(contentsOf: digits)
    } else {
      text.append(contentsOf: digits.prefix(exponent + 1))
      text.append(
        contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, exponent + 1 - digits.count)))
      guard digits.count > exponent + 1 else { return }
      text.append(UInt8(ascii: "."))
      text.append(contentsOf: digits.dropFirst(exponent + 1))
    }
  }
}
