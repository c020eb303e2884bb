import Metrics

/// Reads words of a closed list, shortened or lengthened where only one of them fits.
enum ChoiceReader {
  /// Returns the word's place in the set.
  static func read(_ cell: RawCell, _ set: ChoiceSet) -> Reading<Int> {
    if let mark = CellMark.of(cell) { return Reading(without: mark.flaw) }
    guard let place = place(of: cell.normal, in: set) else { return Reading(without: .badChoice) }
    return Reading(place)
  }

  private static func place(of text: String, in set: ChoiceSet) -> Int? {
    let words = set.words
    if let exact = words.firstIndex(of: text) { return exact }
    if set == .acceptance { return conclusions[text].flatMap(words.firstIndex(of:)) }
    return onlyMatch(text, words)
  }

  /// Conclusions are not completed: 基本通过 is no 通过.
  private static let conclusions: [String: String] = [
    "合格": "通过", "已通过": "通过", "验收通过": "通过", "验收合格": "通过", "不合格": "不通过", "未通过": "不通过",
    "验收不通过": "不通过", "验收不合格": "不通过", "验收未通过": "不通过", "待验收": "未验收", "验收中": "未验收",
  ]

  /// Returns the place of the only word that the text shortens or lengthens.
  static func onlyMatch(_ text: String, _ words: [String]) -> Int? {
    guard !text.isEmpty else { return nil }
    var found: Int?
    for (place, word) in words.enumerated() where fits(text, word) {
      guard found == nil else { return nil }
      found = place
    }
    return found
  }

  private static func fits(_ text: String, _ word: String) -> Bool {
    if word.hasPrefix(text) || word.hasSuffix(text) { return true }
    // A second word behind the first is a list, not a longer form.
    guard text.hasPrefix(word) else { return false }
    return !text.dropFirst(word.count).contains { "/、,;+&和或及与".contains($0) }
  }
}
