import Metrics

/// A header's text and the forms in which it may be a column's name (contract §1).
struct HeaderText: Sendable, Hashable {
  /// A form of the text, and the unit of money that was taken off it.
  struct Variant: Sendable, Hashable {
    /// The comparable form.
    var text: String
    /// The unit in the brackets that were dropped; nil where there is none.
    var unit: MoneyUnit?
    /// How much was dropped; the smaller, the better the match.
    var rank: Int
  }

  /// The text as it stands, without outer white space.
  let text: String
  /// The forms, the whole text first.
  let variants: [Variant]

  /// Creates the forms of a header.
  init(_ text: String) {
    self.text = text
    let whole = HeaderText.comparable(text)
    var variants = [Variant(text: whole, unit: nil, rank: 0)]
    let bare = HeaderText.withoutNumbering(whole)
    if bare != whole { variants.append(Variant(text: bare, unit: nil, rank: 1)) }
    var unit: MoneyUnit?
    var rest = bare
    while let (head, content) = HeaderText.splitBracket(rest), !head.isEmpty {
      unit = unit ?? HeaderText.unit(in: content)
      variants.append(Variant(text: head, unit: unit, rank: variants.count + 1))
      rest = head
    }
    self.variants = variants
  }

  /// The unit of money in any bracket at the end.
  var unit: MoneyUnit? { variants.last?.unit }

  /// Returns the form in which headers are compared: NFKC, case folded, without white space,
  /// quotation marks and a leading 是否; 日期 reads 时间, and 数量 reads 数.
  static func comparable(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x5F }) {
      return text
    }
    var plain = NormalName.of(text)
    if plain.unicodeScalars.contains(where: { quotes.contains($0) }) {
      plain.unicodeScalars.removeAll { quotes.contains($0) }
    }
    return String(decoding: HeaderText.unified(Array(plain.utf8)), as: UTF8.self)
  }

  private static let quotes: Set<Unicode.Scalar> = [
    "\"", "'", "“", "”", "‘", "’", "「", "」", "『", "』", "*",
  ]

  private static let whether = Array("是否".utf8)
  private static let day = Array("日期".utf8)
  private static let time = Array("时间".utf8)
  private static let amount = Array("数量".utf8)

  /// Takes a leading 是否 off, and writes 日期 and 数量 as 时间 and 数.
  private static func unified(_ bytes: [UInt8]) -> [UInt8] {
    var rest = bytes[...]
    if rest.count > whether.count, rest.starts(with: whether) { rest = rest.dropFirst(6) }
    guard rest.count > 6 || rest.elementsEqual(day) else { return Array(rest) }
    var result: [UInt8] = []
    while let first = rest.first {
      if first == 0xE6, rest.starts(with: day) {
        result += time
        rest = rest.dropFirst(6)
      } else if !result.isEmpty, first == 0xE6, rest.starts(with: amount) {
        result += amount[..<3]
        rest = rest.dropFirst(6)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// Takes `03_`, `3.`, `附件2`, `(一)` or `二、` off the front.
  static func withoutNumbering(_ text: String) -> String {
    guard let opening = text.unicodeScalars.first, openings.contains(opening) else { return text }
    var rest = Substring(text)
    for word in ["附件", "附表", "附", "表"] where rest.hasPrefix(word) {
      let number = rest.dropFirst(word.count).prefix { isNumeral($0) }
      guard !number.isEmpty else { continue }
      rest = rest.dropFirst(word.count + number.count)
      return remainder(rest.drop { separators.contains($0) }, of: text)
    }
    if rest.first == "(" {
      let number = rest.dropFirst().prefix { isNumeral($0) }
      let behind = rest.dropFirst(1 + number.count)
      guard !number.isEmpty, behind.first == ")" else { return text }
      return remainder(behind.dropFirst(), of: text)
    }
    let number = rest.prefix { isNumeral($0) }
    rest = rest.dropFirst(number.count)
    guard !number.isEmpty, let mark = rest.first, separators.contains(mark) else { return text }
    return remainder(rest.drop { separators.contains($0) }, of: text)
  }

  private static let openings = Set("附表(0123456789一二三四五六七八九十".unicodeScalars)

  private static let separators: Set<Character> = ["_", ".", "、", ")", "-", ":", ","]

  private static func isNumeral(_ character: Character) -> Bool {
    character.isASCII && character.isNumber || "一二三四五六七八九十".contains(character)
  }

  private static func remainder(_ rest: Substring, of text: String) -> String {
    rest.isEmpty ? text : String(rest)
  }

  /// Splits off a bracket at the end: what stands before it, and what it holds.
  static func splitBracket(_ text: String) -> (head: String, content: String)? {
    guard let end = text.utf8.last, end >= 0x80 || end == 0x29 || end == 0x5D || end == 0x7D,
      let last = text.last, let opening = brackets[last],
      let place = text.lastIndex(of: opening)
    else { return nil }
    return (String(text[..<place]), String(text[text.index(after: place)...].dropLast()))
  }

  private static let brackets: [Character: Character] = [
    ")": "(", "]": "[", "】": "【", "〕": "〔", "}": "{",
  ]

  /// Returns the unit of money that a bracket or sub-title states: `万元`, `单位:亿元`.
  static func unit(in content: String) -> MoneyUnit? {
    for part in content.split(whereSeparator: { "、,;/:及和 ".contains($0) }) {
      let bare = part.hasPrefix("人民币") ? part.dropFirst(3) : part
      if let unit = MoneyUnit.allCases.first(where: { $0.rawValue == bare }) { return unit }
    }
    return nil
  }
}
