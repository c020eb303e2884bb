import Testing

@testable import Renderer

/// Every name that pages fill is printed, or asked for, by a template.
struct FilledNamesTests {
  private static func names(in value: TemplateValue) -> Set<String> {
    switch value {
    case .text, .flag, .texts: []
    case .object(let context): names(in: context)
    case .list(let contexts): contexts.reduce(into: []) { $0.formUnion(names(in: $1)) }
    }
  }

  private static func names(in context: TemplateContext) -> Set<String> {
    context.entries.reduce(into: []) { names, entry in
      names.insert(entry.0)
      names.formUnion(Self.names(in: entry.1))
    }
  }

  /// The names of all tags, blocks and includes among them.
  private static var tags: Set<String> {
    var tags: Set<String> = []
    for file in BuiltInFiles.all where file.path.hasSuffix(".mustache") {
      for part in file.text.split(separator: "{{").dropFirst() {
        guard let end = part.firstIndex(of: "}") else { continue }
        tags.insert(String(part[..<end].drop { "#^/$<>".contains($0) }))
      }
    }
    return tags
  }

  @Test func `no page fills a name that no template uses`() throws {
    var filled: Set<String> = []
    for state in SiteBuilderTests.states {
      let plans = SitePlan.parts(of: try SiteBuilderTests.report(state)).flatMap { $0() }
      let charts = plans.flatMap(\.charts)
      let shelf = ChartShelf(
        charts: charts, sizes: charts.map { _ in ChartShelf.Size(width: 800, height: 450) })
      for plan in plans { filled.formUnion(Self.names(in: try plan.make(shelf).context)) }
    }
    #expect(filled.count > 100)
    #expect(filled.subtracting(Self.tags).sorted() == [])
  }
}
