import Metrics

/// Recognises a time of day behind a date, so that it can be dropped.
enum TimeOfDay {
  /// Returns what stands before a time of day.
  ///
  /// - Parameter text: A date and time in compatibility composition, such as `2024-3-5 08:30`.
  /// - Returns: The date's text; nil where the text ends in no time.
  static func dateBefore(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    for place in scalars.indices.dropFirst()
    where NormalName.isBlank(scalars[place]) || scalars[place] == "T" {
      let rest = scalars[(place + 1)...].filter { !NormalName.isBlank($0) }
      guard isTime(rest) else { continue }
      var date = String.UnicodeScalarView()
      date.append(contentsOf: scalars[..<place])
      return String(date)
    }
    return nil
  }

  /// Whether the text is `8:30`, `08:30:00.000Z`, `下午2:05` or `8时30分`.
  private static func isTime(_ scalars: [Unicode.Scalar]) -> Bool {
    var text = Substring(String(String.UnicodeScalarView(scalars)))
    for word in ["上午", "下午", "AM", "PM"] where text.hasPrefix(word) {
      text.removeFirst(word.count)
    }
    for word in ["AM", "PM", "Z"] where text.hasSuffix(word) { text.removeLast(word.count) }
    if let zone = text.lastIndex(where: { $0 == "+" || $0 == "-" }) { text = text[..<zone] }
    if text.contains("时") {
      text = Substring(
        text.map { ["时", "分"].contains($0) ? ":" : String($0) }.joined()
          .filter { $0 != "秒" })
      while text.last == ":" { text.removeLast() }
      return isNumbers(text, counts: 1...3)
    }
    return isNumbers(text, counts: 2...3)
  }

  private static func isNumbers(_ text: Substring, counts: ClosedRange<Int>) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard counts.contains(parts.count) else { return false }
    return parts.enumerated().allSatisfy { place, part in
      let whole = place == 2 ? part.prefix { $0 != "." } : part
      return 1...2 ~= whole.count && part.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." }
    }
  }
}
