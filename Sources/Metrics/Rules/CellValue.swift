/// A cell as rules see it.
enum CellValue: Sendable, Hashable {
  case text(String)
  /// A word of a known list, which is its own comparable form.
  case word(String)
  case flag(Bool)
  case words([String])
  case count(Int64)
  case money(Money)
  case day(ReportedDay)
  case missing
  case unreadable

  /// A cell of text; blanks are missing.
  init(_ text: String) {
    self = text.isEmpty ? .missing : .text(text)
  }

  init(_ code: CreditCode) {
    self.init(code.text)
  }

  init(_ flag: Bool) {
    self = .flag(flag)
  }

  init<Value>(_ cell: Reported<Value>, _ make: (Value) -> CellValue) {
    switch cell {
    case .value(let value): self = make(value)
    case .missing: self = .missing
    case .unreadable: self = .unreadable
    }
  }

  init(_ cell: Reported<Int>) {
    self.init(cell) { .count(Int64($0)) }
  }

  init(_ cell: Reported<Money>) {
    self.init(cell) { .money($0) }
  }

  init(_ cell: Reported<ReportedDay>) {
    self.init(cell) { .day($0) }
  }

  init(_ cell: Reported<Bool>) {
    self.init(cell) { CellValue($0) }
  }

  init(_ cell: Reported<TransformationLinks>) {
    self.init(cell) { .words($0.names) }
  }

  init<Choice: RawRepresentable & Sendable & Hashable>(_ cell: Reported<Choice>)
  where Choice.RawValue == String {
    self.init(cell) { .word($0.rawValue) }
  }

  /// The count, or the amount in 分; nil for anything else.
  var number: Int64? {
    switch self {
    case .count(let count): count
    case .money(let money): money.fen
    default: nil
    }
  }

  var day: ReportedDay? {
    if case .day(let day) = self { return day }
    return nil
  }

  /// The words or figures of the cell in their comparable form; empty where there are none.
  var comparable: [String] {
    switch self {
    case .text(let text): [NormalName.of(text)]
    case .word(let word): [word]
    case .flag(let flag): [CellValue.word(for: flag)]
    case .words(let words): words
    case .count(let count): [String(count)]
    case .money(let money): [money.wanText]
    case .day, .missing, .unreadable: []
    }
  }

  /// The only word or figure in its comparable form; nil where there is none, or may be several.
  private var single: String? {
    switch self {
    case .text(let text): NormalName.of(text)
    case .word(let word): word
    case .flag(let flag): CellValue.word(for: flag)
    default: nil
    }
  }

  private static func word(for flag: Bool) -> String { flag ? "是" : "否" }

  /// The first of the words or figures in their comparable form; nil where there are none.
  var firstComparable: String? { single ?? comparable.first }

  /// The words or figures in their comparable form, joined; empty where there are none.
  func joined(separator: String = "") -> String {
    single ?? comparable.joined(separator: separator)
  }

  /// Calls a closure with each of the cell's words or figures in its comparable form.
  func forEachComparable(_ body: (String) -> Void) {
    if let single { body(single) } else { comparable.forEach(body) }
  }

  /// Returns whether one of the cell's words or figures is among some in their comparable form.
  func isOne(of words: [ByteText]) -> Bool {
    if let single { return words.contains(ByteText(single)) }
    return comparable.contains { words.contains(ByteText($0)) }
  }

  var isMissing: Bool {
    if case .missing = self { return true }
    return false
  }

  var isUnreadable: Bool {
    if case .unreadable = self { return true }
    return false
  }

  var isKnown: Bool { !isMissing && !isUnreadable }

  /// The cell as a finding quotes it.
  var quoted: String {
    switch self {
    case .text(let text), .word(let text): text
    case .flag(let flag): CellValue.word(for: flag)
    case .words(let words): words.joined(separator: "、")
    case .count(let count): String(count)
    case .money(let money): money.fixedText(in: .wan) + "万元"
    case .day(let day): day.chineseText
    case .missing: "未报"
    case .unreadable: "无法识别"
    }
  }
}

extension ReportedDay {
  /// The day, or the month, as a remark about a cell quotes it: `2024-06-30`, `2024-06`.
  var quoted: String {
    isMonth ? String(day.description.dropLast(3)) : day.description
  }
}
