/// Writes one page by the steps of its template.
///
/// A name is looked up in the innermost section first, then outwards, then in the page and last in
/// the frame. What is unknown there is unknown everywhere; it is recorded, and nothing is written.
struct TemplateWriter {
  private let program: TemplateProgram
  /// The frame, the page, and the sections that are open.
  private var scopes: [TemplateScope]
  private var current: String?
  /// The page so far.
  private(set) var bytes: [UInt8] = []
  /// The names that nothing defines.
  private(set) var unknown: Set<String> = []

  /// Writes a page.
  ///
  /// - Parameters:
  ///   - program: The steps of the page's template.
  ///   - page: The page's own names.
  ///   - frame: The names that all pages share.
  init(_ program: TemplateProgram, page: TemplateContext, frame: TemplateContext) {
    self.program = program
    scopes = [frame, page].map { TemplateScope($0, count: program.names.count) }
    bytes.reserveCapacity(1 << 16)
    write(program.steps.indices)
  }

  private mutating func write(_ steps: Range<Int>) {
    var next = steps.lowerBound
    while next < steps.upperBound {
      let step = program.steps[next]
      next += 1
      switch step {
      case .text(let part): bytes.append(contentsOf: program.text[part])
      case .name(let name): writeText(behind: name)
      case .current: writeCurrent()
      case .section(let name, let end):
        writeSection(name, next..<end)
        next = end
      case .inverted(let name, let end):
        if !(value(of: name)?.isShown ?? false) { write(next..<end) }
        next = end
      }
    }
  }

  private mutating func value(of name: Int) -> TemplateValue? {
    for index in scopes.indices.reversed() {
      if let value = scopes[index].value(of: name, called: program.names[name]) { return value }
    }
    unknown.insert(program.names[name])
    return nil
  }

  private mutating func writeText(behind name: Int) {
    switch value(of: name) {
    case .text(let text): HTMLText.append(text, to: &bytes)
    case nil: break
    // Only texts can be written; a section's name in a text's place is a slip.
    default: unknown.insert(program.names[name])
    }
  }

  private mutating func writeCurrent() {
    if let current { HTMLText.append(current, to: &bytes) } else { unknown.insert(".") }
  }

  private mutating func writeSection(_ name: Int, _ steps: Range<Int>) {
    guard let value = value(of: name), value.isShown else { return }
    let outer = current
    switch value {
    case .flag: write(steps)
    case .text(let text):
      current = text
      write(steps)
    case .texts(let texts):
      for text in texts {
        current = text
        write(steps)
      }
    case .object(let context): writeRows([context], steps)
    case .list(let contexts): writeRows(contexts, steps)
    }
    current = outer
  }

  /// Writes a section once for each of some sets of names, of which there is one at least.
  private mutating func writeRows(_ rows: [TemplateContext], _ steps: Range<Int>) {
    current = nil
    scopes.append(TemplateScope(rows[0], count: program.names.count))
    for row in rows {
      scopes[scopes.count - 1].move(to: row)
      write(steps)
    }
    scopes.removeLast()
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
