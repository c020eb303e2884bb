import Metrics
import Yams

/// Reads values out of a YAML document and collects every flaw on the way, with its line.
///
/// A flawed value is replaced by a harmless one, so that one pass finds all flaws; whoever reads
/// asks `flaws` before using anything.
final class YAMLReader {
  /// The flaws found so far.
  private(set) var flaws: [FileFlaw] = []
  /// The line on which the file names the one that it extends.
  var lineOfExtends = 0

  /// A node with its place in the document.
  final class Place {
    let node: Node?
    let path: String
    let line: Int
    /// Which file the node was taken over from.
    let origin: Origin

    /// The values of a key-value table by their keys, which many look for; empty for anything else.
    private(set) lazy var values: [String: Node] = {
      guard let mapping = node?.mapping else { return [:] }
      let values = mapping.compactMap { key, value in key.scalar.map { ($0.string, value) } }
      return Dictionary(values) { first, _ in first }
    }()

    init(node: Node?, path: String, line: Int, origin: Origin = Origin()) {
      self.node = node
      self.path = path
      self.line = line
      self.origin = origin
    }

    /// The text of a single value; nil for lists, tables and missing keys.
    var scalar: String? { node?.scalar?.string }

    /// A Boolean value indicating whether a key-value table stands here.
    var isTable: Bool { node?.mapping != nil }
  }

  /// Parses a document; a syntax error becomes the only flaw.
  func document(_ text: String) -> Place {
    do {
      // Values are read as texts; nobody asks whether one looks like a number or a date.
      guard let node = try Yams.compose(yaml: text, .basic) else {
        flaws.append(FileFlaw(line: 0, place: "", message: "文件是空的，应为 YAML 键值"))
        return Place(node: nil, path: "", line: 0)
      }
      return Place(node: node, path: "", line: line(of: node))
    } catch {
      flaws.append(syntaxFlaw(error))
      return Place(node: nil, path: "", line: 0)
    }
  }

  /// Adds a flaw at a place.
  ///
  /// What a file takes over is sound by itself; its lines are those of another file.
  func flaw(_ place: Place, _ message: String) {
    let flaw = FileFlaw(line: place.line, place: place.path, message: message)
    guard !place.origin.file.isEmpty else {
      flaws.append(flaw)
      return
    }
    let text = flaw.text(in: "所依据的项目文件“\(place.origin.file)”")
    flaws.append(
      FileFlaw(
        line: lineOfExtends, place: "extends",
        message: text + "；该文件单独使用没有这一问题，是本文件的改动与它不合，请在本文件中一并改写或移除这一项"))
  }

  /// Returns the value under a key; without one its node is nil.
  func child(_ key: String, of place: Place) -> Place {
    let path = place.path.isEmpty ? key : place.path + "." + key
    guard let node = place.values[key] else {
      return Place(node: nil, path: path, line: place.line, origin: place.origin)
    }
    return Place(
      node: node, path: path, line: line(of: node), origin: place.origin.under(key))
  }

  /// Returns the keys of a key-value table in their order; a key that is no text is a flaw.
  func keys(of place: Place) -> [String] {
    (place.node?.mapping ?? [:]).compactMap { key, _ in
      if key.scalar == nil {
        let place = Place(
          node: key, path: place.path, line: line(of: key), origin: place.origin)
        flaw(place, "键应为一段文字，不是列表或键值表；有特殊符号的请加引号")
      }
      return key.scalar?.string
    }
  }

  /// Reports keys that nobody reads: most are misspelt.
  func allowOnly(_ keys: [String], in place: Place) {
    guard let node = place.node else { return }
    guard let mapping = node.mapping else {
      flaw(place, "应为键值表")
      return
    }
    for (key, _) in mapping {
      let name = key.string ?? "?"
      if !keys.contains(name) {
        let place = Place(
          node: key, path: place.path, line: line(of: key), origin: place.origin.under(name))
        flaw(place, "不认识的键“\(name)”，可用的键：\(keys.joined(separator: "、"))")
      }
    }
  }

