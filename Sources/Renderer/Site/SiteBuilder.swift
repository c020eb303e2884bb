import Metrics
import Parallel

/// Makes the files of a site: plans pages, draws their charts, writes the pages.
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
  private let workers: Int

  /// Creates a builder.
  ///
  /// - Parameters:
  ///   - report: The assessment, redacted for its edition, and the site's settings.
  ///   - templates: The templates, style sheet and script.
  ///   - draw: Draws the charts.
  ///   - workers: The number of threads that write pages, usually that of the cores.
  package init(
    report: Report, templates: TemplateSet, draw: @escaping ChartDrawing, workers: Int = 1
  ) {
    self.report = report
    self.templates = templates
    self.draw = draw
    self.workers = workers
  }

  /// What the manifest says besides the files, in printing order: programme, rule set, as-of
  /// date, edition.
  package var facts: [Site.Fact] {
    [
      Site.Fact(key: "programme", value: report.programme.id),
      Site.Fact(key: "rule_set", value: report.programme.ruleSet),
      Site.Fact(key: "as_of", value: report.assessment.asOf.description),
      Site.Fact(key: "edition", value: report.settings.edition.rawValue),
    ]
  }

  /// Makes the site.
  ///
  /// - Parameters:
  ///   - sink: Gets every file of the site except the manifest.
  ///   - progress: Is told about each step, from any thread.
  /// - Throws: The first error of a template, a chart, a data file or a path; the site is then not
  ///   whole.
  package func build(
    into sink: @escaping Site.Sink,
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) async throws(RendererError) {
    let plans = await Workers(workers).map(SitePlan.parts(of: report)) { $0() }
      .flatMap(\.self)
    let charts = plans.flatMap(\.charts)
    let sizes = try await draw(charts, sink) { done in
      progress(Progress(step: "绘图", done: done, total: charts.count))
    }
    let written = try await write(
      plans, shelf: ChartShelf(charts: charts, sizes: sizes), into: sink, progress: progress)
    let assets = [SitePath.styleSheet, SitePath.script]
    for path in assets {
      sink(Site.File(path: path, bytes: Array(try templates.asset(path).utf8)))
    }
    try Self.requireDistinct(charts.map(\.path) + written + assets)
  }

  /// A file that a thread writes.
  private enum Work: Sendable {
    case page(PagePlan)
    case data(DataFiles.Job)
  }

  /// Writes data files and pages; the page that lists the data files comes last.
  ///
  /// - Returns: The paths of all.
  private func write(
    _ plans: [PagePlan], shelf: ChartShelf, into sink: @escaping Site.Sink,
    progress: @escaping @Sendable (Progress) -> Void
  ) async throws(RendererError) -> [String] {
    // Data files first: a workbook takes longer than any page.
    let tasks = DataFiles(report).jobs.map(Work.data) + plans.map(Work.page)
    let frame = PageFrame(report)
    let templates = templates
    @Sendable func write(_ plan: PagePlan) throws(RendererError) {
      let page = try plan.make(shelf)
      let bytes = try templates.render(
        page.template, page: page.path, context: page.context, frame: frame.context(of: page))
      sink(Site.File(path: page.path, bytes: bytes))
    }
    let data = try await Workers(workers).map(tasks) { done in
      progress(Progress(step: "写页面", done: done, total: tasks.count + 1))
    } transform: { (task: Work) throws(RendererError) -> DataFile? in
      switch task {
      case .page(let plan):
        try write(plan)
        return nil
      case .data(let job):
        var file = try job.make()
        sink(Site.File(path: file.path, bytes: file.bytes))
        file.bytes = []
        return file
      }
    }.compactMap(\.self)
    let downloads = DownloadsPage(report: report, dataFiles: DataFiles.ordered(data)).plan
    try write(downloads)
    progress(Progress(step: "写页面", done: tasks.count + 1, total: tasks.count + 1))
    return data.map(\.path) + (plans + [downloads]).map(\.path)
  }

  private static func requireDistinct(_ paths: [String]) throws(RendererError) {
    let sorted = paths.sorted()
    for (left, right) in zip(sorted, sorted.dropFirst()) where left == right {
      throw .duplicatePath(left)
    }
  }
}
