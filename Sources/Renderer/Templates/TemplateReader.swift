/// Makes the parts of a template from its texts and tags.
struct TemplateReader {
  private typealias Tag = TemplateScanner.Tag

  /// A section that is not yet closed, with what stands in it so far.
  private struct Open {
    var tag: Tag?
    var parts: [TemplatePart] = []
    var blocks: [String: [TemplatePart]] = [:]
  }

  /// The templates that this one includes, with the tags that do so.
  private(set) var includes: [TemplateScanner.Tag] = []
  /// The template's parts.
  private(set) var parts: [TemplatePart] = []
  private var open = [Open()]

  /// Reads a template.
  ///
  /// Blanks at the beginning of lines are not written, nor is a line that holds one tag and
  /// nothing else, unless the tag is a name.
  ///
  /// - Parameter text: The template.
  /// - Throws: The first flaw.
  init(_ text: String) throws(TemplateScanner.Flaw) {
    for token in Self.withoutBlanks(try TemplateScanner.tokens(of: text)) {
      switch token {
      case .text(let text): add(.text(Array(text.utf8)))
      case .tag(let tag): try read(tag)
      }
    }
    if let tag = open.last?.tag {
      throw TemplateScanner.Flaw(
        line: tag.line, column: tag.column, flaw: .unclosedSection(tag.name))
    }
    parts = open.first?.parts ?? []
  }

  private mutating func add(_ part: TemplatePart) {
    open[open.count - 1].parts.append(part)
  }

  private mutating func read(_ tag: Tag) throws(TemplateScanner.Flaw) {
    switch tag.kind {
    case .comment: break
    case .variable: add(tag.name == "." ? .current : .name(tag.name))
    case .partial:
      includes.append(tag)
      add(.partial(tag.name))
    case .inheritance:
      includes.append(tag)
      open.append(Open(tag: tag))
    case .section, .inverted, .block: open.append(Open(tag: tag))
    case .closing: try close(tag)
    }
  }

  private mutating func close(_ closing: Tag) throws(TemplateScanner.Flaw) {
    guard let inner = open.last, let tag = inner.tag, tag.name == closing.name else {
      throw TemplateScanner.Flaw(
        line: closing.line, column: closing.column,
        flaw: .wrongClosing(name: closing.name, open: open.last?.tag?.name))
    }
    open.removeLast()
    switch tag.kind {
    case .section: add(.section(tag.name, inner.parts))
    case .inverted: add(.inverted(tag.name, inner.parts))
    case .inheritance:
      guard inner.parts.allSatisfy(\.isBlank) else {
        throw TemplateScanner.Flaw(
          line: tag.line, column: tag.column, flaw: .notABlock(tag.name))
      }
      add(.inheritance(tag.name, blocks: inner.blocks))
    default:
      // A block inside of an inheritance replaces; anywhere else it can be replaced.
      if open.last?.tag?.kind == .inheritance {
        open[open.count - 1].blocks[tag.name] = inner.parts
      } else {
        add(.block(tag.name, inner.parts))
      }
    }
  }

  private static func withoutBlanks(
    _ tokens: [TemplateScanner.Token]
  ) -> [TemplateScanner.Token] {
    var result: [TemplateScanner.Token] = []
    var isLineStart = true
    var dropsLineEnd = false
    for (place, token) in tokens.enumerated() {
      switch token {
      case .text(var text):
        if dropsLineEnd { text = String(text.drop { $0 != "\n" }.dropFirst()) }
        let bare = bare(text, isLineStart: isLineStart || dropsLineEnd)
        if !bare.isEmpty { result.append(.text(bare)) }
        isLineStart = bare.isEmpty ? isLineStart || dropsLineEnd : bare.hasSuffix("\n")
        dropsLineEnd = false
      case .tag(let tag):
        dropsLineEnd =
          isLineStart && tag.kind != .variable
          && endsLine(place + 1 < tokens.count ? tokens[place + 1] : nil)
        isLineStart = dropsLineEnd
        result.append(token)
      }
    }
    return result
  }

  /// Returns whether nothing but blanks stands between a tag and the end of its line.
  private static func endsLine(_ next: TemplateScanner.Token?) -> Bool {
    switch next {
    case nil: return true
    case .tag: return false
    case .text(let text):
      let rest = text.drop { $0 == " " || $0 == "\t" }
      return rest.isEmpty || rest.first == "\n"
    }
  }

  private static func bare(_ text: String, isLineStart: Bool) -> String {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.enumerated().map { place, line in
      Substring(place == 0 && !isLineStart ? line : line.drop { $0 == 0x20 || $0 == 0x09 })
    }.joined(separator: "\n")
  }
}

extension TemplatePart {
  /// A Boolean value indicating whether the part is text without anything to see.
  fileprivate var isBlank: Bool {
    guard case .text(let text) = self else { return false }
    return text.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
  }
}