  /// Returns the elements of a list; a missing or empty list is a flaw.
  func list(_ key: String, of place: Place) -> [Place] {
    let list = child(key, of: place)
    guard let sequence = list.node?.sequence, !sequence.isEmpty else {
      flaw(list, "缺少“\(key)”，应为至少一项的列表")
      return []
    }
    return elements(sequence, of: list)
  }

  /// Returns the places of a list of texts; a missing list is empty, an element that is no text a
  /// flaw.
  func words(_ key: String, of place: Place) -> [Place] {
    let list = child(key, of: place)
    guard let node = list.node else { return [] }
    guard let sequence = node.sequence else {
      flaw(list, "“\(key)”应为列表，每项写成“- 内容”")
      return []
    }
    return elements(sequence, of: list).filter { word($0) != nil }
  }

  /// Returns a list of texts; a missing list is empty.
  func texts(_ key: String, of place: Place) -> [String] {
    words(key, of: place).compactMap(\.scalar)
  }

  /// Returns the text of a list's element; a table, a list or nothing in its place is a flaw.
  func word(_ element: Place) -> String? {
    guard let text = element.scalar else {
      let kind = element.isTable ? "键值表" : "列表"
      flaw(element, "列表的这一项应为一段文字，却是\(kind)；内容中有冒号、括号等符号的，请给整项加引号")
      return nil
    }
    guard !text.isEmpty else {
      flaw(element, "列表的这一项是空的；请写明内容，或删去这一项")
      return nil
    }
    return text
  }

  private func elements(_ sequence: Node.Sequence, of list: Place) -> [Place] {
    sequence.enumerated().map { index, node in
      Place(
        node: node, path: "\(list.path)[\(index + 1)]", line: line(of: node),
        origin: list.origin.element(index))
    }
  }

  /// Returns a text; a missing or empty one is a flaw unless a default is given.
  func text(_ key: String, of place: Place, default fallback: String? = nil) -> String {
    let value = child(key, of: place)
    guard let node = value.node else {
      if let fallback { return fallback }
      flaw(value, "缺少“\(key)”")
      return ""
    }
    guard let scalar = node.scalar else {
      flaw(value, "“\(key)”应为一个值，不是列表或键值表")
      return ""
    }
    if scalar.string.isEmpty, fallback == nil {
      flaw(value, "“\(key)”没有写内容，请写明，可省略的请删去这个键")
    }
    return scalar.string
  }

  /// Returns a whole number within a range.
  func number(_ key: String, of place: Place, in range: ClosedRange<Int>) -> Int {
    let text = text(key, of: place)
    guard let number = Int(text), range.contains(number) else {
      if !text.isEmpty {
        flaw(
          child(key, of: place),
          "“\(text)”应为\(range.lowerBound)至\(range.upperBound)的整数")
      }
      return range.lowerBound
    }
    return number
  }

  /// Returns an amount of whole 万元, or nil where the key is missing.
  func money(_ key: String, of place: Place) -> Money? {
    guard child(key, of: place).node != nil else { return nil }
    return Money(wan: Int64(number(key, of: place, in: 0...100_000_000)))
  }

  /// Returns a day written as `2024-12-31`.
  func day(_ key: String, of place: Place) -> CalendarDay {
    let text = text(key, of: place)
    guard let day = CalendarDay(iso: text) else {
      if !text.isEmpty { flaw(child(key, of: place), "“\(text)”不是日期，应写成 2024-12-31") }
      return CalendarDay(number: 0)
    }
    return day
  }

  private func line(of node: Node) -> Int {
    node.mark?.line ?? 0
  }

  private func syntaxFlaw(_ error: any Error) -> FileFlaw {
    guard let error = error as? YamlError else {
      return FileFlaw(line: 0, place: "", message: "不是有效的 YAML")
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return FileFlaw(
        line: mark.line, place: "",
        message: "不是有效的 YAML（\(problem)）；请检查缩进、冒号后的空格和引号")
    case .duplicatedKeysInMapping(let keys, let context):
      return FileFlaw(
        line: context.mark.line, place: "",
        message: "同一键值表内有重复的键：\(keys.sorted().joined(separator: "、"))")
    default:
      return FileFlaw(line: 0, place: "", message: "不是有效的 YAML；文件应为 UTF-8 文本")
    }
  }
}
