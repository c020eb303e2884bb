/// All templates of a site, checked and ready to write pages.
///
/// Templates are Mustache with names, sections, includes and inheritance; what escapes nothing or
/// changes how tags work is refused. A template's name is its path without `.mustache`.
package struct TemplateSet: Sendable {
  private let programs: [String: TemplateProgram]
  private let assets: [String: String]

  /// Creates the set from files by path: built-in ones, with a bureau's own in their place.
  ///
  /// - Parameters:
  ///   - files: Texts by path below the folder of templates; files that are not `.mustache` are kept
  ///     as they are.
  ///   - pages: The names of templates that pages are made from; any other template has to be
  ///     included by one of them.
  /// - Throws: `template` for a flaw, `unusedTemplate` for a file that nothing uses.
  package init(files: [String: String], pages: Set<String>) throws(RendererError) {
    var templates: [String: [TemplatePart]] = [:]
    var includes: [String: [TemplateScanner.Tag]] = [:]
    for path in files.keys.sorted() where path.hasSuffix(Self.suffix) {
      let name = String(path.dropLast(Self.suffix.count))
      do throws(TemplateScanner.Flaw) {
        let reader = try TemplateReader(files[path] ?? "")
        templates[name] = reader.parts
        includes[name] = reader.includes
      } catch {
        throw .template(path: path, line: error.line, column: error.column, flaw: error.flaw)
      }
    }
    assets = files.filter { !$0.key.hasSuffix(Self.suffix) }
    try Self.check(includes, pages: pages)
    var programs: [String: TemplateProgram] = [:]
    for page in pages { programs[page] = TemplateProgram(page, of: templates) }
    self.programs = programs
  }

  /// Writes a page.
  ///
  /// - Parameters:
  ///   - name: The template's name, which is that of a page.
  ///   - page: The page's path, for messages.
  ///   - context: The page's own names.
  ///   - frame: The names that all pages share; the page's own win.
  /// - Returns: The page's HTML, UTF-8.
  /// - Throws: `missingTemplate`, or `unknownNames` with every name that nothing defines.
  package func render(
    _ name: String, page: String, context: TemplateContext, frame: TemplateContext = [:]
  ) throws(RendererError) -> [UInt8] {
    guard let program = programs[name] else { throw .missingTemplate(name: name) }
    let writer = TemplateWriter(program, page: context, frame: frame)
    guard writer.unknown.isEmpty else {
      throw .unknownNames(template: name, page: page, names: writer.unknown.sorted())
    }
    return writer.bytes
  }

  /// Returns a file that is not a template, such as the style sheet.
  ///
  /// - Parameter path: The path below the folder of templates.
  /// - Returns: The file's text.
  /// - Throws: `missingAsset` where there is no such file.
  package func asset(_ path: String) throws(RendererError) -> String {
    guard let text = assets[path] else { throw .missingAsset(path: path) }
    return text
  }

  private static let suffix = ".mustache"

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
