/// Words by which rows that are no data are known (samples, rules 17 and 18).
enum RowWords {
  /// Whether a row's first cell can open a note, a group or an example at all.
  static func mayMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    return first >= 0xE3 || first == 0x28
  }

  /// Returns whether a text in normal form opens a note: a word such as 注 with a colon behind, or
  /// 注1.
  static func isNote(_ text: String) -> Bool {
    guard let word = notes.first(where: { text.hasPrefix($0) }) else { return false }
    let rest = text.dropFirst(word.count)
    guard let next = rest.first else { return false }
    if next == ":" { return true }
    if next == "(" {
      // 填报单位（盖章）：…
      guard let closing = rest.firstIndex(of: ")") else { return false }
      return rest[rest.index(after: closing)...].first == ":"
    }
    let number = rest.prefix { $0.isASCII && $0.isNumber }
    guard word == "注" || word == "备注" || word == "说明", !number.isEmpty else { return false }
    return rest.dropFirst(number.count).first.map { ".:、)".contains($0) } ?? false
  }

  private static let notes = [
    "备注", "注意", "附注", "注释", "注", "填表说明", "填报说明", "编制说明", "说明", "填表人", "填报人", "制表人", "编制人", "审核人",
    "复核人",
    "审批人", "负责人", "单位负责人", "分管领导", "经办人", "联系人", "联系电话", "联系方式", "电话", "数据来源", "资料来源", "来源", "填报单位",
    "填表单位",
    "制表单位", "填报日期", "填表日期", "制表日期", "日期", "盖章", "单位(盖章)", "口径", "统计口径", "数据口径", "温馨提示", "提示",
  ].sorted { ($1.count, $0) < ($0.count, $1) }

  /// Returns whether a text in normal form opens an example row, such as `例` or `例:某公司`.
  static func isExample(_ text: String) -> Bool {
    let words = ["示例", "样例", "范例", "举例", "例如", "例"]
    guard let word = words.first(where: { text.hasPrefix($0) }) else { return false }
    let rest = text.dropFirst(word.count).drop { $0.isASCII && $0.isNumber }
    return rest.isEmpty || rest.first == ":"
  }

  /// Returns whether a text in normal form heads a group: `一、…` or `（一）…`.
  static func isGroup(_ text: String) -> Bool {
    var rest = Substring(text)
    let isBracketed = rest.first == "("
    if isBracketed { rest.removeFirst() }
    let numeral = rest.prefix { "一二三四五六七八九十".contains($0) }
    rest = rest.dropFirst(numeral.count)
    guard !numeral.isEmpty, let mark = rest.first else { return false }
    return isBracketed ? mark == ")" : "、.,".contains(mark)
  }

  /// Returns whether a text can end in a word for a sum.
  static func mayBeSubtotal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 6 else { return false }
    switch bytes[bytes.count - 1] {
    case 0xA1: return holdsSum(bytes, from: bytes.count - 3)
    case 0x29, 0x89, 0x3A, 0x9A: return holdsSum(bytes, from: 3)  // ) ） : ：
    default: return false
    }
  }

  /// Whether 计 stands at or behind a place.
  private static func holdsSum(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var place = start
    while place + 3 <= bytes.count {
      if bytes[place] == 0xE8, bytes[place + 1] == 0xAE, bytes[place + 2] == 0xA1 { return true }
      place += 1
    }
    return false
  }

  /// Returns whether a text in normal form is a word for a sum, alone or behind a name.
  static func isSubtotal(_ text: String) -> Bool {
    var rest = Substring(text)
    while rest.last == ":" { rest.removeLast() }
    if rest.last == ")", let opening = rest.lastIndex(of: "(") { rest = rest[..<opening] }
    guard rest.count <= 40 else { return false }
    return ["小计", "合计", "总计", "共计", "累计"].contains { rest.hasSuffix($0) }
  }

  /// Whether a row's first cell can open a numbering row: `1`, `(1)`, `１`, `①` or 甲.
  static func mayNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count <= 12 else { return false }
    return first == 0x31 || first == 0x28 || first == 0xE2 || first == 0xE7 || first == 0xEF
  }

  /// Returns the number of a column in a numbering row, 0 for 甲 and its like; nil for others.
  static func columnNumber(_ text: String) -> Int? {
    if text.count == 1, "甲乙丙丁戊己庚辛壬癸".contains(text) { return 0 }
    var rest = Substring(text)
    if rest.first == "(", rest.last == ")" { rest = rest.dropFirst().dropLast() }
    // A computed column says how: 5=3+4.
    let digits = rest.prefix { $0 != "=" }
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), digits.count <= 3 else { return nil }
    return Int(digits)
  }
}
