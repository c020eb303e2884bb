import Mustache

/// All templates of a site, checked and ready to write pages.
///
/// A template's name is its path without `.mustache`; it may use names, sections, includes and
/// inheritance, and everything that it writes is escaped. Blanks at the beginning of a template's
/// lines are not written.
package struct TemplateSet: Sendable {
  private let library: MustacheLibrary
  private let names: Set<String>
  private let texts: [String: String]

  /// Creates the set from files by path: built-in ones, with a bureau's own in their place.
  ///
  /// - Parameters:
  ///   - files: Texts by path below the folder of templates; files that are not `.mustache` are kept
  ///     as they are.
  ///   - pages: The names of templates that pages are made from; any other template has to be
  ///     included by one of them.
  /// - Throws: `template` for a flaw, `unusedTemplate` for a file that nothing uses.
  package init(files: [String: String], pages: Set<String>) throws(RendererError) {
    var templates: [String: MustacheTemplate] = [:]
    var includes: [String: [TemplateScanner.Tag]] = [:]
    texts = files.filter { !$0.key.hasSuffix(Self.suffix) }
    for path in files.keys.sorted() where path.hasSuffix(Self.suffix) {
      let name = String(path.dropLast(Self.suffix.count))
      let text = files[path] ?? ""
      includes[name] = try Self.scan(text, path: path).filter {
        $0.kind == .partial || $0.kind == .inheritance
      }
      templates[name] = try Self.parse(text, path: path)
    }
    names = Set(templates.keys)
    library = MustacheLibrary(templates: templates)
    try Self.check(includes, pages: pages)
  }

  /// Writes a page.
  ///
  /// - Parameters:
  ///   - name: The template's name.
  ///   - page: The page's path, for messages.
  ///   - context: The page's own names.
  ///   - frame: The names that all pages share; the page's own win.
  /// - Returns: The page's HTML.
  /// - Throws: `missingTemplate`, or `unknownNames` with every name that nothing defines.
  package func render(
    _ name: String, page: String, context: TemplateContext, frame: TemplateContext = [:]
  ) throws(RendererError) -> String {
    let root = RootNode(page: context, frame: frame)
    guard let text = library.render(root, withTemplate: name) else {
      throw .missingTemplate(name: name)
    }
    guard root.unknown.isEmpty else {
      throw .unknownNames(template: name, page: page, names: root.unknown.sorted())
    }
    return text
  }

  /// Returns a file that is not a template, such as the style sheet.
  ///
  /// - Parameter path: The path below the folder of templates.
  /// - Returns: The file's text.
  /// - Throws: `missingAsset` where there is no such file.
  package func asset(_ path: String) throws(RendererError) -> String {
    guard let text = texts[path] else { throw .missingAsset(path: path) }
    return text
  }

  private static let suffix = ".mustache"

  /// The library's own escaping is switched off in every file: `TextNode` escapes.
  private static let plain = "{{% CONTENT_TYPE:TEXT}}\n"

  private static func scan(
    _ text: String, path: String
  ) throws(RendererError) -> [TemplateScanner.Tag] {
    do {
      return try TemplateScanner.tags(of: text)
    } catch {
      throw .template(path: path, line: error.line, column: error.column, flaw: error.flaw)
    }
  }

  private static func parse(
    _ text: String, path: String
  ) throws(RendererError) -> MustacheTemplate {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let bare = lines.map { $0.drop { $0 == " " || $0 == "\t" } }
    do {
      return try MustacheTemplate(string: plain + bare.joined(separator: "\n"))
    } catch let error as MustacheTemplate.ParserError {
      // The first line is ours, and the indentation was taken away.
      let line = min(max(error.context.lineNumber - 1, 1), lines.count)
      let indent = lines[line - 1].count - bare[line - 1].count
      throw .template(
        path: path, line: line, column: error.context.columnNumber + indent, flaw: .unreadable)
    } catch {
      throw .template(path: path, line: 1, column: 1, flaw: .unreadable)
    }
  }

  /// Follows includes from the pages on: each exists, none leads back, and every file is reached.
  private static func check(
    _ includes: [String: [TemplateScanner.Tag]], pages: Set<String>
  ) throws(RendererError) {
    var done: Set<String> = []
    for page in pages.sorted() {
      guard includes[page] != nil else { throw .missingTemplate(name: page) }
      try visit(page, trail: [], includes: includes, done: &done)
    }
    if let unused = includes.keys.filter({ !done.contains($0) }).min() {
      throw .unusedTemplate(path: unused + suffix)
    }
  }

  private static func visit(
    _ name: String, trail: [String], includes: [String: [TemplateScanner.Tag]],
    done: inout Set<String>
  ) throws(RendererError) {
    guard !done.contains(name) else { return }
    for tag in includes[name] ?? [] {
      let path = name + suffix
      guard includes[tag.name] != nil else {
        throw .template(
          path: path, line: tag.line, column: tag.column, flaw: .unknownPartial(tag.name))
      }
      if let start = (trail + [name]).firstIndex(of: tag.name) {
        throw .template(
          path: path, line: tag.line, column: tag.column,
          flaw: .recursion((trail + [name])[start...] + [tag.name]))
      }
      try visit(tag.name, trail: trail + [name], includes: includes, done: &done)
    }
    done.insert(name)
  }
}
