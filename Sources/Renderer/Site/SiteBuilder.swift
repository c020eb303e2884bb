import Metrics
import Parallel

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

  /// Makes the site.
  ///
  /// - Parameter progress: Is told about each step, from any thread.
  /// - Returns: Every file of the site except the manifest.
  /// - Throws: The first error of a template, a chart, a data file or a path.
  package func build(
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) async throws(RendererError) -> Site {
    let plans = await Workers(workers).map(SitePlan.parts(of: report)) { $0() }
      .flatMap(\.self)
    let charts = plans.flatMap(\.charts)
    let pictures = try await draw(charts) { done in
      progress(Progress(step: "绘图", done: done, total: charts.count))
    }
    let sizes = pictures.map { ChartShelf.Size(width: $0.width / 2, height: $0.height / 2) }
    var files = try await written(
      plans, shelf: ChartShelf(charts: charts, sizes: sizes), progress: progress)
    for (chart, picture) in zip(charts, pictures) {
      files.append(Site.File(path: chart.path, bytes: picture.bytes))
    }
    for path in [SitePath.styleSheet, SitePath.script] {
      files.append(Site.File(path: path, bytes: Array(try templates.asset(path).utf8)))
    }
    return Site(files: try Self.ordered(files), facts: facts)
  }

  /// A file that a thread writes.
  private enum Work: Sendable {
    case page(PagePlan)
    case data(DataFiles.Job)
  }

  /// What came of a task.
  private enum Outcome: Sendable {
    case page(Site.File)
    case data(DataFile)
  }

  /// Writes data files and pages; the page that lists the data files comes last.
  private func written(
    _ plans: [PagePlan], shelf: ChartShelf, progress: @escaping @Sendable (Progress) -> Void
  ) async throws(RendererError) -> [Site.File] {
    // Data files first: a workbook takes longer than any page.
    let tasks = DataFiles(report).jobs.map(Work.data) + plans.map(Work.page)
    let frame = PageFrame(report)
    let templates = templates
    @Sendable func write(_ plan: PagePlan) throws(RendererError) -> Site.File {
      let page = try plan.make(shelf)
      let bytes = try templates.render(
        page.template, page: page.path, context: page.context, frame: frame.context(of: page))
      return Site.File(path: page.path, bytes: bytes)
    }
    let outcomes = try await Workers(workers).map(tasks) { done in
      progress(Progress(step: "写页面", done: done, total: tasks.count + 1))
    } transform: { (task: Work) throws(RendererError) -> Outcome in
      switch task {
      case .page(let plan): .page(try write(plan))
      case .data(let job): .data(try job.make())
      }
    }
    var files: [Site.File] = []
    var data: [DataFile] = []
    for outcome in outcomes {
      switch outcome {
      case .page(let file): files.append(file)
      case .data(let file): data.append(file)
      }
    }
    files += data.map { Site.File(path: $0.path, bytes: $0.bytes) }
    files.append(try write(DownloadsPage(report: report, dataFiles: DataFiles.ordered(data)).plan))
    progress(Progress(step: "写页面", done: tasks.count + 1, total: tasks.count + 1))
    return files
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
