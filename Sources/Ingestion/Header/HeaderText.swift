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
    var plain = NormalName.of(text)
    if plain.unicodeScalars.contains(where: { quotes.contains($0) }) {
      plain.unicodeScalars.removeAll { quotes.contains($0) }
    }
    if plain.count > 2, plain.hasPrefix("是否") { plain.removeFirst(2) }
    if plain.utf8.count > 5 {
      plain = replacing("日期", with: "时间", in: plain)
      plain = replacing("数量", with: "数", in: plain)
    }
    return plain
  }

  private static let quotes: Set<Unicode.Scalar> = [
    "\"", "'", "“", "”", "‘", "’", "「", "」", "『", "』", "*",
  ]

  private static func replacing(_ old: String, with new: String, in text: String) -> String {
    guard text.contains(old) else { return text }
    return text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }

  /// Takes `03_`, `3.`, `附件2`, `(一)` or `二、` off the front.
  static func withoutNumbering(_ text: String) -> String {
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

  private static let separators: Set<Character> = ["_", ".", "、", ")", "-", ":", ","]

  private static func isNumeral(_ character: Character) -> Bool {
    character.isASCII && character.isNumber || "一二三四五六七八九十".contains(character)
  }

  private static func remainder(_ rest: Substring, of text: String) -> String {
    rest.isEmpty ? text : String(rest)
  }

  /// Splits off a bracket at the end: what stands before it, and what it holds.
  static func splitBracket(_ text: String) -> (head: String, content: String)? {
    guard let last = text.last, let opening = brackets[last],
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
