import Mustache

@testable import Renderer

/// Writes pages with swift-mustache, to hold our own writer to what Mustache means.
struct MustacheOracle {
  private let library: MustacheLibrary

  /// Reads templates; the library's escaping is switched off, since ours is another.
  init(files: [String: String]) throws {
    var templates: [String: MustacheTemplate] = [:]
    for (path, text) in files where path.hasSuffix(".mustache") {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let bare = lines.map { $0.drop { $0 == " " || $0 == "\t" } }.joined(separator: "\n")
      templates[String(path.dropLast(9))] = try MustacheTemplate(
        string: "{{% CONTENT_TYPE:TEXT}}\n" + bare)
    }
    library = MustacheLibrary(templates: templates)
  }

  /// Returns a page.
  func render(_ name: String, context: TemplateContext, frame: TemplateContext) -> String? {
    library.render(ContextNode(context: frame.merging(context)), withTemplate: name)
  }
}

private struct TextNode: MustacheCustomRenderable, MustacheParent {
  let text: String

  var renderText: String {
    var bytes: [UInt8] = []
    HTMLText.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  var isNull: Bool { text.isEmpty }

  func child(named name: String) -> Any? { nil }
}

private struct ContextNode: MustacheParent {
  let context: TemplateContext

  func child(named name: String) -> Any? {
    switch context[name] {
    case .text(let text): TextNode(text: text)
    case .flag(let flag): flag
    case .object(let context): ContextNode(context: context)
    case .list(let contexts): contexts.map(ContextNode.init(context:))
    case .texts(let texts): texts.map(TextNode.init(text:))
    case nil: nil
    }
  }
}
