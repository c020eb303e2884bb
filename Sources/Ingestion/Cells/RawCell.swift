import Metrics
import Tabular

/// A cell's bytes without outer white space, and what the file says it is.
///
/// It points into a grid's buffer and must not outlive it.
struct RawCell {
  /// The text, UTF-8.
  let bytes: UnsafeBufferPointer<UInt8>
  /// What the file says it is.
  let kind: Grid.Kind
  /// A Boolean value indicating whether a formula computed it.
  let isFormula: Bool

  /// Creates a cell; outer white space and zero-width characters are left out.
  init(_ bytes: UnsafeBufferPointer<UInt8>, kind: Grid.Kind = .text, isFormula: Bool = false) {
    self.bytes = Blanks.trimmed(bytes)
    self.kind = kind
    self.isFormula = isFormula
  }

  /// A cell that is not there.
  static var empty: RawCell { RawCell(UnsafeBufferPointer(start: nil, count: 0), kind: .empty) }

  /// A Boolean value indicating whether nothing stands in the cell.
  var isBlank: Bool {
    bytes.isEmpty && kind != .error && kind != .formulaWithoutValue
  }

  /// The text as it stands.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text in compatibility composition without any white space, for slow paths.
  var normal: String {
    if bytes.allSatisfy({ $0 > 0 && $0 < 0x80 }) {
      return bytes.contains { $0 <= 0x20 }
        ? String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self) : text
    }
    // Normalising ends at NUL, behind which something else may stand.
    guard !bytes.contains(0) else { return "\u{FFFD}" }
    return NormalName.withoutBlanks(NormalName.compatible(text))
  }
}

/// White space and zero-width characters in UTF-8.
enum Blanks {
  /// Returns the bytes without white space and zero-width characters at both ends.
  @inline(__always)
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    bytes.isEmpty || isSolid(bytes) ? bytes : trimmedSlowly(bytes)
  }

  /// Whether neither end can be white space: visible ASCII, or the usual Chinese characters.
  @inline(__always)
  private static func isSolid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = bytes[0]
    guard 0x21...0x7E ~= first || 0xE4...0xE9 ~= first else { return false }
    let last = bytes[bytes.count - 1]
    return 0x21...0x7E ~= last
      || last >= 0x80 && bytes.count >= 3 && 0xE4...0xE9 ~= bytes[bytes.count - 3]
  }

  private static func trimmedSlowly(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    var low = 0
    var high = bytes.count
    while low < high {
      let length = leading(bytes, low, high)
      if length == 0 { break }
      low += length
    }
    while low < high {
      let length = trailing(bytes, low, high)
      if length == 0 { break }
      high -= length
    }
    return UnsafeBufferPointer(rebasing: bytes[low..<high])
  }

  private static func leading(
    _ bytes: UnsafeBufferPointer<UInt8>, _ low: Int, _ high: Int
  ) -> Int {
    let byte = bytes[low]
    if byte <= 0x20 { return 1 }
    if byte < 0xC2 { return 0 }
    if low + 2 <= high, byte == 0xC2 { return isBlank2(bytes[low + 1]) ? 2 : 0 }
    guard low + 3 <= high else { return 0 }
    return isBlank3(byte, bytes[low + 1], bytes[low + 2]) ? 3 : 0
  }

  private static func trailing(
    _ bytes: UnsafeBufferPointer<UInt8>, _ low: Int, _ high: Int
  ) -> Int {
    let byte = bytes[high - 1]
    if byte <= 0x20 { return 1 }
    if byte < 0x80 { return 0 }
    if high - low >= 2, bytes[high - 2] == 0xC2 { return isBlank2(byte) ? 2 : 0 }
    guard high - low >= 3 else { return 0 }
    return isBlank3(bytes[high - 3], bytes[high - 2], byte) ? 3 : 0
  }

  private static func isBlank2(_ last: UInt8) -> Bool { last == 0xA0 || last == 0x85 }

  private static func isBlank3(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80):
      (0x80...0x8D).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F || third == 0xA0
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    case (0xE1, 0x9A): third == 0x80
    default: false
    }
  }
}
