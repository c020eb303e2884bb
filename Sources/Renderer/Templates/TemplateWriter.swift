/// Writes one page from the parts of its templates.
///
/// A name is looked up in the innermost section first, then outwards, then in the page and last in
/// the frame. What is unknown there is unknown everywhere; it is recorded, and nothing is written.
struct TemplateWriter {
  private let templates: [String: [TemplatePart]]
  private let page: TemplateContext
  private let frame: TemplateContext
  private var sections: [TemplateContext] = []
  private var current: String?
  /// The page so far.
  private(set) var bytes: [UInt8] = []
  /// The names that nothing defines.
  private(set) var unknown: Set<String> = []

  /// Creates a writer for one page.
  ///
  /// - Parameters:
  ///   - templates: The parts of all templates by name; includes were checked.
  ///   - page: The page's own names.
  ///   - frame: The names that all pages share.
  init(templates: [String: [TemplatePart]], page: TemplateContext, frame: TemplateContext) {
    self.templates = templates
    self.page = page
    self.frame = frame
    bytes.reserveCapacity(1 << 16)
  }

  /// Writes parts.
  ///
  /// - Parameters:
  ///   - parts: The parts in order.
  ///   - blocks: The blocks that inheritance replaces.
  mutating func write(_ parts: [TemplatePart], blocks: [String: [TemplatePart]] = [:]) {
    for part in parts {
      switch part {
      case .text(let text): bytes.append(contentsOf: text)
      case .name(let name): writeText(behind: name)
      case .current: writeCurrent()
      case .section(let name, let inner): writeSection(name, inner, blocks: blocks)
      case .inverted(let name, let inner):
        if !(value(of: name)?.isShown ?? false) { write(inner, blocks: blocks) }
      case .partial(let name): write(templates[name] ?? [], blocks: blocks)
      case .inheritance(let name, let own):
        write(templates[name] ?? [], blocks: own.merging(blocks) { _, outer in outer })
      case .block(let name, let inner): write(blocks[name] ?? inner, blocks: blocks)
      }
    }
  }

  private mutating func value(of name: String) -> TemplateValue? {
    for context in sections.reversed() {
      if let value = context[name] { return value }
    }
    if let value = page[name] ?? frame[name] { return value }
    unknown.insert(name)
    return nil
  }

  private mutating func writeText(behind name: String) {
    switch value(of: name) {
    case .text(let text): HTMLText.append(text, to: &bytes)
    case nil: break
    // Only texts can be written; a section's name in a text's place is a slip.
    default: unknown.insert(name)
    }
  }

  private mutating func writeCurrent() {
    if let current { HTMLText.append(current, to: &bytes) } else { unknown.insert(".") }
  }

  private mutating func writeSection(
    _ name: String, _ parts: [TemplatePart], blocks: [String: [TemplatePart]]
  ) {
    guard let value = value(of: name), value.isShown else { return }
    let outer = current
    switch value {
    case .flag: write(parts, blocks: blocks)
    case .text(let text):
      current = text
      write(parts, blocks: blocks)
    case .texts(let texts):
      for text in texts {
        current = text
        write(parts, blocks: blocks)
      }
    case .object(let context): write(parts, blocks: blocks, inside: context)
    case .list(let contexts):
      for context in contexts { write(parts, blocks: blocks, inside: context) }
    }
    current = outer
  }

  private mutating func write(
    _ parts: [TemplatePart], blocks: [String: [TemplatePart]], inside context: TemplateContext
  ) {
    current = nil
    sections.append(context)
    write(parts, blocks: blocks)
    sections.removeLast()
  }
}

extension TemplateValue {
  /// A Boolean value indicating whether a section of the value is shown.
  fileprivate var isShown: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .flag(let flag): flag
    case .object: true
    case .list(let contexts): !contexts.isEmpty
    case .texts(let texts): !texts.isEmpty
    }
  }
}
