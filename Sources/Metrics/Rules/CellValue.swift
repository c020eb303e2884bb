/// A cell as rules see it.
enum CellValue: Sendable, Hashable {
  case text(String)
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
    self = .text(flag ? "是" : "否")
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
    self.init(cell) { .text($0.rawValue) }
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
    case .words(let words): words
    case .count(let count): [String(count)]
    case .money(let money): [money.wanText]
    case .day, .missing, .unreadable: []
    }
  }

  /// Returns whether one of the cell's words or figures is among some in their comparable form.
  func isOne(of words: [String]) -> Bool {
    func isListed(_ own: String) -> Bool {
      let own = ByteText(own)
      return words.contains { ByteText($0) == own }
    }
    if case .text(let text) = self { return isListed(NormalName.of(text)) }
    return comparable.contains(where: isListed)
  }

  var isKnown: Bool {
    self != .missing && self != .unreadable
  }

  /// The cell as a finding quotes it.
  var quoted: String {
    switch self {
    case .text(let text): text
    case .words(let words): words.joined(separator: "、")
    case .count(let count): String(count)
    case .money(let money): money.wanText + "万元"
    case .day(let day): day.quoted
    case .missing: "未报"
    case .unreadable: "无法识别"
    }
  }
}

extension ReportedDay {
  /// The day, or the month, as a finding quotes it.
  var quoted: String {
    isMonth ? String(day.description.dropLast(3)) : day.description
  }
}
