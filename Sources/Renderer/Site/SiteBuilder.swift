import Metrics

/// Makes a whole site in memory: plans pages, draws their charts, writes the pages.
package struct SiteBuilder: Sendable {
  /// A step of the work, for progress lines.
  package struct Progress: Sendable, Hashable {
    /// The step's name.
    package var step: String
    /// How many parts of the step are done.
    package var done: Int
    /// The number of parts.
    package var total: Int

    /// Creates a report of progress.
    package init(step: String, done: Int, total: Int) {
      self.step = step
      self.done = done
      self.total = total
    }
  }

  private let report: Report
  private let templates: TemplateSet
  private let draw: ChartDrawing

  /// Creates a builder.
  ///
  /// - Parameters:
  ///   - report: The assessment, redacted for its edition, and the site's settings.
  ///   - templates: The templates, style sheet and script.
  ///   - draw: Draws the charts.
  package init(report: Report, templates: TemplateSet, draw: @escaping ChartDrawing) {
    self.report = report
    self.templates = templates
    self.draw = draw
  }

  /// Makes the site.
  ///
  /// - Parameters:
  ///   - dataFiles: The data files, listed on the page of downloads.
  ///   - progress: Is told about each step; it may be called from several threads.
  /// - Returns: Every file of the site except the manifest.
  /// - Throws: The first error of a template, a chart or a path.
  package func build(
    dataFiles: [DataFile] = [],
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) async throws(RendererError) -> Site {
    let plans = SitePlan.pages(of: report, dataFiles: dataFiles)
    let charts = plans.flatMap(\.charts)
    let pictures = try await draw(charts) { done in
      progress(Progress(step: "绘图", done: done, total: charts.count))
    }
    let shelf = ChartShelf(
      charts: charts,
      sizes: pictures.map { ChartShelf.Size(width: $0.width / 2, height: $0.height / 2) })
    let frame = PageFrame(report)
    var files: [Site.File] = []
    for (index, plan) in plans.enumerated() {
      let page = try plan.make(shelf)
      let html = try templates.render(
        page.template, page: page.path, context: page.context, frame: frame.context(of: page))
      files.append(Site.File(path: page.path, bytes: Array(html.utf8)))
      progress(Progress(step: "写页面", done: index + 1, total: plans.count))
    }
    for (chart, picture) in zip(charts, pictures) {
      files.append(Site.File(path: chart.path, bytes: picture.bytes))
    }
    files += dataFiles.map { Site.File(path: $0.path, bytes: $0.bytes) }
    for path in [SitePath.styleSheet, SitePath.script] {
      files.append(Site.File(path: path, bytes: Array(try templates.asset(path).utf8)))
    }
    return Site(files: try Self.ordered(files), facts: facts)
  }

  private var facts: [Site.Fact] {
    [
      Site.Fact(key: "programme", value: report.programme.id),
      Site.Fact(key: "rule_set", value: report.programme.ruleSet),
      Site.Fact(key: "as_of", value: report.assessment.asOf.description),
      Site.Fact(key: "edition", value: report.settings.edition.rawValue),
    ]
  }

  private static func ordered(_ files: [Site.File]) throws(RendererError) -> [Site.File] {
    let sorted = files.sorted { $0.path < $1.path }
    for (left, right) in zip(sorted, sorted.dropFirst()) where left.path == right.path {
      throw .duplicatePath(left.path)
    }
    return sorted
  }
}
