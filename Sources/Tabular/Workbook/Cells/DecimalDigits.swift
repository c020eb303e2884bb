import Glibc

/// A number as decimal digits and a power of ten.
struct DecimalDigits {
  /// Beyond these powers of ten of the first digit a number is written with an exponent.
  private static let plainExponents = -15...30

  private let isNegative: Bool
  /// The digits without zeros at either end; empty for zero.
  private var digits: [UInt8] = []
  /// The power of ten of the first digit.
  private var exponent = 0

  /// Rounds a finite number to 15 significant digits, by its exact binary value.
  init(_ number: Double) {
    isNegative = number < 0
    read(number.description.utf8)
    guard digits.count > NumberCell.precision else { return }
    let rest = digits[NumberCell.precision...]
    if rest.elementsEqual("5".utf8) {
      // The shortest text is a tie, the number itself is not or rarely.
      digits = []
      read(DecimalDigits.rounded(number))
    } else {
      let isUp = rest.first.map { $0 >= UInt8(ascii: "5") } ?? false
      digits.removeSubrange(NumberCell.precision...)
      if isUp { increment() }
    }
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
  }

  /// Appends the number.
  func append(to text: inout [UInt8]) {
    if digits.isEmpty {
      text.append(UInt8(ascii: "0"))
      return
    }
    if isNegative { text.append(UInt8(ascii: "-")) }
    if DecimalDigits.plainExponents.contains(exponent) {
      appendPlain(exponent: exponent, to: &text)
    } else {
      appendPlain(exponent: 0, to: &text)
      text.append(contentsOf: "E\(exponent > 0 ? "+" : "")\(exponent)".utf8)
    }
  }

  private func appendPlain(exponent: Int, to text: inout [UInt8]) {
    let zero = UInt8(ascii: "0")
    if exponent < 0 {
      text.append(contentsOf: "0.".utf8)
      text.append(contentsOf: repeatElement(zero, count: -exponent - 1))
      text.append(contentsOf: digits)
    } else {
      text.append(contentsOf: digits.prefix(exponent + 1))
      text.append(contentsOf: repeatElement(zero, count: max(0, exponent + 1 - digits.count)))
      guard digits.count > exponent + 1 else { return }
      text.append(UInt8(ascii: "."))
      text.append(contentsOf: digits.dropFirst(exponent + 1))
    }
  }

  /// Reads `0.0012`, `123.0` or `1.5e-05`.
  private mutating func read(_ text: some Sequence<UInt8>) {
    var point: Int?
    var power = 0
    var isPowerNegative: Bool?
    var leadingZeros = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "e"): isPowerNegative = false
      case UInt8(ascii: "-") where isPowerNegative != nil: isPowerNegative = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isPowerNegative != nil {
          power = power * 10 + Int(byte - UInt8(ascii: "0"))
        } else if digits.isEmpty, byte == UInt8(ascii: "0") {
          leadingZeros += 1
        } else {
          digits.append(byte)
        }
      case UInt8(ascii: "."): point = digits.count + leadingZeros
      default: break
      }
    }
    let whole = point ?? digits.count + leadingZeros
    exponent = whole - leadingZeros - 1 + (isPowerNegative == true ? -power : power)
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
  }

  private mutating func increment() {
    for place in digits.indices.reversed() {
      guard digits[place] == UInt8(ascii: "9") else {
        digits[place] += 1
        return
      }
      digits[place] = UInt8(ascii: "0")
    }
    digits = [UInt8(ascii: "1")]
    exponent += 1
  }

  /// Returns `4.56700000000000e+01`; the C library rounds exactly, a tie to even.
  private static func rounded(_ number: Double) -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: 64)
    let length = withVaList([Int32(NumberCell.precision - 1), number]) {
      vsnprintf(&buffer, buffer.count, "%.*e", $0)
    }
    // The decimal point may be another character in another locale.
    return buffer.prefix(Int(length)).map {
      let byte = UInt8(bitPattern: $0)
      return byte == UInt8(ascii: ",") ? UInt8(ascii: ".") : byte
    }
  }
}
