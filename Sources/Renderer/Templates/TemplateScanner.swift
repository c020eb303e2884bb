/// Reads the tags of a template and finds what the template library would pass over in silence.
struct TemplateScanner {
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

  /// Returns the tags of a template in order.
  ///
  /// - Parameter text: The template.
  /// - Returns: The tags, comments among them.
  /// - Throws: The first flaw.
  static func tags(of text: String) throws(Flaw) -> [Tag] {
    var tags: [Tag] = []
    var open: [Tag] = []
    var line = 1
    var column = 1
    var rest = text[...]
    while let first = rest.first {
      guard rest.hasPrefix("{{") else {
        rest.removeFirst()
        if first.isNewline { (line, column) = (line + 1, 1) } else { column += 1 }
        continue
      }
      let place = (line, column)
      rest.removeFirst(2)
      column += 2
      var inside = ""
      while let next = rest.first, !rest.hasPrefix("}}") {
        inside.append(next)
        rest.removeFirst()
        if next.isNewline { (line, column) = (line + 1, 1) } else { column += 1 }
      }
      guard rest.hasPrefix("}}") else {
        throw Flaw(line: place.0, column: place.1, flaw: .unclosedTag)
      }
      rest.removeFirst(2)
      column += 2
      let tag = try tag(inside: inside, line: place.0, column: place.1)
      try follow(tag, open: &open)
      tags.append(tag)
    }
    if let last = open.last {
      throw Flaw(line: last.line, column: last.column, flaw: .unclosedSection(last.name))
    }
    return tags
  }

  /// Returns the tag between `{{` and `}}`.
  private static func tag(inside: String, line: Int, column: Int) throws(Flaw) -> Tag {
    let mark = inside.first ?? " "
    guard !forbidden.contains(mark) else {
      throw Flaw(line: line, column: column, flaw: .forbiddenTag("{{\(mark)"))
    }
    let kind = mark == " " ? nil : Tag.Kind(rawValue: mark)
    if kind == .comment { return Tag(kind: .comment, name: "", line: line, column: column) }
    let words = (kind == nil ? inside[...] : inside.dropFirst()).split { $0.isWhitespace }
    let name = words.first.map(String.init) ?? ""
    let kindOfTag = kind ?? .variable
    guard words.count == 1, isName(name, kind: kindOfTag) else {
      throw Flaw(
        line: line, column: column, flaw: .badName(words.joined(separator: " ")))
    }
    return Tag(kind: kindOfTag, name: name, line: line, column: column)
  }

  private static func isName(_ name: String, kind: Tag.Kind) -> Bool {
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

  /// Keeps account of the sections that are open.
  private static func follow(_ tag: Tag, open: inout [Tag]) throws(Flaw) {
    switch tag.kind {
    case .section, .inverted, .inheritance, .block: open.append(tag)
    case .closing:
      guard open.last?.name == tag.name else {
        throw Flaw(
          line: tag.line, column: tag.column,
          flaw: .wrongClosing(name: tag.name, open: open.last?.name))
      }
      open.removeLast()
    case .variable, .comment, .partial: break
    }
  }
}
