import Metrics

/// Reads levels of digitalisation, 1 to 4.
enum LevelReader {
  /// Returns the level; 0 is not assessed and therefore missing.
  static func read(_ cell: RawCell) -> Reading<Int> {
    if let mark = CellMark.of(cell) { return Reading(without: mark.flaw) }
    var text = Substring(cell.normal.lowercased())
    for word in ["已达到", "达到", "已达", "达"] where text.hasPrefix(word) {
      text.removeFirst(word.count)
      break
    }
    if text.last == ")", let opening = text.firstIndex(of: "(") { text = text[..<opening] }
    var isAtLeast = false
    for word in ["及以上", "以上"] where text.hasSuffix(word) {
      text.removeLast(word.count)
      isAtLeast = true
      break
    }
    if text.last == "级" { text.removeLast() }
    if text == "0" || text == "零" { return .missing }
    guard let level = names[String(text)] else { return Reading(without: .badLevel) }
    return Reading(level, isAtLeast ? .levelAtLeast : nil)
  }

  private static let names: [String: Int] = [
    "1": 1, "一": 1, "i": 1, "l1": 1, "2": 2, "二": 2, "ii": 2, "l2": 2, "3": 3, "三": 3, "iii": 3,
    "l3": 3, "4": 4, "四": 4, "iv": 4, "l4": 4,
  ]
}
