import Mustache

/// A finished text as the template library sees it; the library itself escapes nothing.
struct TextNode: MustacheCustomRenderable, MustacheParent {
  let text: String

  var renderText: String { HTMLText.escaped(text) }

  var isNull: Bool { text.isEmpty }

  func child(named name: String) -> Any? { nil }
}

/// A set of names as the template library sees it.
struct ContextNode: MustacheParent {
  let context: TemplateContext

  func child(named name: String) -> Any? { context[name]?.node }
}

/// The rows of a section, wrapped one by one while they are written.
struct ContextSequence: MustacheSequence {
  let contexts: [TemplateContext]

  func makeIterator() -> AnyIterator<ContextNode> {
    var base = contexts.makeIterator()
    return AnyIterator { base.next().map(ContextNode.init(context:)) }
  }
}

/// The outermost names of a page: the page's own, the frame's, and a record of unknown ones.
///
/// A template asks the innermost names first and this last, so that what is unknown here is unknown
/// everywhere; the library alone would write nothing in its place.
final class RootNode: MustacheParent {
  private let page: TemplateContext
  private let frame: TemplateContext
  private(set) var unknown: Set<String> = []

  init(page: TemplateContext, frame: TemplateContext) {
    self.page = page
    self.frame = frame
  }

  func child(named name: String) -> Any? {
    if let node = (page[name] ?? frame[name])?.node { return node }
    unknown.insert(name)
    return nil
  }
}

extension TemplateValue {
  /// The value as the template library sees it.
  var node: Any {
    switch self {
    case .text(let text): TextNode(text: text)
    case .flag(let flag): flag
    case .object(let context): ContextNode(context: context)
    case .list(let contexts): ContextSequence(contexts: contexts)
    case .texts(let texts): texts.map(TextNode.init(text:))
    }
  }
}
