import Metrics
import Testing

@testable import Renderer

/// Our writer and swift-mustache write the same pages.
struct MustacheOracleTests {
  @Test(arguments: SiteBuilderTests.states)
  func `every page is what swift-mustache writes`(state: String) throws {
    let report = try SiteBuilderTests.report(state)
    let files = BuiltInFiles.texts()
    let templates = try TemplateSet(files: files, pages: SitePlan.templates)
    let oracle = try MustacheOracle(files: files)
    let data = try DataFiles(report).jobs.map { try $0.make() }
    let plans =
      SitePlan.parts(of: report).flatMap { $0() } + [
        DownloadsPage(report: report, dataFiles: data).plan
      ]
    let charts = plans.flatMap(\.charts)
    let shelf = ChartShelf(
      charts: charts, sizes: charts.map { _ in ChartShelf.Size(width: 800, height: 450) })
    let frame = PageFrame(report)
    for plan in plans {
      let page = try plan.make(shelf)
      let frame = frame.context(of: page)
      let ours = try templates.render(
        page.template, page: page.path, context: page.context, frame: frame)
      let theirs = oracle.render(page.template, context: page.context, frame: frame)
      #expect(String(decoding: ours, as: UTF8.self) == theirs, "\(page.path)")
    }
  }
}
