import Metrics

/// Values that rules need beyond plain texts and whole numbers.
extension YAMLReader {
  /// Returns a day, or nil where the key is missing.
  func optionalDay(_ key: String, of place: Place) -> CalendarDay? {
    child(key, of: place).node == nil ? nil : day(key, of: place)
  }

  /// Returns one text or a list of texts; a missing key is an empty list.
  func oneOrMore(_ key: String, of place: Place) -> [String] {
    oneOrMoreWords(key, of: place).compactMap(\.scalar)
  }

  /// Returns the places of one text or of a list of texts; a missing key is an empty list.
  func oneOrMoreWords(_ key: String, of place: Place) -> [Place] {
    let value = child(key, of: place)
    guard value.scalar != nil else { return words(key, of: place) }
    return text(key, of: place).isEmpty ? [] : [value]
  }

  /// Returns true or false; a missing key is false.
  func flag(_ key: String, of place: Place) -> Bool {
    let text = text(key, of: place, default: "false")
    if text != "true", text != "false" {
      flaw(child(key, of: place), "“\(text)”应为 true 或 false")
    }
    return text == "true"
  }

  /// Returns a year for whose end there are targets.
  func targetYear(_ key: String, of place: Place) -> Int {
    let text = text(key, of: place)
    if let year = Int(text), TargetYears.all.contains(year) { return year }
    if !text.isEmpty {
      let known = TargetYears.all.map(String.init).joined(separator: "、")
      flaw(child(key, of: place), "“\(text)”年没有目标可比：绩效目标表只有\(known)年底的指标值，请改为其中一年")
    }
    return 0
  }

  /// Returns an amount in 万元 with up to six decimals; a missing key is a flaw.
  func amount(_ key: String, of place: Place) -> Money {
    let text = text(key, of: place)
    guard let money = YAMLReader.money(text) else {
      if !text.isEmpty { flaw(child(key, of: place), "“\(text)”应为以万元计的金额") }
      return .zero
    }
    return money
  }

  /// Returns an amount in 万元, or nil where the key is missing.
  func optionalAmount(_ key: String, of place: Place) -> Money? {
    child(key, of: place).node == nil ? nil : amount(key, of: place)
  }

  /// Returns a rate in whole per cent, or nil where the key is missing.
  func percent(_ key: String, of place: Place) -> Rate? {
    guard child(key, of: place).node != nil else { return nil }
    return Rate(percent: Int64(number(key, of: place, in: 1...1000)))
  }

  /// Returns the amount that digits with at most six decimals state in 万元, or nil.
  static func money(_ text: String) -> Money? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.count <= 9,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let decimals = parts.count == 2 ? String(parts[1]) : "0"
    guard (1...6).contains(decimals.count),
      let fen = Int64(whole + decimals + String(repeating: "0", count: 6 - decimals.count))
    else { return nil }
    return Money(fen: fen)
  }

  /// Returns the value of a key among known words; another word is a flaw that lists them.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of place: Place, called name: String, among choices: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    let text = text(key, of: place)
    if let choice = Choice(rawValue: text) { return choice }
    if !text.isEmpty {
      let known = Choice.allCases.map(\.rawValue).joined(separator: "、")
      flaw(child(key, of: place), "“\(text)”不是\(name)，可用：\(known)")
    }
    return nil
  }
}
