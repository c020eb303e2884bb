import Metrics

/// Takes a number's text apart from left to right.
struct NumberTextReader {
  private var rest: ArraySlice<UInt8>
  private let isPercent: Bool
  private var number = NumberText()

  /// Creates a reader of a text in compatibility composition without white space.
  init(_ text: String) {
    rest = Array(text.utf8)[...]
    isPercent = text.contains("%") || text.contains("‰") || text.contains("百分")
  }

  mutating func read() throws(NumberFlaw) -> NumberText {
    skipFront()
    guard readDigits(), readTail() else { throw isPercent ? .percent : .words }
    return number
  }

  /// Words before the digits that leave the number a lower bound or an estimate.
  private static let fronts = [
    "不少于", "不低于", "大于等于", "大于", "多于", "超过", "至少", "约为", "大约", "约", "近", "超", "逾", "≥", "≧",
    ">=", ">",
  ]

  /// Words behind the digits that do the same.
  private static let backs = ["以上", "左右", "上下", "余", "多", "+"]

  private static let measures = [
    "家", "个", "人", "名", "户", "项", "套", "条", "台", "件", "种", "款", "次",
  ]

  private mutating func take(_ prefix: String) -> Bool {
    guard rest.starts(with: prefix.utf8) else { return false }
    rest.removeFirst(prefix.utf8.count)
    return true
  }

  private mutating func takeAny(_ prefixes: [String]) -> Bool {
    for prefix in prefixes where take(prefix) { return true }
    return false
  }

  private mutating func skipFront() {
    while true {
      if takeAny(["人民币", "RMB", "¥", "￥"]) { continue }
      guard takeAny(NumberTextReader.fronts) else { return }
      number.isQualified = true
    }
  }

  /// Reads sign, digits with thousands separators, decimals and an exponent.
  private mutating func readDigits() -> Bool {
    if takeAny(["-", "−"]) {
      number.isNegative = true
    } else {
      _ = take("+")
    }
    guard let whole = takeGroups() else { return false }
    for digit in whole { add(digit, isDecimal: false) }
    var decimals: ArraySlice<UInt8> = []
    if take(".") {
      decimals = takeDigits()
      guard !decimals.isEmpty else { return false }
      for digit in decimals { add(digit, isDecimal: true) }
    }
    guard !(whole.isEmpty && decimals.isEmpty) else { return false }
    return takeAny(["e", "E"]) ? readExponent() : true
  }

  private mutating func readExponent() -> Bool {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    let digits = takeDigits()
    guard digits.count <= 4, let power = Int(String(decoding: digits, as: UTF8.self)) else {
      return false
    }
    number.exponent += isNegative ? -power : power
    return true
  }

  private mutating func takeDigits() -> ArraySlice<UInt8> {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest.removeFirst(digits.count)
    return digits
  }

  /// Takes `1,234,567`; nil where the groups are not of three digits.
  private mutating func takeGroups() -> [UInt8]? {
    let first = takeDigits()
    var all = Array(first)
    while !first.isEmpty, take(",") {
      let group = takeDigits()
      guard group.count == 3, first.count <= 3 else { return nil }
      all += group
    }
    return all
  }

  private mutating func add(_ byte: UInt8, isDecimal: Bool) {
    let digit = UInt64(byte - 0x30)
    if number.digits < 1_000_000_000_000_000_000 {
      number.digits = number.digits * 10 + digit
      if isDecimal { number.exponent -= 1 }
    } else {
      if digit != 0 { number.isCut = true }
      if !isDecimal { number.exponent += 1 }
    }
  }

  /// Reads units, measure words and qualifiers, in any order; false where something is left.
  private mutating func readTail() -> Bool {
    var hasMeasure = false
    while !rest.isEmpty {
      if takeAny(NumberTextReader.backs) {
        number.isQualified = true
      } else if let unit = takeUnit() {
        guard number.unit == nil else { return false }
        number.unit = unit
      } else if number.unit == .wan || number.unit == .yi, take("元") {
        continue
      } else if !hasMeasure, takeAny(NumberTextReader.measures) {
        hasMeasure = true
      } else {
        guard isRemark else { return false }
        number.isQualified = true
        rest = []
      }
    }
    return !(hasMeasure && number.unit != nil)
  }

  private mutating func takeUnit() -> MoneyUnit? {
    if take("亿") { return .yi }
    if take("万") { return .wan }
    return number.unit == nil && take("元") ? .yuan : nil
  }

  private var isRemark: Bool {
    rest.count > 2 && (rest.first == UInt8(ascii: "(") && rest.last == UInt8(ascii: ")"))
  }
}
