/// Writes number cells as spreadsheets show them: with at most 15 significant digits.
enum NumberCell {
  /// The significant digits of a spreadsheet's number.
  static let precision = 15

  private static let zero = UInt8(ascii: "0")
  private static let point = UInt8(ascii: ".")
  private static let minus = UInt8(ascii: "-")

  /// Appends a stored number without needless zeros, and without an exponent unless it is very
  /// large or very small.
  ///
  /// - Parameters:
  ///   - value: The stored text, such as `45.670000000000002` or `1E-3`.
  ///   - text: Where the number goes.
  /// - Returns: False where the text is no number; nothing is appended then.
  static func append(_ value: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) -> Bool {
    if isShort(value) {
      text.append(contentsOf: value)
      return true
    }
    guard let number = double(value) else { return false }
    DecimalDigits(number).append(to: &text)
    return true
  }

  /// Returns the whole days of a serial number; nil where the text is no number of them.
  static func days(_ value: UnsafeBufferPointer<UInt8>) -> Int? {
    var days = 0
    for (place, byte) in value.enumerated() {
      let digit = byte &- zero
      guard digit <= 9, place < 8 else {
        guard let number = double(value), abs(number) < 1e7 else { return nil }
        return Int(number.rounded(.down))
      }
      days = days * 10 + Int(digit)
    }
    return value.isEmpty ? nil : days
  }

  /// Whether the text is already as it is to be: nearly every number.
  ///
  /// A plain decimal of at most 15 digits is not changed by way of a double.
  private static func isShort(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    var pointPlace: Int?
    let start = value.first == minus ? 1 : 0
    guard value.count > start, value.count <= precision + 2 else { return false }
    for place in start..<value.count {
      let byte = value[place]
      if byte &- zero <= 9 {
        digits += 1
      } else {
        guard byte == point, pointPlace == nil else { return false }
        pointPlace = place
      }
    }
    guard digits <= precision, value[start] != point else { return false }
    let hasLeadingZero = value[start] == zero && digits > 1 && pointPlace != start + 1
    let last = value[value.count - 1]
    let hasTrailing = pointPlace != nil && (last == zero || last == point)
    let isNegativeZero = start == 1 && value.allSatisfy { $0 == zero || $0 == minus }
    return !hasLeadingZero && !hasTrailing && !isNegativeZero
  }

  /// Returns the double of `12`, `-.5`, `1.5E-3`; nil for anything else, infinity included.
  private static func double(_ value: UnsafeBufferPointer<UInt8>) -> Double? {
    guard value.first.map({ $0 < 0x3A }) ?? false,
      value.allSatisfy({ $0 < 0x3A && $0 > 0x2A && $0 != 0x2C && $0 != 0x2F || $0 | 0x20 == 0x65 }),
      let number = Double(String(decoding: value, as: UTF8.self)), number.isFinite
    else { return nil }
    return number
  }
}
