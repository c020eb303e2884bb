/// Cuts a template into texts and tags, and finds flaws in the tags.
struct TemplateScanner {
  /// A text between tags, or a tag.
  enum Token: Hashable {
    case text(String)
    case tag(Tag)
  }

  /// A tag: what it does, its name, and where it begins.
  struct Tag: Hashable {
    /// What a tag does.
    enum Kind: Character {
      case variable = " "
      case section = "#"
      case inverted = "^"
      case closing = "/"
      case comment = "!"
      case partial = ">"
      case inheritance = "<"
      case block = "$"
    }

    var kind: Kind
    var name: String
    var line: Int
    var column: Int
  }

  /// A flaw and where it is; line and column from 1.
  struct Flaw: Error, Hashable {
    var line: Int
    var column: Int
    var flaw: TemplateFlaw
  }

  private static let forbidden: Set<Character> = ["{", "&", "=", "%", "*"]

  /// Returns the texts and tags of a template in order.
  ///
  /// - Parameter text: The template.
  /// - Returns: The tokens; between two tags there may be no text.
  /// - Throws: The first flaw.
  static func tokens(of text: String) throws(Flaw) -> [Token] {
    var tokens: [Token] = []
    var (line, column) = (1, 1)
    var rest = text[...]
    while !rest.isEmpty {
      let start = pair(of: UInt8(ascii: "{"), in: rest)?.lowerBound ?? rest.endIndex
      let plain = rest[..<start]
      if !plain.isEmpty { tokens.append(.text(String(plain))) }
      (line, column) = place(after: plain, line: line, column: column)
      guard start < rest.endIndex else { break }
      let inside = rest[rest.utf8.index(start, offsetBy: 2)...]
      guard let end = pair(of: UInt8(ascii: "}"), in: inside) else {
        throw Flaw(line: line, column: column, flaw: .unclosedTag)
      }
      let content = inside[..<end.lowerBound]
      tokens.append(.tag(try tag(inside: String(content), line: line, column: column)))
      (line, column) = place(after: rest[start..<end.upperBound], line: line, column: column)
      rest = rest[end.upperBound...]
    }
    return tokens
  }

  /// Returns where a byte stands twice in a row first.
  private static func pair(of byte: UInt8, in text: Substring) -> Range<Substring.Index>? {
    var rest = text.utf8
    while let start = rest.firstIndex(of: byte) {
      let next = rest.index(after: start)
      if next < rest.endIndex, rest[next] == byte { return start..<rest.index(after: next) }
      rest = rest[next...]
    }
    return nil
  }

  /// Returns the place behind a text; columns count characters.
  private static func place(
    after text: Substring, line: Int, column: Int
  ) -> (line: Int, column: Int) {
    let lineFeed = UInt8(ascii: "\n")
    guard let last = text.utf8.lastIndex(of: lineFeed) else { return (line, column + text.count) }
    return (
      line + text.utf8.count { $0 == lineFeed }, text.distance(from: last, to: text.endIndex)
    )
  }

  /// Returns the tag between `{{` and `}}`.
  private static func tag(inside: String, line: Int, column: Int) throws(Flaw) -> Tag {
    let mark = inside.first ?? " "
    guard !forbidden.contains(mark) else {
      throw Flaw(line: line, column: column, flaw: .forbiddenTag("{{\(mark)"))
    }
    let kind = mark == " " ? nil : Tag.Kind(rawValue: mark)
    if kind == .comment { return Tag(kind: .comment, name: "", line: line, column: column) }
    let content = kind == nil ? inside[...] : inside.dropFirst()
    var name = content.drop { $0.isWhitespace }
    while name.last?.isWhitespace == true { name.removeLast() }
    guard isName(name, kind: kind ?? .variable) else {
      let words = content.split { $0.isWhitespace }
      throw Flaw(
        line: line, column: column, flaw: .badName(words.joined(separator: " ")))
    }
    return Tag(kind: kind ?? .variable, name: String(name), line: line, column: column)
  }

  private static func isName(_ name: Substring, kind: Tag.Kind) -> Bool {
    guard !name.isEmpty else { return false }
    if kind == .variable && name == "." { return true }
    let isPath = kind == .partial
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      case UInt8(ascii: "/"), UInt8(ascii: "-"): isPath
      default: false
      }
    }
  }
}
