/// A page's template with all that it includes, as steps in a row.
///
/// Includes and blocks are followed once, when templates are read; a page is written without
/// another look at a name's letters.
struct TemplateProgram: Sendable {
  /// What is done next; names are places in `names`.
  enum Step: Sendable, Hashable {
    /// A part of `text` is written as it stands.
    case text(Range<Int>)
    /// The text behind a name is written, escaped.
    case name(Int)
    /// The text of the innermost section is written, escaped.
    case current
    /// The steps up to a place are done for what stands behind the name.
    case section(Int, end: Int)
    /// The steps up to a place are done where nothing stands behind the name.
    case inverted(Int, end: Int)
  }

  /// The steps; those of a section follow it.
  private(set) var steps: [Step] = []
  /// The text between tags.
  private(set) var text: [UInt8] = []
  /// The names that the steps ask for, none twice.
  private(set) var names: [String] = []
  private var places: [String: Int] = [:]

  /// Puts a page's template together.
  ///
  /// - Parameters:
  ///   - name: The page's template.
  ///   - templates: The parts of all templates by name; none includes itself, and what they include
  ///     is there.
  init(_ name: String, of templates: [String: [TemplatePart]]) {
    add(templates[name] ?? [], blocks: [:], of: templates)
  }

  private mutating func add(
    _ parts: [TemplatePart], blocks: [String: [TemplatePart]],
    of templates: [String: [TemplatePart]]
  ) {
    for part in parts {
      switch part {
      case .text(let bytes):
        steps.append(.text(text.count..<text.count + bytes.count))
        text += bytes
      case .name(let name): steps.append(.name(place(of: name)))
      case .current: steps.append(.current)
      case .section(let name, let inner), .inverted(let name, let inner):
        let start = steps.count
        // Where the section ends is known behind it.
        steps.append(.current)
        add(inner, blocks: blocks, of: templates)
        let (place, end) = (place(of: name), steps.count)
        if case .section = part {
          steps[start] = .section(place, end: end)
        } else {
          steps[start] = .inverted(place, end: end)
        }
      case .partial(let name): add(templates[name] ?? [], blocks: blocks, of: templates)
      case .inheritance(let name, let own):
        let all = own.merging(blocks) { _, outer in outer }
        add(templates[name] ?? [], blocks: all, of: templates)
      case .block(let name, let inner):
        // Inside of what replaces a block, its name means what stands there.
        var others = blocks
        let replacement = others.removeValue(forKey: name)
        add(replacement ?? inner, blocks: replacement == nil ? blocks : others, of: templates)
      }
    }
  }

  private mutating func place(of name: String) -> Int {
    if let place = places[name] { return place }
    places[name] = names.count
    names.append(name)
    return names.count - 1
  }
}
